import type { Lexicon } from './kinds.ts';

/** English; also the names of networks and agencies, which stand on pages of every language. */
export const en: Lexicon = {
  related:
    '=related/recommended|=related pages|=see more stories|=also see/on|=see related|=you may have missed|=more from/on/in|=read next|=don t miss|=explore/discover more|=in this series|related articles/article/stories/story/posts/news/content/coverage/links/topics/videos|you might like/also|you may also/like|may/might be interested in|may/might have missed|in case you missed it|recommended for you|recommended/more/other/similar stories/articles|recommended/further/keep reading|more on/like this|more from this author|more news/coverage|more to explore|up/watch next|next article/story/post|previous article/post|from around the web|we recommend|editor s picks|our/top picks|similar posts|what to read next|from the archive|people also read|readers also',
  trending:
    '=trending/popular/latest/recent/headlines/featured|=most read/watched/popular/viewed/shared|=trending/top stories|=news feed|=popular now|=top/breaking news|=latest news/stories/articles/posts/headlines/videos|=must reads/read|=editor s choice|=in other news|=hot topics|trending now|popular posts/stories/articles|recent posts/articles/stories',
  more: '=more/read/watch/details|=read on/this|=also read|=see/show/view/load/learn more|=find out more|=view all/gallery/original|=see all|=more info/information|=watch now|read more/also|read the full|full story/article|continue reading|click here',
  advertisement:
    '=advertisement/advertisements/ad/ads/advert/advertising|article/story continues|continue reading below|scroll to continue|continues after advertisement|skip advertisement|report this ad|ads by',
  sponsored:
    '=sponsored/promoted/advertorial|=partner content|sponsored content/by/post|receive compensation|we may receive|may earn a|contains references to products|paid for by|contains affiliate|paid content/post/partnership|affiliate links|affiliate/earn commission|earn a commission|earn money from|at no extra cost|in partnership with|taboola|outbrain',
  promotion:
    '=subscribe/subscription/login/register/membership/join/donate/premium|=sign/log in|subscribe/join/donate/buy/order/shop now|subscribe today/to|if you enjoyed/liked this|enjoying this article|help us continue|keep/support our journalism|make a contribution|buy me a coffee|support me on|become a subscriber/member|cancel anytime|cancel any time|free trial|unlimited/full/digital access|sign/log in to|create an account|create a free account|support us/our|free for # month/months|per month|special offer|limited time offer|the/our app|app store|google play|gift subscription|first # months|only # per week|add to cart|pre order',
  gate: 'to continue reading/please|to keep reading|to read the full/rest|to read this article/story|subscribe/register to read|sign/log in to read|subscribers/subscriber/members only|for subscribers|exclusively/reserved for subscribers|exclusive to subscribers|this article/content/story is for|this article is available to|already a subscriber|already have a subscription|already subscribed|free articles|articles left|you have reached your limit|unlock this article|unlock the full|to unlock|become a subscriber to|want to read more|the rest of this article',
  newsletter:
    '=get the newsletter|=daily newsletter|=sign up|=email address|newsletter|newsletters|sign up for/to/now|leave this field blank|this field is required|signing up|your inbox|enter your email|your email address|thanks for signing up|stay up to date|stay informed/updated|never miss a|news/email alerts|push notifications|unsubscribe|delivered straight|morning/daily briefing',
  share:
    '=share/shares/shared/sharing/tweet/retweet/pin/like/follow/facebook/twitter/whatsapp/linkedin/pinterest/reddit/telegram/instagram/youtube/tumblr/flipboard/messenger/mastodon/bluesky/threads/tiktok/viber/vk/xing/pocket/email/mail/send/google|=social share/media|=share this post/page|=share options/on/via/article/story|=send text message|=share by email|=pin it|=follow on|=e mail|=copy link|=link copied|=google news|share/like/email this|click to share|opens in new window|sharing is caring|like us|follow us/me|find us on|connect with us|send to a friend|on twitter/facebook/instagram',
  comments:
    '=comments/comment/reply/replies|=#/load/hide/no/view/show comments|=post/report comment|save my name|please enter your comment/name/email|notify me of|comments powered by|must be logged in to post/comment|comments are moderated/closed|leave/post/add a comment|leave a reply|join the conversation/discussion|your email address will not be published|required fields are marked|have your say|what do you think|in the comments|to comment|disqus|the comments|letters to the editor',
  author:
    '=about the author/authors/writer|=author/authors/contributors|=about our author|=written/posts/more by|=about me|=our team|=meet the author|=latest posts by|=the author|=author bio|view all posts|all posts/articles by',
  role: 'is a senior/reporter/staff/freelance/journalist/writer/contributing/correspondent/professor/columnist/contributor|is an/the editor|is an associate|is the author of|is based in|staff/senior/contributing writer|senior reporter/editor|contributing editor|chief correspondent|reporter for|has been writing/covering|writes about|covers the|previously worked|graduated from|follow him/her/them|can be reached at|views expressed|lives in|guest author',
  source:
    '=source/sources/via/reuters/afp/bloomberg/citation|=courtesy of|=associated press|=compiled by|originally published/appeared|via reuters|material/reprinted from|first published in|first appeared|appeared first on|republished|with permission/agencies|the original article|contributed to this report|reporting/editing by|additional reporting|wire reports|with inputs from|this document is subject',
  legal:
    '=copyright/disclaimer/careers/adchoices/dmca/jobs/terms/privacy/imprint/contact/advertise/accessibility/sitemap/reprints/feedback|=cookie/ethics policy|=terms conditions|=ad choices|=tip/contact/about us|=send us a tip|=community guidelines|=media kit|=advertise with us|all rights reserved|copyright #|terms of use/service|terms and conditions|privacy policy|not be reproduced|may not be published|do not sell my|editorial guidelines|report/spotted an error|order reprints|creative commons|recaptcha|you agree to|subject to copyright',
  consent:
    '=accept cookies/all|=reject all|=cookies/accept/agree|=manage preferences|=i agree|use/uses cookies|use of cookies|cookie/privacy settings|your consent|enable javascript|ad blocker|adblocker|third party content|external content|legitimate interest|browser does not support|supported browser|unable to load',
  tags: '=tags/tag/tagged/topics/topic/categories/category/keywords/hashtags/labels/uncategorized|=tagged with|=filed under/in|=related tags|=posted in|=read more about|=more about|=explore topics|this entry was posted|bookmark the permalink',
  published: '=published/posted/date|=posted on/by|=published on|=first published|=publication date|=print edition',
  updated: '=updated/modified|=last updated/modified/edited|=updated on/at',
  credit:
    '=photo/photos/photograph/image/images/credit/credits/picture/pictures/illustration/graphic/caption|=photo/photos/picture/illustration/video by|=photo courtesy|=image courtesy/via/copyright/caption|=hide caption|photo/image credit|photograph by|image source|getty images|getty|ap/file/stock photo|shutterstock|istock|unsplash|pixabay|flickr|wikimedia|alamy|epa|reuters|afp|dpa|ap|handout|screenshot|picture alliance|imago',
  reading: '=reading/read time|=# min/mins/words/views/reads|# min/minute/minutes read|minutes to read',
  ago: '=# h|=a day/week/month/year ago|=just now|=yesterday/today|# minutes/minute/hours/hour/days/day/weeks/week/months/month/years/year/mins/min/hrs/hr/h/m/d ago|an hour ago',
  navigation:
    '=home/homepage/menu/breadcrumb/breadcrumbs/footer/sections/navigation/search/back/top/close/next/previous/prev/news/sport/sports/business/politics/opinion/entertainment/lifestyle/technology/tech/health/science/culture/world/travel/weather/video/videos/podcasts/gallery/archive/archives/rss/help/about/all/expand/collapse|=post/toggle/main navigation|=search for|=close/open menu|=quick links|=more sections|=back/skip/jump/return to|=back to top|=skip to content|=skip to main content|=page # of #|=# of #|=older/newer posts|=you are here|=sign/log out',
  feature:
    '=listen/audio/play/pause/print/save/bookmark/download/translate/loading/reset/enlarge/fullscreen/mute/favorites/vote/quiz/poll/submit/settings/transcript/embed/report|=how helpful was this|=print friendly/this|=add to calendar|=view/show/hide transcript|=play video|=save/gift article|=download pdf|=text/font size|=gift this article|=view slideshow|=rate this|listen to this/article|did you find/like this|was/rate/give this article|was this page/article helpful|click to print|powered by|save for later|take our poll|ai summary|your browser does not support|preferred source|modal window',
  apparatus:
    '=see also|=references/notes/footnotes/bibliography/sources/citations/literature/acknowledgements/appendix/contents/glossary/faq/ingredients/method/instructions/edit|=external links|=further reading|=works cited|=table of contents|=in this article|=frequently asked questions',
  correction:
    '=correction/corrections/clarification/note/update/disclosure|editor s note|editors note|an earlier version of this|has been updated to|has been corrected|was amended|this article was updated',
  keypoints:
    '=key points/takeaways/facts|=at a glance|=summary/highlights/takeaways|=the gist|=in brief/short|=what you need to know|=tl dr|=main points|=why it matters|=bottom line|=fast facts',
  byline:
    '=by/from|=written/story/text/words/reported/interview/edited by|=by our|=web/news desk|staff reporter/writer|special correspondent',
};
