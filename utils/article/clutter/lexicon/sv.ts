import type { Lexicon } from './kinds.ts';

export const sv: Lexicon = {
  related: '=relaterat|=relaterade/fler artiklar|=mer om/från|=fler nyheter|=se också|läs också/även|läs mer om',
  trending: '=mest läst/lästa|=populärt|=senaste nytt',
  more: '=mer|=visa mer/fler|läs mer',
  advertisement: '=annons/annonser/reklam',
  sponsored: '=sponsrat|=sponsrat innehåll',
  promotion:
    '=prenumerera/prenumeration|=bli prenumerant|=logga in|=skapa konto|=registrera dig|kr i månaden|per månad|obegränsad tillgång|prova gratis|första månaden',
  gate: 'för prenumeranter|redan prenumerant|för att läsa vidare|för att fortsätta läsa|artikeln är låst',
  newsletter: '=nyhetsbrev|=anmäl dig|vårt nyhetsbrev|din e postadress',
  share:
    '=dela/delningar/följ/gilla/skicka/tipsa|=dela artikeln/på/artikel|=följ oss|=kopiera länk|klicka för att dela|öppnas i ett nytt fönster|följ oss på',
  comments:
    '=kommentarer/kommentar/kommentera|spara mitt namn|din e postadress kommer|obligatoriska fält|lämna/skriv en kommentar|lämna ett svar',
  author: '=om författaren|=författare/skribent',
  role: 'är journalist/reporter/redaktör',
  source: '=källa/källor/tt',
  legal: '=ansvarig utgivare|=integritetspolicy|alla rättigheter förbehållna',
  consent: 'använder cookies/kakor',
  tags: '=taggar/ämnen/ämne/etiketter/kategorier/kategori',
  published: '=publicerad/publicerat',
  updated: '=uppdaterad/uppdaterat',
  credit: '=bild/bilder/foto',
  reading: '=lästid|=# min lästid',
  ago: '=igår/idag/nyss|=i går/dag|# minuter/timmar/timme/dagar/dag/veckor/månader/år sedan|för # timmar sedan',
  navigation: '=hem/startsida/meny/sök/tillbaka|=till toppen',
  feature:
    '=lyssna/spara|=lyssna på artikeln|=skriv ut|=spara artikel|=ladda ner|tyckte du om artikeln|hjälpte artikeln',
  apparatus: '=referenser|=externa länkar',
  correction: '=rättelse/förtydligande',
  keypoints: '=i korthet|=sammanfattning|=kort om',
  byline: '=av|=skrivet av',
};
