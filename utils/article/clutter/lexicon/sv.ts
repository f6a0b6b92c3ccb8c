import type { Lexicon } from './kinds.ts';

export const sv: Lexicon = {
  related:
    'läs också|läs även|läs mer om|=relaterat|=relaterade artiklar|=mer om|=mer från|=fler artiklar|=fler nyheter|=se också|=se även|=rekommenderat|=rekommenderas|=du kanske också gillar|=nästa artikel|=föregående artikel|=mer i ämnet|=liknande artiklar',
  trending:
    '=mest läst|=mest lästa|=populärt|=senaste nytt|=senaste|=senaste nyheterna|=just nu|=toppnyheter|=senaste inläggen',
  more: 'läs mer|=mer|=visa mer|=visa fler|=visa alla|=fortsätt läsa|=klicka här|=hela artikeln|=läs hela artikeln',
  advertisement: '=annons|=annonser|=reklam|artikeln fortsätter|fortsätter efter annonsen',
  sponsored: '=sponsrat|=sponsrat innehåll|=i samarbete med|=annonsinnehåll|=betalt samarbete',
  promotion:
    '=prenumerera|=prenumeration|=bli prenumerant|redan prenumerant|=logga in|=skapa konto|=registrera dig|för prenumeranter|kr i månaden|per månad|ingen bindningstid|=stöd oss|=bli medlem|=köp|läs vidare',
  newsletter:
    '=nyhetsbrev|vårt nyhetsbrev|=anmäl dig|din e postadress|=e postadress|=e post|direkt i din inkorg|=missa inget',
  share:
    '=dela|=dela artikeln|=dela på|=delningar|=dela artikel|=följ oss|följ oss på|=följ|=kopiera länk|=gilla|=skicka|=tipsa',
  comments:
    '=kommentarer|=kommentar|=kommentera|lämna en kommentar|lämna ett svar|skriv en kommentar|=# kommentarer|=inga kommentarer|=svara|publiceras inte|=diskutera',
  author: '=om författaren|=författare|=skribent|=om skribenten|=fler artiklar av',
  role: 'är journalist|är reporter|är redaktör|är frilansjournalist|skriver om',
  source: '=källa|=källor|=tt|=ursprungligen publicerad',
  legal:
    'alla rättigheter förbehållna|=ansvarig utgivare|=integritetspolicy|=personuppgiftspolicy|=kontakta oss|=kontakt|=om oss|=användarvillkor|=rätta artikeln|=tipsa oss',
  consent: 'använder cookies|använder kakor|=acceptera|=godkänn|=godkänn alla|=avvisa|=jag godkänner|=om cookies',
  tags: '=taggar|=ämnen|=ämne|=etiketter|=kategorier|=kategori|=publicerat i|=ämnesord|=artikeln handlar om',
  published: '=publicerad|=publicerat|=publicerades|=datum',
  updated: '=uppdaterad|=uppdaterat|=senast uppdaterad|=ändrad|=senast ändrad',
  credit: '=bild|=bilder|=foto|=fotograf|=arkivbild|=illustration|=genrebild|=bildtext',
  reading: '=lästid|=# min lästid|=# min läsning|=lästid # min',
  ago: '# minuter sedan|# timmar sedan|# timme sedan|# dagar sedan|# dag sedan|# veckor sedan|# månader sedan|# år sedan|för # timmar sedan|=igår|=i går|=idag|=i dag|=nyss',
  navigation:
    '=hem|=startsida|=meny|=sök|=tillbaka|=till toppen|=stäng|=nästa|=föregående|=nyheter|=ekonomi|=till innehållet|=inrikes|=utrikes',
  feature:
    '=lyssna|=lyssna på artikeln|=skriv ut|=spara|=spara artikel|=ladda ner|=ladda ned|=förstora|=spela upp|=rösta|=bildspel|=ge bort artikeln',
  apparatus: '=referenser|=externa länkar|=fotnoter|=innehåll|=ingredienser|=gör så här|=litteratur|=redigera',
  correction: '=rättelse|=förtydligande|=korrigering',
  keypoints: '=i korthet|=sammanfattning|=kort om|=snabbversionen|=fakta i korthet',
  byline: '=av|=skrivet av|=skriven av|=text|=text och foto|=intervju',
};
