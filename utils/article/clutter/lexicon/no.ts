import type { Lexicon } from './kinds.ts';

export const no: Lexicon = {
  related: '=relatert|=relaterte artikler/saker|=mer om|=flere saker/artikler/nyheter|les/se også|les mer om',
  trending: '=mest lest/leste|=populært|=siste nytt',
  more: '=mer/meir|=les meir|les mer',
  advertisement: '=annonse/annonser/reklame',
  sponsored: '=sponset|=sponset innhold',
  promotion:
    '=abonner/abonnement|=bli abonnent|=logg inn|=opprett konto|=registrer deg|kr i måneden|per/første måned|ubegrenset tilgang|prøv gratis',
  gate: 'for abonnenter|allerede abonnent|for å lese videre/hele',
  newsletter: '=nyhetsbrev|=meld deg på|vårt nyhetsbrev|din e post',
  share:
    '=del/delinger/følg/liker|=del artikkelen/saken/på|=følg/tips oss|=kopier lenke|klikk for å dele|åpnes i nytt vindu|følg oss på',
  comments:
    '=kommentarer/kommentar/kommenter|lagre mitt navn|din e postadresse|obligatoriske felt|legg igjen/inn en kommentar|skriv en kommentar',
  author: '=om forfatteren|=forfatter/skribent',
  role: 'er journalist/redaktør/frilansjournalist',
  source: '=kilde/kilder/ntb',
  legal: '=personvern/personvernerklæring|alle rettigheter forbeholdt',
  consent: 'bruker informasjonskapsler/cookies',
  tags: '=emner/emne/kategorier/kategori/stikkord/nøkkelord',
  published: '=publisert|=lagt ut',
  updated: '=oppdatert|=sist oppdatert',
  credit: '=foto/bilde/bilder',
  reading: '=lesetid|=# min lesetid',
  ago: '=i går/dag|=nettopp|# minutter/timer/time/dager/dag/uker/måneder/år siden',
  navigation: '=hjem/forsiden/forside/meny/søk/tilbake',
  feature: '=lytt/lagre|=lytt til artikkelen/saken|=skriv ut|=last ned|likte du artikkelen|var denne artikkelen',
  apparatus: '=referanser|=eksterne lenker',
  correction: '=rettelse/presisering',
  keypoints: '=kort fortalt|=sammendrag/kortversjonen',
  byline: '=av|=skrevet av',
};
