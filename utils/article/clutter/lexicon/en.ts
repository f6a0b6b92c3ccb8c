import type { Lexicon } from './kinds.ts';

/** English; also the names of networks and agencies, which stand on pages of every language. */
export const en: Lexicon = {
  related:
    '=related|related articles|related article|related stories|related story|related posts|related news|related content|related coverage|related links|related topics|related videos|you may also|you might also|may be interested in|might be interested in|may have missed|might have missed|in case you missed it|=recommended|recommended for you|recommended stories|recommended articles|recommended reading|further reading|more on this|more from this author|=more from|more stories|more articles|more news|=more on|=more in|more like this|more to explore|more coverage|other stories|other articles|up next|=read next|next article|previous article|next story|next post|previous post|=don t miss|=also on|from around the web|you may like|we recommend|editor s picks|our picks|top picks|similar articles|similar stories|similar posts|keep reading|=explore more|=discover more|what to read next|from the archive|=in this series|people also read|readers also|watch next',
  trending:
    '=trending|trending now|=most read|=most popular|=most viewed|=most shared|=popular|popular posts|popular stories|popular articles|=popular now|=top stories|=top news|=latest|=latest news|=latest stories|=latest articles|=latest posts|=latest headlines|=latest videos|=recent|recent posts|recent articles|recent stories|=breaking news|=headlines|=must reads|=must read|=featured|=editor s choice|=in other news|=hot topics',
  more: '=more|read more|=read on|=read|read also|=also read|read the full|full story|full article|=see more|=show more|=view more|=load more|=learn more|=find out more|continue reading|=read this|click here|=view all|=see all|=more info|=more information|=watch|=watch now|=view gallery|=view original|=details',
  advertisement:
    '=advertisement|=advertisements|=ad|=ads|=advert|=advertising|article continues|story continues|continue reading below|scroll to continue|continues after advertisement|skip advertisement|report this ad|ads by',
  sponsored:
    '=sponsored|sponsored content|sponsored by|sponsored post|paid content|paid post|paid partnership|=partner content|=promoted|=advertorial|affiliate links|affiliate commission|earn a commission|earn commission|earn money from|at no extra cost|in partnership with|taboola|outbrain',
  promotion:
    '=subscribe|subscribe now|subscribe today|subscribe to|=subscription|subscribers only|already a subscriber|become a subscriber|cancel anytime|cancel any time|free trial|unlimited access|full access|digital access|=sign in|=log in|=login|=register|sign in to|log in to|create an account|create a free account|become a member|=membership|join now|=join|support us|support our|=donate|donate now|to continue reading|to read the full|to read this article|to keep reading|this article is for|this content is for|for subscribers|exclusively for subscribers|free articles|free for # month|free for # months|per month|special offer|limited time offer|the app|our app|app store|google play|=premium|gift subscription|first # months|only # per week|buy now|order now|shop now|add to cart|pre order',
  newsletter:
    'newsletter|newsletters|sign up for|sign up to|=sign up|sign up now|signing up|your inbox|enter your email|your email address|=email address|thanks for signing up|stay up to date|stay informed|stay updated|never miss a|news alerts|email alerts|push notifications|unsubscribe|delivered straight|morning briefing|daily briefing',
  share:
    '=share|=shares|share this|=share on|=share via|=share article|=share story|=sharing|=tweet|=retweet|=pin|=pin it|=like|like us|like this|=follow|follow us|follow me|=follow on|find us on|connect with us|=social media|=on|=facebook|=twitter|=x|=whatsapp|=linkedin|=pinterest|=reddit|=telegram|=instagram|=youtube|=tumblr|=flipboard|=messenger|=mastodon|=bluesky|=threads|=tiktok|=viber|=vk|=line|=xing|=pocket|=email|=e mail|=mail|=copy link|=link copied|=send|email this|send to a friend|=google|=google news|on twitter|on facebook|on instagram',
  comments:
    '=comments|=comment|=# comments|=no comments|leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|=view comments|=show comments|comments are closed|=reply|=replies|your email address will not be published|required fields are marked|have your say|what do you think|in the comments|to comment|disqus|=responses|=discussion|the comments|letters to the editor|=report comment',
  author:
    '=about the author|=about the authors|=author|=authors|=the author|=author bio|=about the writer|view all posts|all posts by|all articles by|=posts by|=more by|=contributors',
  role: 'is a senior|is a reporter|is a staff|is a freelance|is a journalist|is a writer|is a contributing|is a correspondent|is an editor|is an associate|is a professor|is the author of|is the editor|is a columnist|is a contributor|is based in|staff writer|senior reporter|senior editor|senior writer|contributing writer|contributing editor|chief correspondent|reporter for|has been writing|has been covering|writes about|covers the|previously worked|graduated from|follow him|follow her|follow them|can be reached at|views expressed|lives in|guest author',
  source:
    '=source|=sources|originally published|first published in|first appeared|appeared first on|originally appeared|republished|reprinted from|with permission|=courtesy of|the original article|=via|=reuters|=associated press|=afp|=bloomberg|contributed to this report|reporting by|editing by|additional reporting|with agencies|wire reports|with inputs from|=compiled by|=citation|this document is subject',
  legal:
    '=copyright|all rights reserved|=disclaimer|terms of use|terms of service|terms and conditions|=terms|privacy policy|=privacy|=imprint|not be reproduced|may not be published|=contact us|=contact|=about us|=advertise|=advertise with us|=accessibility|=sitemap|do not sell my|editorial guidelines|report an error|spotted an error|order reprints|=reprints|creative commons|recaptcha|you agree to|=feedback|subject to copyright',
  consent:
    'use cookies|uses cookies|use of cookies|=accept cookies|=accept all|=reject all|cookie settings|=cookies|=manage preferences|privacy settings|your consent|enable javascript|ad blocker|adblocker|third party content|external content|=accept|=agree|=i agree|legitimate interest|browser does not support|supported browser|unable to load',
  tags: '=tags|=tag|=tagged|=tagged with|=topics|=topic|=filed under|=filed in|=categories|=category|=keywords|=hashtags|=related tags|=posted in|=read more about|=more about|=labels|=subjects|=explore topics|=in this story|=places|=people|=section|this entry was posted|bookmark the permalink|=uncategorized',
  published:
    '=published|=posted|=posted on|=published on|=date|=first published|=posted by|=publication date|=print edition',
  updated: '=updated|=last updated|=last modified|=updated on|=updated at|=modified|=last edited',
  credit:
    '=photo|=photos|=photo by|=photos by|photo credit|=photograph|photograph by|=image|=images|image credit|image source|=photo courtesy|=image courtesy|=image via|=image copyright|=credit|=credits|=picture|=pictures|=picture by|=illustration|=illustration by|=graphic|=video by|getty images|getty|ap photo|shutterstock|istock|unsplash|pixabay|flickr|wikimedia|alamy|epa|reuters|afp|dpa|ap|file photo|stock photo|handout|screenshot|=caption|=image caption|=hide caption|picture alliance|imago',
  reading:
    '# min read|# minute read|# minutes read|minutes to read|=reading time|=read time|=# min|=# mins|=# words|=# views|=# reads',
  ago: '# minutes ago|# minute ago|# hours ago|# hour ago|# days ago|# day ago|# weeks ago|# week ago|# months ago|# month ago|# years ago|# year ago|# mins ago|# min ago|# hrs ago|# hr ago|# h ago|# m ago|# d ago|=# h|an hour ago|=a day ago|=just now|=yesterday|=today|=a week ago|=a month ago|=a year ago',
  navigation:
    '=home|=homepage|=menu|=navigation|=search|=back|=back to|=back to top|=top|=skip to|=skip to content|=skip to main content|=jump to|=close|=next|=previous|=prev|=news|=sport|=sports|=business|=politics|=opinion|=entertainment|=lifestyle|=technology|=tech|=health|=science|=culture|=world|=travel|=weather|=video|=videos|=podcasts|=gallery|=archive|=archives|=rss|=help|=about|=page # of #|=# of #|=older posts|=newer posts|=all|=expand|=collapse|=return to|=you are here|=sign out|=log out',
  feature:
    'listen to this|listen to article|=listen|=audio|=play|=play video|=pause|=print|=print this|=save|=save article|save for later|=bookmark|=download|=download pdf|=text size|=font size|=translate|=loading|=reset|=enlarge|=fullscreen|=mute|=gift article|=gift this article|give this article|=favorites|=view slideshow|=rate this|was this article helpful|=vote|take our poll|=quiz|=poll|=submit|=settings|ai summary|your browser does not support|=transcript|=embed|=report|preferred source|modal window',
  apparatus:
    '=see also|=references|=notes|=footnotes|=bibliography|=external links|=sources|=further reading|=works cited|=citations|=literature|=acknowledgements|=appendix|=contents|=table of contents|=in this article|=glossary|=faq|=frequently asked questions|=ingredients|=method|=instructions|=edit',
  correction:
    '=correction|=corrections|=clarification|editor s note|editors note|=note|an earlier version of this|has been updated to|has been corrected|was amended|this article was updated|=update|=disclosure',
  keypoints:
    '=key points|=key takeaways|=at a glance|=summary|=highlights|=the gist|=in brief|=in short|=key facts|=what you need to know|=takeaways|=tl dr|=main points|=why it matters|=bottom line|=fast facts',
  byline:
    '=by|=written by|=from|=story by|=text by|=words by|=by our|=reported by|=interview by|staff reporter|staff writer|special correspondent|=edited by|=and|=web desk|=news desk',
};
