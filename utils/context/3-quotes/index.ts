import type { Sentence } from '../2-phrases/index.ts';
import { indexMentions } from '../2-phrases/mention-index.ts';
import type { Language } from '../lang/index.ts';
import type { Actor, Quote, Span } from '../types.ts';
import { type ActorLookup, actorOf, type LastSpeaker } from './actor.ts';
import { isSpeech } from './classify.ts';
import { findQuoted, holdsSpan, type Quoted } from './marks.ts';
import { type Attribution, attributionOf, type Zones, zonesOf } from './speaker.ts';

interface Text {
  readonly id: number;
  readonly text: string;
}

interface Draft {
  readonly spans: Span[];
  readonly attribution: Attribution | undefined;
  readonly open: boolean;
}

/** Speech of the story in reading order, with its speakers. Scare quotes and titles are left out. Linear in the length of the text. */
export function findQuotes(
  blocks: readonly Text[],
  sentences: readonly Sentence[],
  actors: readonly Actor[],
  language: Language | undefined,
): Quote[] {
  if (!language) return [];
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = byBlock.get(sentence.block);
    if (list) list.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  const drafts: Draft[] = [];
  const quotedIn = new Map<number, readonly Quoted[]>();
  let before: Sentence | undefined;
  for (const block of blocks) {
    const own = byBlock.get(block.id) ?? [];
    const quoted = findQuoted(block.text);
    if (quoted.length > 0) {
      quotedIn.set(block.id, quoted);
      readBlock(block, own, before, drafts, language, quoted);
    }
    before = own[own.length - 1] ?? before;
  }
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const lookup: ActorLookup = {
    mentions: indexMentions(actors, 'mentions'),
    pronouns: indexMentions(actors, 'pronouns'),
    texts,
    before: new Map(blocks.flatMap(({ id }, i) => (i > 0 ? [[id, blocks[i - 1]?.id ?? 0]] : []))),
    isTold: ({ block, start, end }) => !holdsSpan(quotedIn.get(block) ?? [], start, end),
  };
  let last: LastSpeaker | undefined;
  return drafts.map((draft, id) => {
    const speaker = draft.attribution && actorOf(draft.attribution, lookup, language, last);
    if (speaker && draft.attribution) last = { actor: speaker, span: draft.attribution.span };
    const actor = speaker?.id;
    return {
      id,
      text: draft.spans.map((span) => texts.get(span.block)?.slice(span.start, span.end) ?? '').join(' '),
      spans: draft.spans,
      ...(actor !== undefined && { actor }),
      ...(draft.attribution && { speaker: draft.attribution.span }),
    };
  });
}

function readBlock(
  { id, text }: Text,
  sentences: readonly Sentence[],
  before: Sentence | undefined,
  drafts: Draft[],
  language: Language,
  quoted: readonly Quoted[],
): void {
  let lastHere: Draft | undefined;
  const beforeId = before?.block;
  for (const { start, end, open } of quoted) {
    const span: Span = { block: id, start, end };
    const previous = drafts[drafts.length - 1];
    // A paragraph that reopens the mark goes on with the speech the last one left open.
    if (
      previous?.open &&
      previous.spans.length < MOST_PARTS &&
      start <= 1 &&
      previous === drafts[drafts.length - 1] &&
      previous.spans.at(-1)?.block !== id
    ) {
      const zones = zonesOf(span, text, sentences, undefined, quoted, language);
      const attribution = previous.attribution ?? attributionOf(span, zones, language);
      lastHere = { spans: [...previous.spans, span], attribution, open };
      drafts[drafts.length - 1] = lastHere;
      continue;
    }
    const zones = zonesOf(span, text, sentences, before, quoted, language);
    const attribution = attributionOf(span, zones, language);
    const joined = lastHere && joinOf(lastHere, span, text, attribution, zones);
    if (joined) {
      lastHere = { spans: [...(lastHere?.spans ?? []), span], attribution: joined, open };
      drafts[drafts.length - 1] = lastHere;
      continue;
    }
    if (!isSpeech(text.slice(start, end), text, span, attribution !== undefined, zones.bare, language)) continue;
    // A further quote in the same paragraph, or a paragraph that is nothing but a quote right after one, is most often the same voice.
    const goesOn =
      zones.bare &&
      start <= 1 &&
      end >= text.trimEnd().length - 1 &&
      previous?.attribution &&
      previous.spans.at(-1)?.block === beforeId;
    const inherited =
      attribution ?? (lastHere && zones.bare ? lastHere.attribution : goesOn ? previous.attribution : undefined);
    lastHere = { spans: [span], attribution: inherited, open };
    drafts.push(lastHere);
  }
}

/** Parts of one quote: more are no quote but a list of them, and each part copies the list. */
const MOST_PARTS = 100;

/** Speech split around its reporting clause: "A," she said, "b." and "A," she said. "B." One quote in two spans. */
function joinOf(
  last: Draft,
  span: Span,
  text: string,
  attribution: Attribution | undefined,
  zones: Zones,
): Attribution | undefined {
  const previous = last.spans.at(-1);
  if (last.spans.length >= MOST_PARTS) return undefined;
  if (!previous || !last.attribution || previous.block !== span.block || last.open) return undefined;
  const gap = text.slice(previous.end, span.start);
  if (gap.length > 160) return undefined;
  const who = last.attribution.span;
  const between = who.block === span.block && who.start >= previous.end && who.end <= span.start;
  if (!between) return undefined;
  const other = attribution && !(attribution.span.start === who.start && attribution.span.block === who.block);
  if (other && !zones.bare) return undefined;
  // The gap holds the reporting clause alone: at most one sentence end, right before the mark.
  const plain = gap.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov|St|Jr|Sr|Prof|\p{Lu})\./gu, '');
  return [...plain.matchAll(/[.!?:]\s/g)].length > 1 ? undefined : last.attribution;
}
