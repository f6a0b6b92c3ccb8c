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
  tag: 'pt',
  decimal: ',',
  groups: '.',
  order: 'agreeing',
  numbers: values(
    'zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900',
  ),
  scales: values(
    'mil=1000 milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000 trilhão=1000000000000 trilhões=1000000000000 bilião=1000000000000 biliões=1000000000000 dúzia=12 dezena=10 vintena=20 centena=100 milhar=1000',
  ),
  shortScales: values('mi=1000000 bi=1000000000 tri=1000000000000 m=1000000 k=1000'),
  fractions: values(
    'meio=0.5 meia=0.5 metade=0.5 terço=0.3333333333 terços=0.3333333333 quarto=0.25 quartos=0.25 quinto=0.2 quintos=0.2 décimo=0.1 décimos=0.1',
  ),
  loose: {
    dezenas: [10, 100],
    dúzias: [12, 12],
    centenas: [100, 1000],
    milhares: [1000, 10000],
    milhões: [1e6, 1e7],
    bilhões: [1e9, 1e10],
  },
  and: list('e'),
  articles: list('um uma'),
  of: list('de do da dos das'),
  to: list('a ou até'),
  from: list('de'),
  between: list('entre'),
  outOf: list('em de'),
  per: list('por'),
  perArticles: list('ao a à'),
  about: list('cerca_de quase aproximadamente perto_de em_torno_de uns umas por_volta_de praticamente'),
  more: list('mais_de pelo_menos ao_menos acima_de superior_a mais_do_que no_mínimo mínimo_de'),
  less: list('menos_de até no_máximo abaixo_de inferior_a máximo_de'),
  moreAfter: list('ou_mais e_mais'),
  lessAfter: list('ou_menos'),
  up: list(
    'aumentou aumentaram aumenta subiu subiram sobe cresceu cresceram cresce alta aumento ganhou + avançou avançaram crescimento subida',
  ),
  down: list(
    'caiu caíram cai desceu desceram desce diminuiu diminuíram recuou recuaram perdeu perderam queda reduziu descida baixou',
  ),
  by: list('em'),
  reaching: list('para a atingiu até'),
  old: [],
  aged: list('idade'),
  percent: list('% por_cento'),
  points: list('ponto pontos'),
  months: list(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez',
  ),
  weekdays: list(
    'segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  ),
  before: list('em desde até ano anos de no do verão outono inverno primavera final início e'),
  years: list('a d'),
  clock: list('horas h'),
  atClock: list('às as'),
  labels: list(
    'artigo capítulo seção secção parágrafo página páginas número n nº no parte tomo volume voo rota estrada rodovia sala quarto plataforma portão figura fig tabela anexo classe grupo fase rodada jogo jornada linha boeing airbus windows iphone galaxy playstation fórmula agenda canal apollo covid lei título nível andar',
  ),
  streets: list('rua avenida praça'),
  contacts: list('tel tel. telefone fax'),
  stops: list(
    'num numa nuns numas o a os as um uma uns umas e ou mas nem que quem qual quais cujo onde quando como se de do da dos das em no na nos nas ao aos à às com por pelo pela pelos pelas para sem sobre sob entre até desde durante segundo após contra é são era eram foi foram ser sido está estão estava há havia tem têm tinha tinham será serão pode podem deve devem não mais menos muito também já ainda só ele ela eles elas nós se seu sua seus suas este esta estes estas esse essa esses essas todo todos toda todas lhe ontem hoje amanhã assim',
  ),
  determiners: list('o a os as um uma seu sua seus suas este esta estes estas esse essa'),
  ago: ['atrás', 'antes', 'depois'],
  agoBefore: ['há', 'daqui a'],
  purpose: list('para na no nas nos'),
  persons: list('homem mulher jovem menino menina rapaz rapariga idoso idosa criança pessoa condutor'),
  rounded: list('dezena vintena centena'),
  whenHeads: list(
    'ano anos mês meses semana semanas dia dias segunda terça quarta quinta sexta sábado domingo trimestre',
  ),
  whenModifiers: list('passado passada último última últimos últimas próximo próxima este esta neste nesta'),
  aboutWords: list('quase aproximadamente uns umas praticamente até de menos a que mínimo máximo'),
  weak: [],
  abbreviations: list('sr sra dr dra art aprox n av'),
};

/** What CLDR does not hold. */
export const extraUnits: UnitTable = {
  percent: ['%', 'por cento'],
  'percentage point': ['ponto percentual', 'pontos percentuais'],
  'basis point': ['ponto base', 'pontos base', 'ponto-base', 'pontos-base'],
  point: ['ponto', 'pontos'],
  dollar: ['dólar', 'dólares'],
  'brazilian real': ['real', 'reais'],
  'pound sterling': ['libra', 'libras', 'libras esterlinas'],
  'swiss franc': ['franco suíço', 'francos suíços'],
  cent: ['cêntimo', 'cêntimos', 'centavo', 'centavos'],
  'kilometre per hour': ['km/h', 'quilômetros por hora', 'quilómetros por hora'],
  kilometre: ['quilómetro', 'quilómetros', 'quilômetro', 'quilômetros'],
  count: ['vezes'],
  celsius: ['graus', 'grau', 'graus celsius', '°c', 'ºc', '° c'],
  'metric ton': ['tonelada', 'toneladas'],
  'square metre': ['metro quadrado', 'metros quadrados', 'm2'],
  'russian ruble': ['rublo', 'rublos'],
  'japanese yen': ['iene', 'ienes'],
  'chinese yuan': ['yuan', 'yuans'],
  shekel: ['shekel', 'shekels'],
  bitcoin: ['bitcoin', 'bitcoins'],
};

export const quotes: QuoteWords = {
  said: list(
    'disse diz disseram afirmou afirma afirmaram explicou explica acrescentou acrescenta declarou declara comentou comenta perguntou respondeu responde escreveu escreve alertou alerta destacou destaca ressaltou garantiu garante sublinhou salientou anunciou contou conta lembrou criticou frisou referiu completou',
  ),
  finds: list('estima estimou mostra revela prevê calcula registrou aponta'),
  acts: [],
  accordingTo: ['segundo', 'de acordo com', 'conforme'],
  pronouns: list('ele ela eles elas'),
  singular: list('ele ela'),
};
