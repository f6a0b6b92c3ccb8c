import type { FigureWords, QuoteWords, UnitTable } from '../types.ts';

const list = (words: string): readonly string[] => words.split(/[\s]+/).map((word) => word.replaceAll('_', ' '));
const values = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    words.split(' ').map((pair) => {
      const [word = '', value] = pair.split('=');
      return [word, Number(value)];
    }),
  );

export const words: FigureWords = {
  tag: 'it',
  decimal: ',',
  groups: '.',
  order: 'vowels',
  numbers: values(
    'zero=0 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90',
  ),
  scales: values(
    'cento=100 mille=1000 mila=1000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000 bilione=1000000000000 bilioni=1000000000000 dozzina=12 decina=10 ventina=20 trentina=30 cinquantina=50 centinaio=100 migliaio=1000',
  ),
  shortScales: values('mln=1000000 ml=1000000 mld=1000000000 k=1000'),
  fractions: values(
    'mezzo=0.5 mezza=0.5 metà=0.5 terzo=0.3333333333 terzi=0.3333333333 quarto=0.25 quarti=0.25 quinto=0.2 quinti=0.2 decimo=0.1 decimi=0.1',
  ),
  loose: {
    decine: [10, 100],
    dozzine: [12, 12],
    centinaia: [100, 1000],
    migliaia: [1000, 10000],
    milioni: [1e6, 1e7],
    miliardi: [1e9, 1e10],
  },
  compounds: {
    joiners: [],
    parts: values(
      'uno=1 un=1 due=2 tre=3 tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 vent=20 trenta=30 trent=30 quaranta=40 quarant=40 cinquanta=50 cinquant=50 sessanta=60 sessant=60 settanta=70 settant=70 ottanta=80 ottant=80 novanta=90 novant=90 cento=100 mila=1000 mille=1000',
    ),
  },
  and: list('e'),
  articles: list("un uno una un' un’"),
  of: list("di d' d’ dei degli delle del della dell' dell’ dello"),
  to: list('a o'),
  from: list('da dal dai'),
  between: list('tra fra'),
  outOf: list('su'),
  per: list('per'),
  perArticles: list("a al alla all' all’ ogni"),
  about: list(
    "circa quasi intorno_a attorno_a pressappoco approssimativamente suppergiù vicino_a all'incirca poco_meno_di",
  ),
  more: list("più_di oltre almeno superiore_a più_del più_dell' non_meno_di"),
  less: list('meno_di fino_a al_massimo inferiore_a meno_del non_più_di massimo'),
  moreAfter: list('o_più e_più e_oltre'),
  lessAfter: list('o_meno'),
  up: list(
    'aumentato aumentata aumentati aumentate aumenta aumento salito salita saliti salite sale cresciuto cresciuta cresciuti cresciute cresce crescita rialzo guadagnato guadagna + balzato incremento',
  ),
  down: list(
    'sceso scesa scesi scese scende calato calata calati calate cala calo diminuito diminuita diminuiti diminuite diminuisce perso perde ribasso crollato ridotto ridotta',
  ),
  by: list("del dell' dell’ di dello"),
  reaching: list('a al raggiunto'),
  old: [],
  aged: list('età'),
  percent: list('% per_cento'),
  points: list('punto punti'),
  months: list(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic',
  ),
  weekdays: list('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  before: list("nel dal al anno anni del in fino dell' estate inverno primavera autunno fine inizio e il"),
  years: list('a d'),
  clock: list('ore'),
  atClock: list('alle ore dalle'),
  labels: list(
    'articolo capitolo sezione paragrafo pagina pagine numero n n. num parte tomo volume volo strada autostrada statale sala stanza camera binario porta figura fig tabella allegato classe gruppo fase turno partita giornata linea boeing airbus windows iphone galaxy playstation formula agenda canale apollo covid legge titolo comma livello piano',
  ),
  streets: list('via viale piazza corso'),
  contacts: list('tel tel. telefono fax'),
  stops: list(
    "il lo la i gli le l' l’ un uno una un' un’ e ed o ma né che chi cui di d' d’ del dello della dei degli delle dell' dell’ a ad al allo alla ai agli alle all' all’ da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra senza sotto sopra dopo prima durante verso contro secondo è sono era erano fu furono essere stato stata stati state ha hanno aveva avevano avere sarà saranno può possono deve devono non più meno molto anche già ancora solo lui lei loro noi si se suo sua suoi sue questo questa questi queste quello quella tutti tutte tutto come quando dove ieri oggi domani così c' ci ne",
  ),
  determiners: list("il lo la i gli le l' l’ un uno una suo sua suoi sue questo questa questi queste"),
  ago: ['fa', 'prima', 'dopo'],
  agoBefore: ['tra', 'fra', 'dopo'],
  purpose: list('per'),
  persons: list(
    'uomo donna ragazzo ragazza bambino bambina giovane anziano anziana persona studente studentessa pensionato',
  ),
  rounded: list('decina ventina trentina cinquantina centinaio'),
  whenHeads: list(
    'anno anni mese mesi settimana settimane giorno giorni lunedì martedì mercoledì giovedì venerdì sabato domenica trimestre',
  ),
  whenModifiers: list('scorso scorsa scorsi ultimo ultima ultimi ultime prossimo prossima questo questa'),
  aboutWords: list(
    "circa quasi pressappoco approssimativamente suppergiù all'incirca oltre almeno massimo a di del dell'",
  ),
  weak: [],
  abbreviations: list('sig dott art circa ca n'),
};

/** What CLDR does not hold. */
export const extraUnits: UnitTable = {
  percent: ['%', 'per cento'],
  'percentage point': ['punto percentuale', 'punti percentuali'],
  'basis point': ['punto base', 'punti base'],
  point: ['punto', 'punti'],
  dollar: ['dollaro', 'dollari'],
  'pound sterling': ['sterlina', 'sterline'],
  'swiss franc': ['franco svizzero', 'franchi svizzeri'],
  cent: ['centesimo', 'centesimi'],
  'kilometre per hour': ['km/h', 'chilometri orari', "chilometri all'ora", 'km orari'],
  count: ['volte'],
  celsius: ['gradi', 'grado', 'gradi celsius', '°c', '° c'],
  'metric ton': ['tonnellata', 'tonnellate'],
  'square metre': ['metro quadrato', 'metri quadrati', 'metri quadri', 'mq', 'm2'],
  'year of age': ['enne', 'enni'],
  'russian ruble': ['rublo', 'rubli'],
  'japanese yen': ['yen'],
  'chinese yuan': ['yuan'],
  shekel: ['shekel'],
  bitcoin: ['bitcoin'],
};

export const quotes: QuoteWords = {
  said: list(
    'detto dice dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea ha_detto commentato commenta chiesto chiede risposto risponde scritto scrive sostenuto sostiene ricordato ricorda ammesso annunciato precisato precisa raccontato racconta avvertito osservato osserva disse spiegò aggiunse',
  ),
  finds: list('stima stimato mostra rivela prevede calcola registra'),
  acts: [],
  accordingTo: ['secondo'],
  pronouns: list('lui lei loro egli ella'),
  singular: list('lui lei egli ella'),
};
