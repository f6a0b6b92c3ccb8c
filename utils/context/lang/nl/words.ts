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
  tag: 'nl',
  decimal: ',',
  groups: '.',
  order: 'adjectives',
  numbers: values(
    'nul=0 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 anderhalf=1.5 anderhalve=1.5',
  ),
  scales: values(
    'honderd=100 duizend=1000 miljoen=1000000 miljard=1000000000 biljoen=1000000000000 dozijn=12 tiental=10 twintigtal=20 honderdtal=100',
  ),
  shortScales: values('mln=1000000 mld=1000000000 mrd=1000000000 k=1000 m=1000000'),
  fractions: values('half=0.5 halve=0.5 helft=0.5 derde=0.3333333333 kwart=0.25 vijfde=0.2 tiende=0.1'),
  loose: {
    tientallen: [10, 100],
    honderden: [100, 1000],
    duizenden: [1000, 10000],
    tienduizenden: [10000, 100000],
    honderdduizenden: [100000, 1e6],
    miljoenen: [1e6, 1e7],
    miljarden: [1e9, 1e10],
  },
  compounds: {
    joiners: list('en ën'),
    parts: values(
      'een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000',
    ),
  },
  and: list('en'),
  articles: list('een'),
  of: list('van'),
  to: list('tot à of'),
  from: list('van'),
  between: list('tussen'),
  outOf: list('op van'),
  per: list('per'),
  perArticles: [],
  about: list("ongeveer circa ruwweg bijna zowat rond zo'n naar_schatting ca om_en_nabij pakweg krap"),
  more: list('meer_dan zeker ruim minstens ten_minste tenminste minimaal boven_de op_zijn_minst'),
  less: list('minder_dan hooguit hoogstens maximaal tot_wel nog_geen onder_de ten_hoogste'),
  moreAfter: list('of_meer en_ouder'),
  lessAfter: list('of_minder en_jonger'),
  up: list('steeg stegen stijgt gestegen groeide groeiden groeit toegenomen nam namen klom won stijging toename +'),
  down: list('daalde daalden daalt gedaald kromp zakte zakten verloor verloren afgenomen daling afname verlaagd'),
  by: list('met'),
  reaching: list('naar tot op'),
  old: list('oud oude'),
  aged: list('leeftijd'),
  percent: list('% procent'),
  points: list('punt punten'),
  months: list(
    'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec',
  ),
  weekdays: list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  before: list(
    'in sinds tot vanaf voor na jaar jaren eind begin midden zomer herfst winter voorjaar lente van uit en het',
  ),
  years: list('jaar v n'),
  clock: list('u'),
  atClock: list('om vanaf rond tegen'),
  labels: list(
    'artikel hoofdstuk paragraaf pagina bladzijde nummer nr nr. deel vlucht route kamer zaal spoor perron poort figuur tabel bijlage klasse groep fase ronde wedstrijd lijn boeing airbus windows iphone galaxy playstation formule agenda kanaal apollo covid wet lid titel niveau dag week snelweg',
  ),
  streets: list('straat laan plein weg'),
  contacts: list('tel tel. telefoon fax telefoonnummer'),
  stops: list(
    'kwam komt steeg daalde stijgt daalt viel ligt lag bedroeg bedraagt staat stond kost kostte werd worden zijn de het een en of maar want dus dat die wat wie welke van in op aan bij met naar voor door over onder tot uit om te tegen zonder tussen sinds tijdens na als dan toen omdat zodat hoewel is zijn was waren werd werden wordt worden geworden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten mag mogen wil willen niet ook nog al alleen er hij zij ze wij we ik je u hun haar zijn onze dit deze die alle veel meer minder zich hier daar vandaag gisteren morgen per hoog lang breed diep zwaar groot oud',
  ),
  determiners: list('de het een zijn haar hun onze deze die dit dat'),
  ago: ['geleden', 'eerder', 'later', 'daarvoor', 'na', 'voor'],
  agoBefore: ['na', 'sinds', 'over'],
  purpose: list('voor'),
  persons: [],
  rounded: list('tiental twintigtal dertigtal vijftigtal honderdtal'),
  whenHeads: list(
    'jaar jaren maand maanden week weken dag dagen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kwartaal',
  ),
  whenModifiers: list('vorig vorige afgelopen komende komend volgend volgende dit deze'),
  aboutWords: list(
    "ongeveer circa ruwweg bijna zowat rond zo'n ca pakweg krap ruim minstens tenminste minimaal hooguit hoogstens maximaal schatting nabij dan minste de minst wel geen hoogste",
  ),
  weak: [],
  abbreviations: list('dhr mevr ca nr mln mld dr prof jl art blz'),
};

/** What CLDR does not hold. */
export const extraUnits: UnitTable = {
  percent: ['procent', '%', 'pct'],
  'percentage point': ['procentpunt', 'procentpunten'],
  'basis point': ['basispunt', 'basispunten'],
  point: ['punt', 'punten'],
  dollar: ['dollar', 'dollars'],
  'pound sterling': ['pond', 'britse pond'],
  'swiss franc': ['zwitserse frank', 'zwitserse franken'],
  cent: ['cent', 'centen'],
  'kilometre per hour': ['km/u', 'km/uur', 'kilometer per uur'],
  count: ['keer', 'maal'],
  celsius: ['graden', 'graad', 'graden celsius', '°c', '° c'],
  'metric ton': ['ton'],
  'square metre': ['vierkante meter', 'm2'],
  'year of age': ['jarige', 'jarigen', 'jaar oud', 'jaar oude'],
  hour: ['uur', 'uren'],
  year: ['jaar', 'jaren'],
  'russian ruble': ['roebel', 'roebels'],
  'japanese yen': ['yen'],
  'chinese yuan': ['yuan'],
  shekel: ['sjekel', 'sjekels'],
  bitcoin: ['bitcoin', 'bitcoins'],
};

export const quotes: QuoteWords = {
  said: list(
    'zei zegt zeiden zeggen verklaarde verklaart vertelde vertelt stelde stelt schreef schrijft vroeg vraagt antwoordde antwoordt liet benadrukte benadrukt waarschuwde waarschuwt meldde meldt noemde noemt aldus vindt reageerde reageert voegde',
  ),
  finds: list('schat schatte toont blijkt verwacht berekende becijferde telde meldt'),
  acts: [],
  accordingTo: ['volgens'],
  pronouns: list('hij zij ze wij ik'),
  singular: list('hij zij'),
};
