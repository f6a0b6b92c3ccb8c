import type { Lexicon } from './kinds.ts';

export const it: Lexicon = {
  related:
    '=articoli correlati|=notizie correlate|=correlati/approfondimenti/approfondisci|=ti potrebbe interessare|=vedi/guarda anche|=altri articoli|=altre notizie|=per approfondire|leggi anche|potrebbe/potrebbero interessarti|=da non perdere|=potrebbe anche interessarti|=leggi pure|=ti consigliamo|=sullo stesso argomento',
  trending: '=più letti/lette/popolari|=i/articoli più letti|=le più lette',
  more: '=continua a leggere|=leggi/scopri di più|=mostra altro|=vedi tutti|leggi tutto',
  advertisement: '=pubblicità/annuncio/annunci|=continua dopo la pubblicità',
  sponsored: '=sponsorizzato|=contenuto promozionale|contenuto sponsorizzato',
  promotion:
    '=abbonati/abbonamento/accedi/registrati/sostienici/sostieni|=abbonati/dona ora|se ti è piaciuto|al/primo mese|prova gratuita/gratis|accesso illimitato|per gli abbonati',
  gate: 'riservato agli abbonati|per continuare a leggere|già abbonato|sei già abbonato|contenuto riservato|per leggere l articolo|abbonati per leggere',
  newsletter: '=iscriviti|=indirizzo email|iscriviti alla|nostra newsletter|la tua email|ricevi ogni',
  share:
    '=condividi/condivisioni/seguici/segui/invia/condividere/twitta|=condividi su|=condividi questo articolo|=copia link|=mi piace|=invia per email|fai clic per condividere|si apre in una nuova finestra|seguici su',
  comments:
    '=commenti/commento/commenta/rispondi|=annulla risposta|=# commenti|=nessun commento|salva il mio nome|il tuo indirizzo email|campi obbligatori|lascia un commento|lascia una risposta',
  author: '=autore/autrice/autori|=sull autore',
  role: 'è giornalista|è una/un giornalista|giornalista professionista',
  source: '=fonte/fonti/ansa/adnkronos',
  legal: '=diritti riservati|=note legali|tutti i diritti riservati|riproduzione riservata',
  consent: '=accetta|utilizza cookie|utilizza i cookie',
  tags: '=etichette/argomenti/argomento/categorie/categoria/temi|=parole chiave|=pubblicato in',
  published: '=pubblicato/pubblicata|=pubblicato il',
  updated: '=aggiornato|=aggiornato il',
  credit: '=foto di|=immagine/immagini/fotografia',
  reading: '=tempo/minuti di lettura',
  ago: '=un ora fa|=ieri/oggi|# ore/ora/minuti/minuto/giorni/giorno/settimane/mesi/mese/anni/anno fa',
  navigation: '=cerca/indietro/chiudi/successivo/precedente|=torna su|=navigazione articoli|=vai al contenuto',
  feature:
    '=ascolta/stampa/salva/scarica/ingrandisci/caricamento|=ascolta l/questo articolo|ti è piaciuto questo|ti è stato utile',
  apparatus: '=voci correlate|=collegamenti esterni',
  correction: '=correzione/rettifica',
  keypoints: '=in breve/sintesi|=sintesi|=punti chiave',
  byline: '=di|=a cura di',
};
