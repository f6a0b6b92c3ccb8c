import type { Lexicon } from './kinds.ts';

export const no: Lexicon = {
  related:
    'les også|se også|les mer om|=relatert|=relaterte artikler|=relaterte saker|=mer om|=flere saker|=flere artikler|=flere nyheter|=mer fra|=anbefalt|=anbefalte saker|=neste artikkel|=forrige artikkel|=lignende saker|=lignende artikler|=anbefalt for deg|=les òg',
  trending:
    '=mest lest|=mest leste|=populært|=siste nytt|=siste|=siste nyheter|=akkurat nå|=akkurat no|=siste saker|=siste innlegg',
  more: 'les mer|=mer|=meir|=les meir|=vis mer|=vis flere|=se alle|=les videre|=klikk her|=les hele saken|=fortsett å lese|=les hele artikkelen',
  advertisement: '=annonse|=annonser|=reklame|artikkelen fortsetter|saken fortsetter|fortsetter under annonsen',
  sponsored: '=sponset|=sponset innhold|=annonsørinnhold|=i samarbeid med|=betalt innhold',
  promotion:
    '=abonner|=bli abonnent|=abonnement|allerede abonnent|=logg inn|=opprett konto|=registrer deg|for abonnenter|kr i måneden|per måned|ingen bindingstid|=støtt oss|=bli medlem|=kjøp|=kjøp abonnement|for å lese videre',
  newsletter: '=nyhetsbrev|vårt nyhetsbrev|=meld deg på|din e post|=e postadresse|rett i innboksen',
  share: '=del|=del artikkelen|=del saken|=del på|=delinger|=følg oss|følg oss på|=følg|=kopier lenke|=liker|=tips oss',
  comments:
    '=kommentarer|=kommentar|=kommenter|legg igjen en kommentar|legg inn en kommentar|skriv en kommentar|=# kommentarer|=ingen kommentarer|=svar|=debatt|vil ikke bli publisert',
  author: '=om forfatteren|=forfatter|=skribent|=flere saker av',
  role: 'er journalist|er redaktør|er frilansjournalist|skriver om',
  source: '=kilde|=kilder|=ntb|=opprinnelig publisert',
  legal:
    'alle rettigheter forbeholdt|=personvern|=personvernerklæring|=kontakt|=kontakt oss|=om oss|=ansvarlig redaktør|=vilkår|=brukervilkår|=funnet en feil',
  consent: 'bruker informasjonskapsler|bruker cookies|=godta|=godta alle|=avvis|=aksepter|=samtykke',
  tags: '=emner|=emne|=kategorier|=kategori|=stikkord|=nøkkelord|=publisert i|=emneord',
  published: '=publisert|=lagt ut|=dato|=først publisert',
  updated: '=oppdatert|=sist oppdatert|=sist endret|=endret',
  credit: '=foto|=bilde|=bilder|=arkivfoto|=fotograf|=illustrasjon|=illustrasjonsfoto|=bildetekst',
  reading: '=lesetid|=# min lesetid|=lesetid # min|=# minutters lesetid',
  ago: '# minutter siden|# timer siden|# time siden|# dager siden|# dag siden|# uker siden|# måneder siden|# år siden|=i går|=i dag|=nettopp',
  navigation:
    '=hjem|=forsiden|=forside|=meny|=søk|=tilbake|=til toppen|=lukk|=neste|=forrige|=nyheter|=gå til innhold|=innenriks|=utenriks',
  feature: '=lytt|=lytt til artikkelen|=lytt til saken|=skriv ut|=lagre|=last ned|=spill av|=stem|=forstørr|=hør saken',
  apparatus: '=referanser|=eksterne lenker|=fotnoter|=innhold|=ingredienser|=fremgangsmåte|=rediger|=litteratur',
  correction: '=rettelse|=presisering|=korrigering',
  keypoints: '=kort fortalt|=sammendrag|=kortversjonen|=oppsummert|=saken oppsummert',
  byline: '=av|=skrevet av|=tekst|=intervju',
};
