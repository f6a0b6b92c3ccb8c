import type { Lexicon } from './kinds.ts';

export const da: Lexicon = {
  related:
    'læs også|se også|læs mere om|=relateret|=relaterede artikler|=mere om|=flere artikler|=flere nyheder|=mere fra|=anbefalet|=anbefalede artikler|=næste artikel|=forrige artikel|=måske er du også interesseret i|=lignende artikler',
  trending:
    '=mest læste|=mest læst|=populære|=seneste nyt|=seneste|=seneste nyheder|=lige nu|=topnyheder|=seneste indlæg',
  more: 'læs mere|=mere|=vis mere|=vis flere|=se mere|=se alle|=læs videre|=klik her|=læs hele artiklen|=fortsæt med at læse',
  advertisement: '=annonce|=annoncer|=reklame|artiklen fortsætter',
  sponsored: '=sponsoreret|=sponsoreret indhold|=annoncørbetalt indhold|=i samarbejde med|=betalt indhold',
  promotion:
    '=abonnér|=abonner|=bliv abonnent|=abonnement|allerede abonnent|=log ind|=opret konto|=opret bruger|for abonnenter|kr om måneden|om måneden|ingen binding|=støt os|=bliv medlem|=køb|=køb abonnement|læs videre',
  newsletter:
    '=nyhedsbrev|=nyhedsbreve|vores nyhedsbrev|=tilmeld|=tilmeld dig|din e mail|=e mailadresse|direkte i din indbakke|=gå ikke glip af',
  share:
    '=del|=del artiklen|=del på|=del artikel|=delinger|=følg os|følg os på|=følg|=kopiér link|=kopier link|=synes godt om|=anbefal',
  comments:
    '=kommentarer|=kommentar|=kommentér|=kommenter|skriv en kommentar|efterlad en kommentar|=# kommentarer|=ingen kommentarer|=svar|=debat|vil ikke blive publiceret',
  author: '=om forfatteren|=forfatter|=skribent|=flere artikler af',
  role: 'er journalist|er redaktør|er freelancejournalist|skriver om|er forfatter',
  source: '=kilde|=kilder|=ritzau|=oprindeligt bragt',
  legal:
    'alle rettigheder forbeholdes|=privatlivspolitik|=kontakt|=kontakt os|=om os|=ansvarshavende chefredaktør|=brugerbetingelser|=fandt du en fejl',
  consent: 'bruger cookies|anvender cookies|=accepter|=accepter alle|=afvis|=acceptér|=tillad alle|=dit samtykke',
  tags: '=emner|=emne|=kategorier|=kategori|=emneord|=nøgleord|=udgivet i',
  published: '=publiceret|=offentliggjort|=udgivet|=dato|=oprettet',
  updated: '=opdateret|=sidst opdateret|=senest opdateret|=ændret',
  credit: '=foto|=fotos|=billede|=arkivfoto|=fotograf|=illustration|=billedtekst',
  reading: '=læsetid|=# min læsetid|=læsetid # min|=# min læsning',
  ago: '# minutter siden|# timer siden|# time siden|# dage siden|# dag siden|# uger siden|# måneder siden|# år siden|for # timer siden|=i går|=i dag|=lige nu',
  navigation: '=hjem|=forside|=søg|=tilbage|=til toppen|=luk|=næste|=forrige|=nyheder|=gå til indhold|=indland|=udland',
  feature:
    '=lyt|=lyt til artiklen|=hør artiklen|=print|=udskriv|=gem|=gem artikel|=hent|=afspil|=stem|=forstør|=giv artiklen',
  apparatus: '=referencer|=eksterne henvisninger|=fodnoter|=indhold|=ingredienser|=fremgangsmåde|=redigér',
  correction: '=rettelse|=præcisering|=berigtigelse',
  keypoints: '=kort fortalt|=resumé|=overblik|=det korte af det lange',
  byline: '=af|=skrevet af|=tekst|=interview',
};
