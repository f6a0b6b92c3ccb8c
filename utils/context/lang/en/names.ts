import { countryAdjectives } from './countries.ts';
import { wordSet } from './word-set.ts';

/** Words of courtesy, office and rank before a name, lower case, without a full stop. */
export const titles = wordSet(
  'mr mrs ms mx miss dr prof professor sir dame lord lady president vice prime deputy minister senator sen rep representative congressman congresswoman ' +
    'gov governor mayor secretary chancellor general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander judge justice ' +
    'king queen prince princess emperor pope cardinal archbishop bishop rev reverend rabbi imam ayatollah sheikh ambassador chairman chairwoman chief ' +
    'director coach premier former inspector superintendent officer detective attorney',
);

/** Offices in capitals that are no part of anybody's name: "Shadow Home Secretary". */
export const offices = wordSet(
  'Minister Secretary President Chancellor Governor Senator Spokesman Spokeswoman Spokesperson Ambassador Premier Congressman Congresswoman Director Manager Chairman ' +
    'Representative Envoy Officer Commander Economist Analyst Founder Coach Chairwoman Commissioner Superintendent Inspector Attorney Professor CEO Editor Correspondent',
);

/** Titles that tell nothing but courtesy: never a role. */
export const courtesies = wordSet('mr mrs ms mx miss sir dame lord lady prince princess dr former');

/** Behind a body or a person, in lower case: what somebody is there, no part of the name. */
export const behindNames = wordSet(
  'mp mps mpp mep chairman chairwoman spokesperson spokesman spokeswoman ceo commissioner',
);

/** A name may begin with these small ones. */
export const lowerFirst = wordSet(
  'de da di do du des del della dos das van von der den ter ten la le el al ash as az ad ar at bin ibn abu ben bint d l i y e zu af av san st the an of',
);

/** Small words inside names. */
export const particles = wordSet(
  'of the and for in on de la le du des von van der den al el bin ibn da dos di y e at &',
);

/** American states by their letters and old abbreviations, but those that are words or other names ("IN", "LA", "Ga"). */
const stateLetters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'alabama=ala|arizona=az,ariz|arkansas=ark|california=calif|colorado=colo|connecticut=conn|florida=fl,fla|illinois=il|kansas=ks,kan|kentucky=ky|maryland=md|' +
    'massachusetts=mass|michigan=mi,mich|minnesota=mn,minn|mississippi=miss|nebraska=neb|nevada=nv,nev|new hampshire=nh|new jersey=nj|new mexico=nm|new york=ny|' +
    'north carolina=nc|north dakota=nd|ohio=oh|oklahoma=ok,okla|oregon=ore|pennsylvania=pa,penn|rhode island=ri|south carolina=sc|south dakota=sd|tennessee=tn,tenn|' +
    'texas=tx,tex|utah=ut|vermont=vt|virginia=va|west virginia=wv|wisconsin=wi,wis|wyoming=wy,wyo'
  )
    .split('|')
    .flatMap((entry) => {
      const [state = '', letters = ''] = entry.split('=');
      return letters.split(',').map((short) => [short, state] as const);
    }),
);

/** Different names of one country or body, lower case and without full stops, to the name they share. A capital is a place of its own. */
export const sameName: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  america: 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  uae: 'united arab emirates',
  drc: 'democratic republic of the congo',
  'dr congo': 'democratic republic of the congo',
  'democratic republic of congo': 'democratic republic of the congo',
  'washington dc': 'washington',
  'washington, dc': 'washington',
  'new york city': 'new york',
  eu: 'european union',
  un: 'united nations',
  holland: 'netherlands',
  czechia: 'czech republic',
  burma: 'myanmar',
  türkiye: 'turkey',
  turkiye: 'turkey',
  'ivory coast': "côte d'ivoire",
  prc: 'china',
  "people's republic of china": 'china',
  'russian federation': 'russia',
  'islamic republic of iran': 'iran',
  dprk: 'north korea',
  'republic of korea': 'south korea',
  'korea republic': 'south korea',
  'city of london': 'city of london',
  'republic of ireland': 'ireland',
  'kingdom of saudi arabia': 'saudi arabia',
  nyc: 'new york',
  dc: 'washington',
  ...stateLetters,
};

/** "State of" before a place's own name; with "City of London" (below) it names another place. */
export const genericFirst =
  /^(?:city|town|village|state|commonwealth|kingdom|republic|province|principality|emirate) of /;

/** Legal forms behind a company's name: "Brakevik Corporation, Inc." has two. */
export const companySuffix =
  /(?:,? (?:inc|incorporated|corp|corporation|ltd|limited|llc|llp|plc|co|company|gmbh|ag|sa|nv|bv|spa|ab|oyj)){1,2}$/;

const HOW =
  '(?:also|better|best|more|commonly|widely|formerly|previously|professionally|popularly|once|now|simply|mononymously|informally|locally|officially) ';
/** Said between two names of one actor, words one space apart: "X, better known as Y", "X (born Y)". Matched on a few words only. */
export const alsoCalled = new RegExp(
  `^(?:[,(] (?:(?:who|which) is )?(?:(?:${HOW}){0,2}known (?:${HOW})?as|(?:${HOW}){1,2}(?:called|named)|nicknamed|dubbed|a\\.?k\\.?a\\.?|born|née|nee|formerly|abbreviated(?: as| to)?|or simply)|(?:${HOW}){1,2}known (?:${HOW})?as)(?: the)?(?: [“"‘'])?$`,
);

/** Languages that a name is given in, lower case; those called like a country's people are in the table of countries. */
export const languages: ReadonlySet<string> = new Set([
  ...countryAdjectives,
  ...'latin arabic persian farsi hebrew hindi urdu bengali tamil telugu punjabi sanskrit cantonese mandarin tibetan catalan basque galician breton gaelic yiddish kurdish pashto tatar maori hawaiian'.split(
    ' ',
  ),
]);

/** Short forms of given names → the full one. */
export const nicknames: Readonly<Record<string, string>> = {
  bill: 'william',
  will: 'william',
  bob: 'robert',
  rob: 'robert',
  dick: 'richard',
  rick: 'richard',
  jim: 'james',
  jimmy: 'james',
  joe: 'joseph',
  mike: 'michael',
  tom: 'thomas',
  tony: 'anthony',
  dan: 'daniel',
  dave: 'david',
  ted: 'edward',
  ed: 'edward',
  ben: 'benjamin',
  sam: 'samuel',
  chris: 'christopher',
  nick: 'nicholas',
  steve: 'steven',
  greg: 'gregory',
  jeff: 'jeffrey',
  ken: 'kenneth',
  larry: 'lawrence',
  alex: 'alexander',
  andy: 'andrew',
  matt: 'matthew',
  pat: 'patrick',
  ron: 'ronald',
  don: 'donald',
  kate: 'katherine',
  liz: 'elizabeth',
  beth: 'elizabeth',
  sue: 'susan',
  maggie: 'margaret',
  peggy: 'margaret',
  jenny: 'jennifer',
  jen: 'jennifer',
  vlad: 'vladimir',
};

/** Parts of a country, in lower case before its name. */
export const compass: ReadonlySet<string> = new Set(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western'.split(
    ' ',
  ),
);

/** Offices that are a body by themselves: "the Marlow County Sheriff's Office". */
export const heldOffices: ReadonlySet<string> = new Set(
  'sheriff governor mayor attorney prosecutor president coroner marshal speaker premier minister chancellor ombudsman commissioner examiner auditor general'.split(
    ' ',
  ),
);
