const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  wolves: 'wolf',
  halves: 'half',
  shelves: 'shelf',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  series: 'series',
  species: 'species',
  police: 'police',
  data: 'data',
  viruses: 'virus',
  buses: 'bus',
  bonuses: 'bonus',
  staff: 'staff',
  crises: 'crisis',
  analyses: 'analysis',
  diagnoses: 'diagnosis',
  bases: 'base',
  theses: 'thesis',
  hypotheses: 'hypothesis',
  oases: 'oasis',
  phenomena: 'phenomenon',
  bacteria: 'bacterium',
  larvae: 'larva',
  alumni: 'alumnus',
  nuclei: 'nucleus',
  cacti: 'cactus',
  fungi: 'fungus',
  media: 'media',
  lice: 'louse',
  dice: 'die',
  thieves: 'thief',
  loaves: 'loaf',
  calves: 'calf',
  scarves: 'scarf',
  hooves: 'hoof',
  selves: 'self',
  gases: 'gas',
  lenses: 'lens',
  statuses: 'status',
  surpluses: 'surplus',
  canvases: 'canvas',
  atlases: 'atlas',
  axes: 'axis',
  means: 'means',
  barracks: 'barracks',
  crossroads: 'crossroads',
  criteria: 'criterion',
  movies: 'movie',
  aircraft: 'aircraft',
  cookies: 'cookie',
  calories: 'calorie',
  news: 'news',
  ties: 'tie',
  birdies: 'birdie',
  rookies: 'rookie',
  brownies: 'brownie',
  selfies: 'selfie',
  hoodies: 'hoodie',
  zombies: 'zombie',
  smoothies: 'smoothie',
  goalies: 'goalie',
  veggies: 'veggie',
  groupies: 'groupie',
  junkies: 'junkie',
  bookies: 'bookie',
  pies: 'pie',
  dies: 'die',
  lies: 'lie',
  oxen: 'ox',
  censuses: 'census',
  campuses: 'campus',
  headquarters: 'headquarters',
  games: 'game',
};

/** Compounds of "man": other words in -men (regimen, specimen) are singular. */
const MEN =
  /(?:wo|fire|police|fisher|sales|business|gun|chair|crafts|trades|states|lay|clergy|camera|french|dutch|english|irish|work|service|con|spokes|sports|door|post|congress|horse|milk|sea|fresh|hench|bats|boat|life)men$/;

/** Plurals in -is: of peoples, and a few others. */
const IN_IS =
  /^(?:israel|iraq|pakistan|yemen|kuwait|bangladesh|oman|qatar|emirat|saud|somal|bengal|azer|kashmir|punjab|nepal|tax|bikin|alib|sk|rabb|sar|safar)is$/;

/** English singular of a noun, by its ending (Quirk et al., A Comprehensive Grammar of the English Language, 5.73–93). */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const known = IRREGULAR[lower];
  if (known !== undefined) return known;
  if (IN_IS.test(lower)) return word.slice(0, -1);
  if (MEN.test(lower)) return `${word.slice(0, -3)}man`;
  if (lower.endsWith('ies') && lower.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(lower) || /(?:tomato|potato|hero|echo|veto)es$/.test(lower)) return word.slice(0, -2);
  if (/[^s]s$/.test(lower) && !/(?:us|is|ics)$/.test(lower)) return word.slice(0, -1);
  return word;
}

/** Does it look like a plural? */
export const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    lower in IRREGULAR ||
    IN_IS.test(lower) ||
    (/[^s]s$/.test(lower) && !/(?:us|is|ics)$/.test(lower)) ||
    MEN.test(lower)
  );
};
