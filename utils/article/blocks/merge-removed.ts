import type { Block } from '../types.ts';

type Draft = Omit<Block, 'id'>;

/** A story of its own is an entry of its own: each begins with its headline. */
const STORIES: ReadonlySet<string> = new Set(['foreign_story', 'other_article']);

function isOneEntry(before: Draft, draft: Draft): boolean {
  if (!before.removal || !draft.removal || before.removal.category !== draft.removal.category) return false;
  if (before.removal.rule !== draft.removal.rule) return false;
  const isStory = STORIES.has(before.removal.reason) || STORIES.has(draft.removal.reason);
  return !isStory || (before.removal.reason === draft.removal.reason && draft.kind !== 'heading');
}

function entryOf(drafts: readonly Draft[]): Draft {
  const [first] = drafts as [Draft];
  if (drafts.length === 1) return first;
  const kind = drafts.every((draft) => draft.kind === 'paragraph') ? 'paragraph' : 'other';
  const text = drafts.map((draft) => draft.text).join('\n');
  const html = drafts.map((draft) => draft.html).join('');
  return { kind, text, html, ...(first.removal && { removal: first.removal }) };
}

/**
 * Removed lines of one category that follow each other are one entry of the ledger ("Share Tweet Email", a box of comments), put back
 * together. The first line's reason is the entry's. Linear.
 */
export function mergeRemoved(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  let open: Draft[] = [];
  for (const draft of drafts) {
    const last = open.at(-1);
    if (last && !isOneEntry(last, draft)) {
      merged.push(entryOf(open));
      open = [];
    }
    open.push(draft);
  }
  if (open.length > 0) merged.push(entryOf(open));
  return merged;
}
