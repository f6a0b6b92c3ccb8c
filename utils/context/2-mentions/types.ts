import type { ActorType, Span } from '../types.ts';

/** One place in the story that names somebody or something. Span and `name` leave titles and possessives out. */
export interface Mention extends Span {
  readonly type: ActorType;
  /** The name as written, on one line, without article. */
  readonly name: string;
  /** The title before it: "Mr", "President"; '' without one. */
  readonly title: string;
  /** Index of the block in the story's list of tokenised blocks. */
  readonly at: number;
  /** Its tokens in that block, end exclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of its sentence in the story. */
  readonly sentence: number;
  /** How sure the finder is, from 0 to 1. */
  readonly confidence: number;
}
