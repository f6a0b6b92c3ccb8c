import { type Frame, type Medium, PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS, type Signal } from '../blocks/signals.ts';
import { overlap, wordsOfRun } from '../story/labels.ts';
import { boxOf, type Scene, widerBox } from './scene.ts';

const TAGS = ['p', 'h1', 'h2', 'h3', 'li', 'div', 'td', 'blockquote', 'section', 'article', 'figcaption'] as const;
const PLACES = Object.keys(PLACE) as (keyof typeof PLACE)[];
const SIGNAL_NAMES = Object.keys(SIGNALS) as Signal[];
// Looked up once rather than by name for each run.
const PLACE_BITS = PLACES.map((place) => PLACE[place]);
const SIGNAL_BITS = SIGNAL_NAMES.map((name) => SIGNALS[name]);

export const PLACE_FEATURES: readonly string[] = [
  'kept by readability',
  'prose share before',
  'kept share before',
  'runs after first kept',
  'runs before last kept',
  'runs after title',
  'position',
  'depth',
  ...TAGS.map((tag) => `tag ${tag}`),
  ...PLACES.map((place) => `in ${place}`),
  ...SIGNAL_NAMES.map((name) => `named ${name}`),
  ...SIGNAL_NAMES.map((name) => `around named ${name}`),
  'title words share',
  'share of title words',
  'description words share',
  'share of description words',
  'is description',
  'in JSON-LD body',
  'is byline',
  'copies',
  'same names runs',
  'same names words',
  'same names kept share',
  'same names link share',
  'alike siblings',
  'alike parents',
  'alike grandparents',
  'box words',
  'box link share',
  'box kept share',
  'box runs',
  'wider box words',
  'wider box link share',
  'wider box kept share',
  'levels to kept frame',
  'levels to prose frame',
  'levels under kept frame',
  'in prose frame',
  'page words',
  'page kept share',
  'media before',
  'media after',
  'picture beside',
  'picture in box',
  'english',
  'levels to picture',
  'runs beside picture',
  'words beside picture',
  'follows picture',
  'said elsewhere',
  'parent words share',
  'names words share',
];

const levelsTo = (frame: Frame, target: Frame): number => {
  let levels = 0;
  for (let f: Frame | undefined = frame; f; f = f.parent) {
    if (f.firstRun <= target.firstRun && f.endRun >= target.endRun) break;
    levels++;
  }
  return levels;
};
const holds = (outer: Frame, inner: Frame): boolean => outer.firstRun <= inner.firstRun && outer.endRun >= inner.endRun;
const PICTURE_LEVELS = 4;

/** The smallest box with this line and a picture: a caption has hardly another line in it. */
function beside(run: Run, row: Float32Array, at: number): number {
  let frame: Frame | undefined = run.frame;
  let levels = 0;
  while (frame && levels < PICTURE_LEVELS && !frame.pictures) {
    frame = frame.parent;
    levels++;
  }
  const box = frame?.pictures ? frame : undefined;
  row[at] = box ? levels : 9;
  row[at + 1] = box ? Math.min(60, box.endRun - box.firstRun) : 99;
  row[at + 2] = box ? Math.min(2000, box.chars / 6) : 9999;
  const before = run.at > 0 ? run.frame.items[run.at - 1] : run.frame.parent?.items[run.frame.at - 1];
  row[at + 3] = flag(
    before !== undefined &&
      (isPicture(before) || ('items' in before && before.pictures > 0 && before.endRun === before.firstRun)),
  );
  return at + 4;
}

const isPicture = (item: Frame | Run | Medium): boolean => 'kind' in item && item.kind === 'picture';
const flag = (value: boolean): number => (value ? 1 : 0);

/** How many media stand right before each run. */
export function mediaBefore(scene: Scene): Uint8Array {
  const counts = new Uint8Array(scene.page.runs.length + 1);
  for (const medium of scene.page.media)
    if (medium.kind !== 'rule' && (counts[medium.before] ?? 0) < 9)
      counts[medium.before] = (counts[medium.before] ?? 0) + 1;
  return counts;
}

/** Features of where a run stands, in the order of `PLACE_FEATURES`. Returns where it stopped. */
export function placeFeatures(scene: Scene, run: Run, media: Uint8Array, row: Float32Array, at: number): number {
  const { page, kept } = scene;
  const i = run.index;
  const total = page.runs.length;
  let k = at;
  const put = (value: number): void => {
    row[k++] = value;
  };
  const allWords = scene.wordsIn(0, total) || 1;
  const keptWords = scene.keptWordsIn(0, total) || 1;
  put(kept[i] as number);
  put(scene.wordsIn(0, i) / allWords);
  put(scene.keptWordsIn(0, i) / keptWords);
  put(scene.firstKept < 0 ? 0 : clip(i - scene.firstKept, 60));
  put(scene.lastKept < 0 ? 0 : clip(scene.lastKept - i, 60));
  put(scene.titleRun < 0 ? -99 : clip(i - scene.titleRun, 80));
  put(i / total);
  put(run.frame.depth);
  for (const tag of TAGS) row[k++] = flag(run.frame.tag === tag);
  k = bitFeatures(run.place, PLACE_BITS, row, k);
  k = bitFeatures(run.own, SIGNAL_BITS, row, k);
  k = bitFeatures(run.frame.chain | run.own, SIGNAL_BITS, row, k);
  k = agreement(scene, run, row, k);
  k = surroundings(scene, run, row, k);
  row[k++] = Math.min(allWords, 5000);
  row[k++] = keptWords / allWords;
  row[k++] = media[i] ?? 0;
  row[k++] = media[i + 1] ?? 0;
  row[k++] = flag((run.frame.parent?.ownPictures ?? 0) > 0);
  row[k++] = flag(boxOf(run).ownPictures > 0);
  row[k++] = flag(scene.isEnglish);
  k = beside(run, row, k);
  row[k++] = scene.saidElsewhere(run);
  row[k++] = scene.keptWordsBeside(run) / keptWords;
  row[k++] = scene.signature(run).keptWords / keptWords;
  return k;
}

function bitFeatures(set: number, bits: readonly number[], row: Float32Array, at: number): number {
  const { length } = bits;
  for (let i = 0; i < length; i++) row[at + i] = (set & (bits[i] as number)) !== 0 ? 1 : 0;
  return at + length;
}

const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** How far the line agrees with what the page says of its story. */
function agreement(scene: Scene, run: Run, row: Float32Array, at: number): number {
  let k = at;
  const words = run.words <= 120 ? wordsOfRun(run) : undefined;
  row[k++] = words ? overlap(words, scene.titleWords) : 0;
  row[k++] = words ? overlap(scene.titleWords, words) : 0;
  row[k++] = words && scene.descriptionWords.size ? overlap(words, scene.descriptionWords) : -1;
  row[k++] = words && scene.descriptionWords.size ? overlap(scene.descriptionWords, words) : -1;
  row[k++] = scene.inDescription(run);
  row[k++] = scene.inBody(run);
  const { byline } = scene.hints;
  row[k++] = flag(byline.length > 3 && run.words < 40 && run.text.toLowerCase().includes(byline.toLowerCase()));
  return k;
}

function boxStats(scene: Scene, frame: Frame, row: Float32Array, at: number): number {
  const words = scene.wordsIn(frame.firstRun, frame.endRun) || 1;
  row[at] = Math.min(words, 3000);
  row[at + 1] = frame.linkChars / (frame.chars || 1);
  row[at + 2] = scene.keptWordsIn(frame.firstRun, frame.endRun) / words;
  return at + 3;
}

/** Lines like it, and the boxes around it. */
function surroundings(scene: Scene, run: Run, row: Float32Array, at: number): number {
  let k = at;
  const same = scene.signature(run);
  row[k++] = scene.copies(run);
  row[k++] = Math.min(same.runs, 200);
  row[k++] = same.words / same.runs;
  row[k++] = same.kept / same.runs;
  row[k++] = same.linkChars / (same.chars || 1);
  row[k++] = Math.min(60, scene.alike(run.frame));
  row[k++] = Math.min(60, scene.alike(run.frame.parent));
  row[k++] = Math.min(60, scene.alike(run.frame.parent?.parent));
  const box = boxOf(run);
  k = boxStats(scene, box, row, k);
  row[k++] = Math.min(200, box.endRun - box.firstRun);
  k = boxStats(scene, widerBox(box), row, k);
  row[k++] = levelsTo(run.frame, scene.keptFrame);
  row[k++] = levelsTo(run.frame, scene.proseFrame);
  row[k++] = holds(scene.keptFrame, run.frame) ? run.frame.depth - scene.keptFrame.depth : -1;
  row[k++] = flag(holds(scene.proseFrame, run.frame));
  return k;
}
