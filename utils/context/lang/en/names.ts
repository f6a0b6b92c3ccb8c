const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of courtesy, office and rank before a name, lower case, without a full stop. */
export const titles = set(
  'mr mrs ms mx miss dr prof professor sir dame lord lady president vice prime deputy minister senator sen rep representative congressman congresswoman ' +
    'gov governor mayor secretary chancellor general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander judge justice ' +
    'king queen prince princess emperor pope cardinal archbishop bishop rev reverend rabbi imam ayatollah sheikh ambassador chairman chairwoman chief ' +
    'director coach premier former inspector superintendent officer detective attorney',
);

/** Titles that tell nothing but courtesy: never a role. */
export const courtesies = set('mr mrs ms mx miss sir dame lord lady dr former');

/** Small words inside names. */
export const particles = set('of the and for in on de la le du des von van der den al el bin ibn da dos di y e at &');

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
  nyc: 'new york',
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
};

/** Last words that show an organisation, lower case. */
export const organisationWords = set(
  'inc corp ltd co llc plc group company corporation bank university college institute school hospital party union association committee commission ' +
    'council ministry department agency court parliament congress senate army navy police times post news network foundation society league club fc united',
);

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
