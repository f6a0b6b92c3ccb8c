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
  tag: 'es',
  decimal: ',',
  groups: '.',
  order: 'agreeing',
  numbers: values(
    'cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900',
  ),
  scales: values(
    'mil=1000 millón=1000000 millones=1000000 millardo=1000000000 billón=1000000000000 billones=1000000000000 docena=12 decena=10 veintena=20 centenar=100 millar=1000',
  ),
  shortScales: values('m=1000000 mill=1000000 mm=1000000 k=1000'),
  fractions: values(
    'medio=0.5 media=0.5 mitad=0.5 tercio=0.3333333333 tercios=0.3333333333 cuarto=0.25 cuartos=0.25 quinto=0.2 quintos=0.2 décimo=0.1 décima=0.1',
  ),
  loose: {
    decenas: [10, 100],
    docenas: [12, 12],
    cientos: [100, 1000],
    centenares: [100, 1000],
    miles: [1000, 10000],
    millones: [1e6, 1e7],
  },
  and: list('y'),
  articles: list('un una'),
  of: list('de del'),
  to: list('a o hasta'),
  from: list('de desde'),
  between: list('entre'),
  outOf: list('de cada'),
  per: list('por'),
  perArticles: list('al a'),
  about: list('unos unas cerca_de casi aproximadamente alrededor_de en_torno_a cerca_del prácticamente más_o_menos'),
  more: list('más_de al_menos por_lo_menos superior_a superiores_a más_del supera superó mínimo_de como_mínimo'),
  less: list('menos_de menos_del hasta como_máximo inferior_a no_más_de máximo_de'),
  moreAfter: list('o_más y_más'),
  lessAfter: list('o_menos'),
  up: list(
    'aumentó aumentaron aumenta subió subieron sube creció crecieron crece incrementó alza aumento ganó + repuntó avanzó incremento subida',
  ),
  down: list(
    'bajó bajaron baja cayó cayeron cae descendió disminuyó disminuyeron perdió perdieron redujo caída descenso retrocedió',
  ),
  by: list('un en'),
  reaching: list('a alcanzó hasta llegó'),
  old: [],
  aged: list('edad'),
  percent: list('% por_ciento'),
  points: list('punto puntos'),
  months: list(
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sept oct nov dic',
  ),
  weekdays: list('lunes martes miércoles jueves viernes sábado domingo'),
  before: list('en desde hasta año años de del verano otoño invierno primavera finales principios mediados y'),
  years: list('a d'),
  clock: list('horas h a.m. p.m. am pm'),
  atClock: list('las'),
  labels: list(
    'artículo capítulo sección párrafo página páginas número núm núm. nº no parte tomo volumen vuelo ruta carretera autopista sala habitación andén puerta figura fig tabla anexo clase grupo fase ronda partido jornada línea boeing airbus windows iphone galaxy playstation fórmula agenda canal apolo covid ley título nivel piso',
  ),
  streets: list('calle avenida plaza paseo'),
  contacts: list('tel tel. teléfono fax'),
  stops: list(
    'el la los las lo un una unos unas y o u e ni pero sino que quien quienes cual cuales cuyo donde cuando como si de del a al en con por para sin sobre tras entre hacia hasta desde durante según ante bajo contra es son era eran fue fueron ser sido está están estaba ha han había habían hay haber será serán puede pueden debe deben no más menos muy también ya aún sólo solo él ella ellos ellas nosotros se su sus este esta estos estas ese esa esos esas todo todos toda todas le les me nos ayer hoy mañana así tan además',
  ),
  determiners: list('el la los las un una unos unas su sus este esta estos estas ese esa esos esas'),
  ago: ['antes', 'después', 'atrás'],
  agoBefore: ['hace', 'desde hace', 'dentro de', 'tras'],
  purpose: list('para'),
  persons: list(
    'hombre mujer joven niño niña chico chica varón anciano anciana menor persona conductor conductora ciudadano vecino',
  ),
  rounded: list('decena veintena treintena cincuentena centenar'),
  whenHeads: list(
    'año años mes meses semana semanas día días lunes martes miércoles jueves viernes sábado domingo trimestre',
  ),
  whenModifiers: list('pasado pasada último última últimos últimas próximo próxima este esta'),
  aboutWords: list('unos unas casi aproximadamente prácticamente supera superó hasta de a del menos mínimo máximo'),
  weak: [],
  abbreviations: list('sr sra dr dra núm aprox art av'),
};

/** What CLDR does not hold. */
export const extraUnits: UnitTable = {
  percent: ['%', 'por ciento'],
  'percentage point': ['punto porcentual', 'puntos porcentuales'],
  'basis point': ['punto básico', 'puntos básicos'],
  point: ['punto', 'puntos'],
  dollar: ['dólar', 'dólares'],
  'pound sterling': ['libra esterlina', 'libras esterlinas', 'libras', 'libra'],
  'swiss franc': ['franco suizo', 'francos suizos'],
  cent: ['céntimo', 'céntimos', 'centavo', 'centavos'],
  'kilometre per hour': ['km/h', 'kilómetros por hora'],
  count: ['veces'],
  celsius: ['grados', 'grado', 'grados celsius', 'grados centígrados', '°c', 'º', 'ºc', '° c'],
  'metric ton': ['tonelada', 'toneladas'],
  'square metre': ['metro cuadrado', 'metros cuadrados', 'm2'],
  peso: ['peso', 'pesos'],
  'russian ruble': ['rublo', 'rublos'],
  'japanese yen': ['yen', 'yenes'],
  'chinese yuan': ['yuan', 'yuanes'],
  shekel: ['séquel', 'séqueles'],
  bitcoin: ['bitcoin', 'bitcoins'],
};

export const quotes: QuoteWords = {
  said: list(
    'dijo dice dijeron afirmó afirma afirmaron explicó explica añadió añade agregó señaló señala aseguró asegura declaró declara indicó indica sostuvo sostiene comentó comenta preguntó pregunta respondió responde escribió escribe advirtió advierte subrayó subraya destacó destaca manifestó anunció insistió criticó reconoció recordó denunció lamentó',
  ),
  finds: list('estima estimó calcula calculó muestra revela prevé registró cifra'),
  acts: [],
  accordingTo: ['según', 'de acuerdo con'],
  pronouns: list('él ella ellos ellas'),
  singular: list('él ella'),
};
