/**
 * What the names in `class`, `id`, `role`, `itemprop` of an element hint at. A name is a signal, never a sole reason:
 * of the pages this was learnt from, a fifth had a "related" or "promo" somewhere around the story itself.
 */
export const SIGNALS = {
  related: 1 << 0,
  promotion: 1 << 1,
  newsletter: 1 << 2,
  advertisement: 1 << 3,
  share: 1 << 4,
  comments: 1 << 5,
  navigation: 1 << 6,
  author: 1 << 7,
  tags: 1 << 8,
  legal: 1 << 9,
  consent: 1 << 10,
  caption: 1 << 11,
  credit: 1 << 12,
  date: 1 << 13,
  byline: 1 << 14,
  lead: 1 << 15,
  title: 1 << 16,
  content: 1 << 17,
  teaser: 1 << 18,
  widget: 1 << 19,
  hidden: 1 << 20,
  keypoints: 1 << 21,
  pullquote: 1 << 22,
  correction: 1 << 23,
  gallery: 1 << 24,
  feature: 1 << 25,
  source: 1 << 26,
  meta: 1 << 27,
} as const;
export type Signal = keyof typeof SIGNALS;

/** Words of names, lower case; two-word names are written as one and found as neighbours ("read-more", "readMore"). */
const NAMES: Readonly<Record<Signal, string>> = {
  related:
    'related relatedarticles relatedposts relatedstories recirc recirculation readmore readalso alsoread moreon morefrom morestories morenews recommended recommendation recommendations recommend suggested suggestions similar youmay alsolike outbrain taboola mostread mostpopular popular trending latest latestnews topstories upnext readnext nextarticle nextpost prevnext seealso yarpp jp-relatedposts jprelatedposts internallink inlinelink crosslink crosslinks furtherreading verwandt verwandte weitere weiterlesen',
  promotion:
    'promo promotion promotions promobox cta calltoaction subscribe subscription subscriptions paywall offer upsell marketing donate donation donations support membership member join campaign abo regwall registration piano tp meteredcontent',
  newsletter: 'newsletter newsletters signup signupform mailchimp emailsignup mc4wp optin mailinglist mailing',
  advertisement:
    'ad ads advert adverts advertisement advertising adslot adbox adunit adwrapper adcontainer sponsor sponsored sponsors dfp gpt adsense anzeige werbung publicite publicidad pubblicita reklama affiliate commercial leaderboard skyscraper mpu',
  share:
    'share shares sharing sharebar social socials socialmedia sharedaddy addtoany addthis sharethis follow followus socialshare sharebuttons sharetools facebook twitter whatsapp pinterest linkedin telegram shariff',
  comments:
    'comment comments commentlist respond disqus discussion commenting commentform commentarea kommentar kommentare replies reply hcomment leserbriefe fbcomments',
  navigation:
    'nav navigation navbar menu breadcrumb breadcrumbs pagination pager paging pagenav postnavigation navlinks toolbar tabs topbar sitemap skip skiplink backtotop prev next mainmenu submenu offcanvas burger megamenu wayfinding toc tableofcontents ezoic',
  author:
    'author authorbox authorbio aboutauthor bio biography profile contributor contributors autor avatar authorinfo authordescription',
  tags: 'tag tags taglist tagcloud topics topic hashtags hashtag keywords labels catlinks categories category taxonomy posttags schlagworte schlagwort cat postcategories articletags',
  legal: 'legal copyright disclaimer license rights imprint impressum privacy terms footnote colophon',
  consent: 'consent cookie cookies gdpr cmp optanon cookiebanner cookieconsent',
  caption:
    'caption captions figcaption captiontext imagecaption wpcaption wpcaptiontext photocaption mediacaption bildunterschrift bildtext imagedescription legend legende subline imgcaption imagetext didascalia captioned',
  credit:
    'credit credits photographer photocredit imagecredit imagesource mediacredit copyrightholder bildquelle bildnachweis attribution photoby',
  date: 'date datetime dateline timestamp time published pubdate publishdate postdate postedon entrydate updated modified datum datepublished datemodified lastupdate articledate',
  byline:
    'byline bylines byauthor writtenby authorname authors postauthor entryauthor articleauthor vcard fn reporter autorname credited',
  lead: 'lead lede leadtext standfirst deck dek subtitle subheadline subhead subheading intro introtext introduction excerpt summary teasertext chapo abstract perex kickertext articlelead entradilla bajada vorspann anleser sommario occhiello leadparagraph lead-text strapline description preamble ingress vorlauf subtitulo sumario chapeau linhafina',
  title:
    'title headline heading entrytitle posttitle articletitle storytitle pagetitle headlinetext h1 name titel titre titulo titolo',
  content:
    'content articlebody articletext articlecontent entrycontent postcontent storybody storycontent bodytext body article story post entry text maincontent richtext paragraph articlebodytext copy prose main hentry postbody textblock',
  teaser:
    'teaser teasers card cards tile tiles item items snippet list listing feed grid carousel slider archive blogroll loop thumb thumbnail thumbs cardlist storylist river slick swiper',
  widget:
    'widget widgets sidebar sidebox aside rail rightrail leftrail secondary module infobox box boxes footer header banner masthead block complementary tertiary infokasten kasten callout marginalia factbox',
  hidden:
    'hidden hide sronly screenreader screenreadertext visuallyhidden invisible collapsed modal popup overlay lightbox dialog tooltip dropdown noscript offscreen print printonly',
  keypoints: 'keypoints highlights takeaways keytakeaways bulletpoints ataglance storyhighlights',
  pullquote: 'pullquote pull zitat quote blockquote pullquotes',
  correction: 'correction corrections editorsnote editornote clarification',
  gallery:
    'gallery slideshow photos images figure image photo picture media video videoplayer player img bild foto audio podcast',
  feature:
    'listen audioplayer readaloud texttospeech print fontsize textsize bookmark save readlater readingtime readtime readtimes reading translate rating ratings vote votes poll survey like likes views counter stats quiz game login search searchform weather ticker stock',
  source: 'source sources agency provider publisher wire origin quelle quellen',
  meta: 'meta metadata postmeta entrymeta articlemeta info details entryfooter postfooter articlefooter entryheader articleheader postinfo articleinfo subinfo header kicker eyebrow overline section rubric rubrik dachzeile spitzmarke topline',
};

const BITS = new Map<string, number>();
for (const signal of Object.keys(NAMES) as Signal[]) {
  for (const name of NAMES[signal].split(' ')) BITS.set(name, (BITS.get(name) ?? 0) | SIGNALS[signal]);
}

const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;
/** Longer names are generated, and hold no word a person chose. */
const NAME_CAP = 240;

/** Bits of the signals in the names. Time linear, names beyond 240 characters are cut. */
export function nameSignals(names: string): number {
  let bits = 0;
  let before = '';
  for (const match of names.slice(0, NAME_CAP).match(WORD) ?? []) {
    const word = match.toLowerCase();
    bits |= (BITS.get(word) ?? 0) | (before ? (BITS.get(before + word) ?? 0) : 0);
    before = word;
  }
  return bits;
}
