import type { Lexicon } from './kinds.ts';

export const it: Lexicon = {
  related:
    '=articoli correlati|=notizie correlate|=correlati|=ti potrebbe interessare|=vedi anche|leggi anche|potrebbe/potrebbero interessarti',
  trending: '=più letti/lette|=i più letti|=le più lette',
  more: '=continua a leggere|=leggi/scopri di più|leggi tutto',
  advertisement: '=pubblicità/annuncio',
  sponsored: '=sponsorizzato|contenuto sponsorizzato',
  promotion: '=abbonati/abbonamento|=abbonati ora|già abbonato|riservato agli abbonati|contenuto riservato',
  newsletter: '=iscriviti|iscriviti alla|nostra newsletter|la tua email',
  share: '=condividi/condivisioni/seguici/segui|=condividi su|=condividi questo articolo|seguici su',
  comments: '=commenti/commento/commenta|lascia un commento|lascia una risposta',
  author: '=autore/autrice',
  source: '=fonte/fonti',
  legal: 'tutti i diritti riservati|riproduzione riservata',
  consent: 'utilizza cookie|utilizza i cookie',
  tags: '=etichette/argomenti/argomento/categorie/categoria',
  published: '=pubblicato|=pubblicato il',
  updated: '=aggiornato',
  credit: '=foto di|=immagine',
  reading: '=tempo di lettura',
  ago: '# ore/ora/minuti/minuto/giorni/giorno/settimane/mesi/mese/anni fa',
  apparatus: '=voci correlate',
  correction: '=correzione',
  byline: '=di',
};
