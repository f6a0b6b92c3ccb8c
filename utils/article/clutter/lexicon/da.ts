import type { Lexicon } from './kinds.ts';

export const da: Lexicon = {
  related: '=relateret/anbefalet|=relaterede/flere artikler|=mere om/fra|=flere nyheder|læs/se også|læs mere om',
  trending: '=mest læste/læst|=populære|=seneste nyt',
  more: '=mere|=vis mere/flere|læs mere',
  advertisement: '=annonce/annoncer/reklame',
  sponsored: '=sponsoreret|=sponsoreret indhold',
  promotion:
    '=abonnér/abonner/abonnement|=bliv abonnent|=log ind|=opret konto/bruger|kr om måneden|ubegrænset adgang|prøv gratis|første måned',
  gate: 'for abonnenter|allerede abonnent|for at læse videre/hele',
  newsletter: '=nyhedsbrev/nyhedsbreve/tilmeld|vores nyhedsbrev',
  share:
    '=del/delinger/følg/anbefal|=del artiklen/på/artikel|=følg os|=kopiér/kopier link|=synes godt om|klik for at dele|åbner i et nyt vindue|følg os på',
  comments:
    '=kommentarer/kommentar/kommentér/kommenter|gem mit navn|din e mailadresse|krævede felter|skriv/efterlad en kommentar',
  author: '=om forfatteren|=forfatter/skribent',
  role: 'er journalist/redaktør/freelancejournalist',
  source: '=kilde/kilder/ritzau',
  legal: '=privatlivspolitik/kontakt|alle rettigheder forbeholdes',
  consent: 'bruger/anvender cookies',
  tags: '=emner/emne/kategorier/kategori/emneord/nøgleord',
  published: '=publiceret/offentliggjort',
  updated: '=opdateret|=sidst opdateret',
  credit: '=foto/fotos/billede',
  reading: '=læsetid|=# min læsetid',
  ago: '=i går/dag|=lige nu|# minutter/timer/time/dage/dag/uger/måneder/år siden|for # timer siden',
  navigation: '=hjem/forside/søg/tilbage/luk|=til toppen',
  feature: '=lyt/print/udskriv/gem|=lyt til artiklen|=hør artiklen|kunne du lide artiklen',
  apparatus: '=referencer|=eksterne henvisninger',
  correction: '=rettelse/præcisering',
  keypoints: '=kort fortalt|=resumé/overblik',
  byline: '=af|=skrevet af',
};
