import type { Lexicon } from './kinds.ts';

/** English; also the names of networks and agencies, which stand on pages of every language. */
export const en: Lexicon = {
  related:
    '=related/recommended|=more from/on/in|=read next|=don t miss|=also on|=explore/discover more|=in this series|related articles/article/stories/story/posts/news/content/coverage/links/topics/videos|you may/might also|may/might be interested in|may/might have missed|in case you missed it|recommended for you|recommended/more/other/similar stories/articles|recommended/further/keep reading|more on/like this|more from this author|more news/coverage|more to explore|up/watch next|next article/story/post|previous article/post|from around the web|you may like|we recommend|editor s picks|our/top picks|similar posts|what to read next|from the archive|people also read|readers also',
  trending:
    '=trending/popular/latest/recent|=most read/popular/viewed/shared|=popular now|=top stories/news|=latest news/stories/articles/posts/headlines/videos|trending now|popular posts/stories/articles|recent posts/articles/stories',
  more: '=more/read/watch/details|=read on/this|=also read|=see/show/view/load/learn more|=find out more|=view all/gallery/original|=see all|=more info/information|=watch now|read more/also|read the full|full story/article|continue reading|click here',
  advertisement:
    '=advertisement/advertisements/ad/ads/advert/advertising|article/story continues|continue reading below|scroll to continue|continues after advertisement|skip advertisement|report this ad|ads by',
  sponsored:
    '=sponsored/promoted/advertorial|=partner content|sponsored content/by/post|paid content/post/partnership|affiliate links|affiliate/earn commission|earn a commission|earn money from|at no extra cost|in partnership with|taboola|outbrain',
  promotion:
    '=subscribe/subscription/login/register/membership/join/donate|=sign/log in|subscribe now/today/to|subscribers only|already/become a subscriber|cancel anytime|cancel any time|free trial/articles|unlimited/full/digital access|sign/log in to|create an account|create a free account|become a member|join/donate now|support us/our|to continue/keep reading|to read the full|to read this article|this article/content is for|for subscribers|exclusively for subscribers|free for # month/months|per month|special offer|limited time offer|the/our app|app store|google play',
  newsletter:
    '=sign up|=email address|newsletter|newsletters|sign up for/to/now|signing up|your inbox|enter your email|your email address|thanks for signing up|stay up to date|stay informed/updated|never miss a|news/email alerts',
  share:
    '=share/shares/sharing/tweet/retweet/pin/like/follow/facebook/twitter/x/whatsapp/linkedin/pinterest/reddit/telegram/instagram/youtube/tumblr/flipboard/messenger/mastodon/bluesky/threads/tiktok/viber/vk/xing/pocket/email/mail/send/google|=share on/via/article/story|=pin it|=follow on|=social media|=e mail|=copy link|=link copied|=google news|share/like/email this|like us|follow us/me|find us on|connect with us|send to a friend|on twitter/facebook/instagram',
  comments:
    '=comments/comment/reply/replies|=#/no/view/show comments|=report comment|leave/post/add a comment|leave a reply|join the conversation/discussion|comments are closed|your email address will not be published|required fields are marked|have your say|what do you think|in the comments|to comment|disqus|the comments|letters to the editor',
  author:
    '=about the author/authors/writer|=author/authors/contributors|=the author|=author bio|=posts/more by|view all posts|all posts/articles by',
  role: 'is a senior/reporter/staff/freelance/journalist/writer/contributing/correspondent/professor/columnist/contributor|is an/the editor|is an associate|is the author of|is based in|staff/senior/contributing writer|senior reporter/editor|contributing editor|chief correspondent|reporter for|has been writing/covering|writes about|covers the|previously worked|graduated from|follow him/her/them|can be reached at|views expressed|lives in|guest author',
  source:
    '=source/sources/via/reuters/afp/bloomberg/citation|=courtesy of|=associated press|=compiled by|originally published/appeared|first published in|first appeared|appeared first on|republished|reprinted from|with permission/agencies|the original article|contributed to this report|reporting/editing by|additional reporting|wire reports|with inputs from|this document is subject',
  legal:
    '=copyright/disclaimer/terms/privacy/imprint/contact/advertise|=contact/about us|all rights reserved|terms of use/service|terms and conditions|privacy policy|not be reproduced|may not be published',
  consent:
    '=accept cookies/all|=reject all|=cookies|=manage preferences|use/uses cookies|use of cookies|cookie/privacy settings|your consent|enable javascript|ad blocker',
  tags: '=tags/tag/tagged/topics/topic/categories/category/keywords/hashtags/labels|=tagged with|=filed under/in|=related tags|=posted in|=read more about|=more about|=explore topics',
  published: '=published/posted/date|=posted on/by|=published on|=first published|=publication date|=print edition',
  updated: '=updated/modified|=last updated/modified/edited|=updated on/at',
  credit:
    '=photo/photos/photograph/image/images/credit/credits/picture/pictures/illustration/graphic|=photo/photos/picture/illustration/video by|=photo courtesy|=image courtesy/via/copyright|photo/image credit|photograph by|image source|getty images|getty|ap photo|shutterstock|istock|unsplash|pixabay|flickr|wikimedia|alamy|epa|reuters',
  reading: '=reading/read time|=# min/mins/words/views/reads|# min/minute/minutes read|minutes to read',
  ago: '=# h|=a day/week/month/year ago|=just now|=yesterday/today|# minutes/minute/hours/hour/days/day/weeks/week/months/month/years/year/mins/min/hrs/hr/h/m/d ago|an hour ago',
  navigation:
    '=home/homepage/menu/navigation/search/back/top/close/next/previous/prev/news/sport/sports/business/politics/opinion/entertainment/lifestyle/technology/tech/health/science/culture/world/travel/weather/video/videos/podcasts|=back/skip/jump to|=back to top|=skip to content|=skip to main content',
  feature:
    '=listen/audio/play/pause/print/save/bookmark/download/translate/loading/reset/enlarge/fullscreen/mute/favorites|=play video|=print this|=save/gift article|=download pdf|=text/font size|=gift this article|=view slideshow|listen to this/article|save for later|give this article',
  apparatus:
    '=see also|=references/notes/footnotes/bibliography/sources/citations/literature/acknowledgements|=external links|=further reading|=works cited',
  correction:
    '=correction/corrections/clarification/note|editor s note|editors note|an earlier version of this|has been updated to|has been corrected',
  keypoints:
    '=key points/takeaways/facts|=at a glance|=summary/highlights/takeaways|=the gist|=in brief/short|=what you need to know|=tl dr',
  byline:
    '=by/from|=written/story/text/words/reported/interview/edited by|=by our|=web/news desk|staff reporter/writer|special correspondent',
};
