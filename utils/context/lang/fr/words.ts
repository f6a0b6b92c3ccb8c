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
  tag: 'fr',
  decimal: ',',
  groups: ' ',
  order: 'agreeing',
  numbers: values(
    'zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 octante=80 huitante=80 nonante=90 une=1 un=1',
  ),
  scales: values(
    'cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 billion=1000000000000 billions=1000000000000 douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000',
  ),
  shortScales: values('m=1000000 md=1000000000 mds=1000000000 mrd=1000000000 mrds=1000000000 k=1000'),
  fractions: values(
    'demi=0.5 demie=0.5 moitié=0.5 tiers=0.3333333333 quart=0.25 quarts=0.25 cinquième=0.2 cinquièmes=0.2 sixième=0.1666666667 huitième=0.125 dixième=0.1 dixièmes=0.1',
  ),
  loose: {
    dizaines: [10, 100],
    douzaines: [12, 12],
    centaines: [100, 1000],
    milliers: [1000, 10000],
    millions: [1e6, 1e7],
    milliards: [1e9, 1e10],
  },
  and: list('et'),
  articles: list('un une'),
  of: list("de d' d’ des du"),
  to: list('à ou'),
  from: list('de'),
  between: list('entre'),
  outOf: list('sur'),
  per: list('par'),
  perArticles: list('le la'),
  about: list("environ quelque près_de presque autour_de à_peu_près quasiment aux_alentours_de avoisinant près_d'"),
  more: list("plus_de plus_d' plus_d’ au_moins au-delà_de minimum dépasse dépassé supérieur_à supérieure_à"),
  less: list(
    "moins_de moins_d' moins_d’ au_plus jusqu'à jusqu' inférieur_à inférieure_à maximum au_maximum jusqu'_à jusqu’_à",
  ),
  moreAfter: list('ou_plus et_plus'),
  lessAfter: list('ou_moins et_moins'),
  up: list(
    'hausse augmenté augmente augmenter augmentation progressé progresse grimpé bondi gagné gagne accru croissance +',
  ),
  down: list('baisse baissé diminué diminue chuté chute reculé recule recul perdu perd cédé cède -'),
  by: list("de d' d’"),
  reaching: list('à atteint'),
  old: [],
  aged: list('âgé âgée âgés âgées'),
  percent: list('% pour_cent'),
  points: list('point points'),
  months: list(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc',
  ),
  weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  before: list("en depuis dès jusqu an année fin début mi été hiver printemps automne et l' l’"),
  years: list('av apr'),
  clock: list('h'),
  atClock: list('à vers dès avant après'),
  labels: list(
    'article chapitre section paragraphe page pages numéro no n nº partie tome vol route autoroute nationale départementale salle chambre quai porte figure fig tableau annexe classe groupe phase tour match journée ligne boeing airbus windows iphone galaxy playstation formule agenda canal apollo covid niveau titre alinéa loi vol étage arrondissement',
  ),
  streets: list('rue avenue boulevard place'),
  contacts: list('tél tél. téléphone fax numéro'),
  stops: list(
    "le la les un une des du de d' d’ l' l’ et ou mais ni car donc que qu' qu’ qui dont où à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant après dès jusque selon est sont était étaient a ont avait avaient sera seront sera été être avoir fut furent peut peuvent doit doivent ne n' n’ pas plus moins très aussi ainsi encore déjà il elle ils elles on nous vous je se s' s’ ce c' c’ cet cette ces son sa ses leur leurs notre nos votre vos tout tous toute toutes comme si lors alors hier aujourd'hui demain y compris",
  ),
  determiners: list("le la les l' l’ un une des son sa ses leur leurs ce cet cette ces"),
  ago: ['avant', 'après', 'plus', 'auparavant'],
  agoBefore: ['y a', 'dans', 'depuis'],
  purpose: list('pour'),
  persons: list(
    'homme femme garçon fille enfant adolescent adolescente jeune retraité retraitée étudiant étudiante conducteur conductrice suspect victime mère père',
  ),
  rounded: list(
    'dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine',
  ),
  whenHeads: list(
    'an ans année années mois semaine semaines jour jours lundi mardi mercredi jeudi vendredi samedi dimanche trimestre',
  ),
  whenModifiers: list('dernier dernière derniers dernières prochain prochaine ce cette'),
  aboutWords: list(
    "environ quelque presque quasiment avoisinant minimum dépasse dépassé jusqu'à jusqu' maximum de près d' d’ moins à plus",
  ),
  weak: [],
  abbreviations: list('m mme mlle av apr env art vol'),
};

/** What CLDR does not hold. */
export const extraUnits: UnitTable = {
  percent: ['%', 'pour cent'],
  'percentage point': ['point de pourcentage', 'points de pourcentage'],
  'basis point': ['point de base', 'points de base'],
  point: ['point', 'points'],
  dollar: ['dollar', 'dollars'],
  'pound sterling': ['livre sterling', 'livres sterling'],
  'swiss franc': ['franc suisse', 'francs suisses'],
  cent: ['centime', 'centimes'],
  'kilometre per hour': ['km/h', 'kilomètres-heure', 'kilomètre-heure', 'kilomètres heure'],
  count: ['fois'],
  celsius: ['degré celsius', 'degrés celsius', 'degrés', '°c', '° c'],
  'metric ton': ['tonne', 'tonnes'],
  'square metre': ['mètre carré', 'mètres carrés', 'm2'],
  year: ['an', 'ans', 'année', 'années'],
  hour: ['heure', 'heures'],
  'russian ruble': ['rouble', 'roubles'],
  'japanese yen': ['yen', 'yens'],
  'chinese yuan': ['yuan', 'yuans'],
  shekel: ['shekel', 'shekels'],
  bitcoin: ['bitcoin', 'bitcoins'],
};

export const quotes: QuoteWords = {
  said: list(
    'dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute précisé précise estimé estime souligné souligne indiqué indique assuré assure répondu répond demandé demande lancé lance écrit raconté raconte regretté regrette confié confie prévenu prévient rappelé rappelle poursuivi poursuit martelé reconnu reconnaît dénoncé dénonce annoncé annonce',
  ),
  finds: list('estime estimé montre révèle prévoit recense chiffre compte évalue'),
  acts: [],
  accordingTo: ['selon', 'd’après', "d'après"],
  pronouns: list('il elle ils elles on je nous'),
  singular: list('il elle'),
};
