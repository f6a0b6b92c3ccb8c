import { LABEL_COUNT } from './types.ts';

/** May `label` follow `before`? The row after the last label is the start of a sentence. */
const follows = (before: number, label: number): boolean =>
  label === 0 || (label & 1) === 1 || before === label || before === label - 1;

/** Transition scores with those that BIO forbids pushed out of reach. */
export function allowedTransitions(transitions: Float32Array): Float64Array {
  const allowed = Float64Array.from(transitions);
  for (let a = 0; a <= LABEL_COUNT; a++) {
    for (let b = 0; b < LABEL_COUNT; b++) if (!follows(a, b)) allowed[a * LABEL_COUNT + b] = -1e4;
  }
  return allowed;
}

/** The best sequence of labels of tokens `from` to `to` (Viterbi), written into `labels`. */
export function decodeSentence(
  scores: Float64Array,
  allowed: Float64Array,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const count = to - from;
  if (count === 0) return;
  const L = LABEL_COUNT;
  const back = new Uint8Array(count * L);
  let best = new Float64Array(L);
  let next = new Float64Array(L);
  for (let b = 0; b < L; b++) best[b] = (allowed[L * L + b] as number) + (scores[from * L + b] as number);
  for (let i = 1; i < count; i++) {
    for (let b = 0; b < L; b++) {
      let most = -Infinity;
      let chosen = 0;
      for (let a = 0; a < L; a++) {
        const value = (best[a] as number) + (allowed[a * L + b] as number);
        if (value > most) {
          most = value;
          chosen = a;
        }
      }
      next[b] = most + (scores[(from + i) * L + b] as number);
      back[i * L + b] = chosen;
    }
    [best, next] = [next, best];
  }
  let label = best.indexOf(Math.max(...best));
  for (let i = count - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = back[i * L + label] as number;
  }
}
