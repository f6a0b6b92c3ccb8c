import type { Lexicon } from './kinds.ts';

export const it: Lexicon = {
  related:
    'leggi anche|=articoli correlati|=notizie correlate|=correlati|potrebbe interessarti|potrebbero interessarti|=ti potrebbe interessare|=vedi anche|=guarda anche|=altri articoli|=altre notizie|=per approfondire|=approfondimenti|=approfondisci|=articolo successivo|=articolo precedente|=consigliati|=da leggere|=contenuti correlati|=dello stesso autore|da non perdere',
  trending:
    '=più letti|=i più letti|=le più lette|=più lette|=articoli più letti|=più popolari|=di tendenza|=ultime notizie|=ultimi articoli|=articoli recenti|=ultima ora|=in evidenza|=primo piano|=popolari|=più visti',
  more: 'leggi tutto|=continua a leggere|=leggi di più|=scopri di più|=mostra altro|=vedi tutti|=altro|=leggi|clicca qui|=leggi l articolo|=di più|=continua',
  advertisement: '=pubblicità|=annuncio|=annunci|=continua dopo la pubblicità',
  sponsored:
    '=sponsorizzato|contenuto sponsorizzato|=contenuto promozionale|=informazione pubblicitaria|in collaborazione con|link affiliati|=pubbliredazionale',
  promotion:
    '=abbonati|=abbonati ora|=abbonamento|già abbonato|riservato agli abbonati|contenuto riservato|=accedi|=registrati|sei già abbonato|al mese|prova gratuita|=sostienici|=dona ora|=sostieni|=acquista|scarica l app|disdici quando vuoi|per continuare a leggere|accesso illimitato',
  newsletter:
    'iscriviti alla|=iscriviti|nostra newsletter|la tua email|=indirizzo email|ricevi ogni|nella tua casella|rimani aggiornato|resta aggiornato',
  share:
    '=condividi|=condividi su|=condividi questo articolo|=condivisioni|=seguici|=seguici su|seguici su|=segui|=invia|=copia link|=mi piace|=invia per email|=condividere|=twitta',
  comments:
    '=commenti|=commento|=commenta|lascia un commento|lascia una risposta|=# commenti|=rispondi|=risposte|=nessun commento|non sarà pubblicato|=scrivi un commento|=di la tua',
  author: '=autore|=autrice|=autori|=sull autore|=l autore|=chi è|tutti gli articoli di|altri articoli di',
  role: 'è giornalista|è una giornalista|è un giornalista|giornalista professionista|scrive per|è autore|laureato in|laureata in|collabora con',
  source: '=fonte|=fonti|=ansa|=adnkronos|pubblicato originariamente|=di redazione|=agi|=articolo originale',
  legal:
    'tutti i diritti riservati|riproduzione riservata|=diritti riservati|=note legali|=informativa privacy|=contatti|=chi siamo|=termini e condizioni|=condizioni d uso|=segnala un errore',
  consent: 'utilizza cookie|utilizza i cookie|=accetta|=accetta tutti|=rifiuta|=accetto|tuo consenso|=personalizza',
  tags: '=etichette|=argomenti|=argomento|=categorie|=categoria|=parole chiave|=temi|=pubblicato in|=sezioni|=archiviato in|=leggi altro su',
  published: '=pubblicato|=pubblicato il|=pubblicata|=data|=pubblicato da|=scritto il|=data di pubblicazione',
  updated: '=aggiornato|=aggiornato il|=ultimo aggiornamento|=aggiornata|=modificato',
  credit:
    '=foto di|=immagine|=immagini|=fotografia|=crediti|=credito|=foto d archivio|=foto dal web|=immagine di repertorio|=didascalia',
  reading: '=tempo di lettura|=minuti di lettura|=# min di lettura|=lettura # min|=tempo di lettura # minuti|=# minuti',
  ago: '# ore fa|# ora fa|# minuti fa|# minuto fa|# giorni fa|# giorno fa|# settimane fa|# mesi fa|# mese fa|# anni fa|# anno fa|=un ora fa|=ieri|=oggi',
  navigation:
    '=cerca|=indietro|=torna su|=vai al contenuto|=chiudi|=successivo|=precedente|=notizie|=cronaca|=politica|=economia|=esteri|=mondo|=cultura|=spettacoli|=salute|=opinioni|=pagina # di #|=avanti|=sei qui|=meteo|=prima pagina',
  feature:
    '=ascolta|=ascolta l articolo|=ascolta questo articolo|=stampa|=salva|=scarica|=ingrandisci|=caricamento|=preferiti|=vota|=sondaggio|=regala articolo|=riproduci|=dimensione testo',
  apparatus:
    '=voci correlate|=collegamenti esterni|=bibliografia|=riferimenti|=indice|=ingredienti|=preparazione|=procedimento|=modifica|=note',
  correction: '=correzione|=rettifica|=nota della redazione|=errata corrige|=precisazione',
  keypoints: '=in breve|=in sintesi|=sintesi|=punti chiave|=riassunto|=i punti chiave|=cosa sapere',
  byline:
    '=di|=a cura di|=scritto da|=dal nostro inviato|=intervista di|=testo di|=e|=dal nostro corrispondente|=redazione',
};
