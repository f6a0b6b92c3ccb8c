import type { FigureWords, QuoteWords } from '../types.ts';

const list = (words: string): readonly string[] => words.split(/[\s]+/).map((word) => word.replaceAll('_', ' '));

export const words: FigureWords = {
  tag: 'en',
  decimal: '.',
  groups: ',',
  order: 'tagged',
  numbers: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  scales: {
    hundred: 100,
    dozen: 12,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
  },
  shortScales: { m: 1e6, mn: 1e6, mln: 1e6, mil: 1e6, bn: 1e9, bln: 1e9, b: 1e9, tn: 1e12, trn: 1e12, k: 1e3 },
  fractions: {
    half: 1 / 2,
    halves: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    sixths: 1 / 6,
    seventh: 1 / 7,
    sevenths: 1 / 7,
    eighth: 1 / 8,
    eighths: 1 / 8,
    ninth: 1 / 9,
    ninths: 1 / 9,
    tenth: 1 / 10,
    tenths: 1 / 10,
    hundredth: 1 / 100,
    hundredths: 1 / 100,
    thousandth: 1 / 1000,
  },
  loose: {
    // CQE takes "dozens" as one dozen; the others as the range up to the next power of ten.
    dozens: [12, 12],
    tens: [10, 100],
    scores: [20, 100],
    hundreds: [100, 1e3],
    thousands: [1e3, 1e4],
    millions: [1e6, 1e7],
    billions: [1e9, 1e10],
    trillions: [1e12, 1e13],
  },
  and: ['and'],
  articles: ['a', 'an'],
  of: ['of'],
  to: ['to', 'through', 'or'],
  from: ['from'],
  between: ['between'],
  outOf: ['in', 'of'],
  per: ['per', 'each', 'every'],
  perArticles: ['a', 'an'],
  about: list(
    'about around approximately approx roughly nearly almost some circa an_estimated estimated close_to near_to nearing ~ ≈ virtually practically near somewhere_around in_the_region_of barely averaged averaging averages',
  ),
  more: list(
    'over_the_age_of more_than over above at_least upwards_of north_of greater_than higher_than larger_than longer_than bigger_than in_excess_of exceeding exceeded exceeds exceed beyond surpassed surpassing surpasses topped topping tops no_less_than no_fewer_than not_less_than a_minimum_of minimum_of better_than older_than faster_than heavier_than taller_than > ≥ >=',
  ),
  less: list(
    'less_than fewer_than under below up_to at_most lower_than smaller_than shorter_than younger_than just_under south_of no_more_than not_more_than a_maximum_of maximum_of as_many_as as_much_as as_little_as sub sub_- < ≤ <= shy_of cheaper_than lighter_than slower_than under_the_age_of below_the_age_of',
  ),
  moreAfter: list('or_more or_higher or_above or_older or_over or_longer and_above and_over and_older and_up plus +'),
  lessAfter: list('or_less or_fewer or_lower or_below or_under or_younger and_under and_below or_shorter'),
  up: list(
    'up rose rise rises risen rising increase increased increases increasing grew grow grows grown growing gain gained gains gaining jump jumped jumps jumping climb climbed climbs climbing surge surged surges surging soar soared soars soaring advance advanced advances advancing add added adds adding rally rallied rallies boost boosted boosts raise raised raises raising spike spiked spikes rebound rebounded expand expanded expands swelled accelerated skyrocketed leapt leaped leap rocketed edged_up ticked_up bounced improved improve improves widened doubled strengthened appreciated hike hiked hikes higher upward upwards + outperformed',
  ),
  down: list(
    'down fell fall falls fallen falling drop dropped drops dropping decline declined declines declining decrease decreased decreases decreasing lost lose loses losing slid slide slides slipped slip slips slumped slump slumps plunged plunge plunges plunging tumbled tumble tumbles cut cuts cutting sank sink sinks shed sheds shrank shrink shrinks shrunk reduce reduced reduces reducing lowered dipped dip dips slashed slash dwindled plummeted plummet contracted contract contracts narrowed weakened crashed eased retreated dive dived dived halved trimmed depreciated lower downward downwards underperformed shaved',
  ),
  by: ['by'],
  reaching: list('to at of from reaching reached hit hits hitting totalling totaling'),
  old: ['old', 'olds'],
  aged: ['aged', 'age'],
  percent: ['%', 'percent', 'per cent', 'pct', 'pc', 'percentage'],
  points: ['point', 'points'],
  months: list(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  weekdays: list(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  before: list(
    'in since by until till during from after before of circa late early mid through spring summer autumn fall winter year fiscal the',
  ),
  aboutWords: list('about around approximately nearly almost roughly some over under than least most'),
  years: list('ad bc bce ce a.d. b.c. b.c.e. c.e. spring summer autumn fall winter season christmas easter'),
  clock: list(
    "am pm a.m p.m a.m. p.m. o'clock o’clock gmt bst utc est edt pst pdt cet cest et hours_gmt noon midnight hrs",
  ),
  atClock: [],
  labels: list(
    'article articles chapter section sections paragraph page pages part no no. nos number numbers flight flights route highway interstate room floor platform gate channel radio figure fig fig. table appendix annex clause title act rule phase step stage round game week day group level lesson volume vol vol. issue episode season series type class category cat mark version model grade tier zone district ward precinct sector unit block apartment apt suite road motorway junction exit line track lane runway terminal formula psalm verse article resolution directive regulation amendment proposition section schedule item question exhibit case count area building hall top division league turn planet windows iphone galaxy pixel playstation ps xbox boeing airbus covid apollo falcon expo euro agenda studio heat race match set hole watch',
  ),
  streets: list(
    'street st road rd avenue ave lane drive boulevard way square place court terrace parkway highway crescent close row gardens broadway',
  ),
  contacts: list('tel tel. phone telephone call fax mobile whatsapp hotline helpline isbn zip'),
  weak: ['one'],
  abbreviations: [],
  stops: list(
    'the a an and or but nor of in on at to for from by with without into onto over under after before since until during between among against about as than then that which who whom whose this these those it its he him his she her they them their we us our you your i me my is are was were be been being am has have had having do does did will would can could may might shall should must not no n’t if when while where because so such there here how why what all both each every any some also just only even still already again however meanwhile although though per via despite amid amongst toward towards through across within up down off out near more most less least many much several few other another said says say told according',
  ),
  determiners: list('the a an its their his her our my your these those this all'),
  ago: ['ago', 'after', 'before', 'later', 'earlier', 'since', 'prior', 'previously'],
  agoBefore: [],
  whenHeads: list(
    'year years month months week weeks day days decade decades century quarter night morning evening afternoon weekend spring summer autumn winter today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  ),
  whenModifiers: list(
    'last this next past previous following coming recent first second third fourth early late mid same current',
  ),
};

/** What CLDR does not hold: everyday, press and sports forms. Later entries win over units.ts. */
export { extraUnits } from './more-units.ts';

export const quotes: QuoteWords = {
  said: list(
    'said says say told tells tell added adds stated states explained explains argued argues noted notes claimed claims wrote writes commented comments replied replies remarked insisted insists warned warns asked asks announced announces declared declares continued continues admitted admits recalled recalls stressed stresses suggested suggests concluded concludes observed observes responded responds reported reports tweeted posted joked quipped shouted cried whispered muttered exclaimed urged urges vowed confirmed confirms acknowledged acknowledges emphasized emphasised maintained maintains described describes called calls quoted complained predicted testified recounted reiterated repeated pleaded demanded denied denies agreed agrees answered boasted conceded contended countered elaborated interjected lamented pledged pointed_out praised proclaimed promised ruled thought thinks read reads saying telling adding writing arguing explaining warning insisting noting accused accuses branded dismissed labelled labeled hailed characterized characterised denounced condemned cited shouts yells cries texted emailed messaged chanted sang yelled screamed mused jeered',
  ),
  finds: list(
    'found finds finding showed shows show estimated estimates estimate forecast forecasts predicted predicts revealed reveals calculated calculates recorded projected projects counted counts expects expected disclosed discloses indicated indicates',
  ),
  acts: list(
    'agreed agrees demanded denied denies pledged promised vowed urged urges thought thinks described describes called calls branded dismissed hailed asked asks denounced condemned accused accuses praised pleaded continued continues proclaimed boasted read reads',
  ),
  accordingTo: ['according to', 'in the words of', 'as told to'],
  pronouns: ['he', 'she', 'they', 'i', 'we', 'it'],
  singular: ['he', 'she'],
};
