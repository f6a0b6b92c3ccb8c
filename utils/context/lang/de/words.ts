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
  tag: 'de',
  decimal: ',',
  groups: ".'’",
  order: 'capitals',
  numbers: values(
    'null=0 eins=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5',
  ),
  scales: values(
    'hundert=100 dutzend=12 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 billion=1000000000000 billionen=1000000000000',
  ),
  shortScales: values('mio=1000000 mill=1000000 mrd=1000000000 md=1000000000 bio=1000000000000 tsd=1000'),
  fractions: values(
    'halbe=0.5 halber=0.5 halben=0.5 halbes=0.5 hälfte=0.5 drittel=0.3333333333 viertel=0.25 fünftel=0.2 sechstel=0.1666666667 achtel=0.125 zehntel=0.1',
  ),
  loose: {
    dutzende: [12, 12],
    dutzenden: [12, 12],
    hunderte: [100, 1000],
    hunderten: [100, 1000],
    tausende: [1000, 10000],
    tausenden: [1000, 10000],
    zehntausende: [10000, 100000],
    zehntausenden: [10000, 100000],
    hunderttausende: [100000, 1e6],
    hunderttausenden: [100000, 1e6],
    millionen: [1e6, 1e7],
    milliarden: [1e9, 1e10],
  },
  compounds: {
    joiners: list('und'),
    parts: values(
      'ein=1 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000',
    ),
  },
  and: list('und'),
  articles: list('ein eine einen einem einer eines'),
  of: list('von der des'),
  to: list('bis oder'),
  from: list('von aus'),
  between: list('zwischen'),
  outOf: list('von'),
  per: list('pro je'),
  perArticles: list('am'),
  about: list(
    'etwa ungefähr rund circa ca zirka gut knapp fast beinahe annähernd schätzungsweise nahezu in_etwa gegen an_die um_die',
  ),
  more: list('mehr_als über mindestens wenigstens oberhalb_von nicht_weniger_als mehr_denn'),
  less: list('weniger_als unter höchstens maximal bis_zu unterhalb_von nicht_mehr_als'),
  moreAfter: list('oder_mehr und_mehr aufwärts'),
  lessAfter: list('oder_weniger und_weniger'),
  up: list(
    'plus stieg stiegen steigt steigen gestiegen zunahm zunahmen wuchs wachsen wächst gewachsen kletterte erhöhte erhöhten erhöht legte legten gewann gewannen zulegte + anstieg zunahme zuwachs',
  ),
  down: list(
    'minus fiel fielen fällt fallen gefallen sank sanken sinkt sinken gesunken verlor verloren verliert schrumpfte schrumpften ging gingen reduzierte senkte senkten gesenkt rückgang brach',
  ),
  by: list('um'),
  reaching: list('auf bei von erreichte erreichten'),
  old: list('alt alte alter altes alten'),
  aged: list('alter'),
  percent: list('% prozent'),
  points: list('punkt punkte punkten'),
  months: list(
    'januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez',
  ),
  weekdays: list('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
  before: list(
    'seit bis ab vor nach im in jahr jahre anno ende anfang mitte herbst sommer winter frühjahr frühling des jahres von',
  ),
  years: list('jahr v n saison'),
  clock: list('uhr'),
  atClock: [],
  labels: list(
    'artikel paragraf paragraph absatz satz kapitel abschnitt seite seiten nummer nr teil band flug route zimmer raum gleis tor platz abbildung abb tabelle anlage klasse gruppe stufe phase runde spiel woche tag linie bundesstraße autobahn boeing airbus windows iphone galaxy playstation formel agenda halle haus ziffer aktenzeichen az filiale kanal apollo covid liga',
  ),
  streets: list('straße strasse platz allee weg gasse'),
  contacts: list('tel tel. telefon fax hotline rufnummer telefonnummer plz'),
  stops: list(
    'der die das den dem des ein eine einen einem einer eines und oder aber sondern von in im an am auf aus bei beim mit nach zu zum zur für über unter vor hinter durch gegen ohne um seit bis während wegen trotz als wie dass weil wenn ob da so ist sind war waren wurde wurden wird werden worden hat haben hatte hatten kann können konnte soll sollen sollte muss müssen will wollen nicht auch nur noch schon bereits etwa rund er sie es wir ihr ihre ihren ihrer sein seine seinen seiner dieser diese dieses diesen jeder jede alle allen viele mehr weniger sich sowie davon dabei damit dort hier heute gestern pro je',
  ),
  determiners: list('der die das den dem des ein eine einen einem einer eines seine ihre ihren seinen'),
  ago: ['später', 'zuvor', 'vorher', 'danach', 'her', 'vor', 'nach'],
  agoBefore: ['vor', 'nach', 'seit'],
  purpose: list('für'),
  persons: [],
  rounded: [],
  whenHeads: list(
    'jahr jahre jahren monat monate monaten woche wochen tag tage tagen montag dienstag mittwoch donnerstag freitag samstag sonntag quartal',
  ),
  whenModifiers: list(
    'letzten letztes letzte vergangenen vergangene nächsten nächste kommenden diesem diesen dieses vorigen',
  ),
  aboutWords: list(
    'etwa ungefähr rund circa ca zirka gut knapp fast beinahe annähernd schätzungsweise nahezu gegen über mindestens wenigstens unter höchstens maximal die als von denn zu',
  ),
  weak: [],
  abbreviations: list('mio mrd tsd bio mill ca nr dr prof st bzw usw str evtl inkl max min ggf z.b d.h u.a'),
};

/** What CLDR does not hold. */
export const extraUnits: UnitTable = {
  percent: ['prozent', '%', 'v. h.'],
  'percentage point': ['prozentpunkt', 'prozentpunkte', 'prozentpunkten'],
  'basis point': ['basispunkt', 'basispunkte', 'basispunkten'],
  point: ['punkt', 'punkte', 'punkten'],
  'year of age': ['jährige', 'jähriger', 'jährigen', 'jähriges', 'jahre alt', 'jahren alt', 'jahre alte'],
  dollar: ['us-dollar', 'dollar', 'dollars'],
  'pound sterling': ['pfund', 'britische pfund'],
  'swiss franc': ['franken', 'schweizer franken', 'sfr'],
  cent: ['cent', 'cents'],
  'kilometre per hour': [
    'km/h',
    'stundenkilometer',
    'stundenkilometern',
    'kilometer pro stunde',
    'kilometern pro stunde',
  ],
  count: ['mal'],
  celsius: ['grad celsius', 'grad', '°c', '° c'],
  fahrenheit: ['grad fahrenheit'],
  'metric ton': ['tonne', 'tonnen'],
  'square metre': ['quadratmeter', 'quadratmetern', 'qm', 'm2'],
  'russian ruble': ['rubel'],
  shekel: ['schekel'],
  'japanese yen': ['yen'],
  'chinese yuan': ['yuan'],
  bitcoin: ['bitcoin', 'bitcoins'],
};

export const quotes: QuoteWords = {
  said: list(
    'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint fragte fragt antwortete antwortet schrieb schreibt ergänzte ergänzt kritisierte kritisiert warnte warnt forderte fordert berichtete berichtet teilte teilten kündigte versicherte behauptete behauptet nannte nennt bezeichnete erläuterte zitierte twitterte lobte hieß',
  ),
  finds: list(
    'schätzt schätzte schätzen zeigt zeigte zeigen ergab ergibt erwartet rechnet prognostiziert meldete meldet beziffert beziffert',
  ),
  acts: [],
  accordingTo: ['laut', 'zufolge', 'nach angaben von'],
  pronouns: list('er sie es ich wir'),
  singular: list('er sie'),
};
