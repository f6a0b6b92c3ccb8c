import type { Article, ArticleErrorCode } from '../../article/types.ts';
import type { Context } from '../../context/types.ts';

/** One thing to read: a saved page, or plain text. */
export type Job =
  | { readonly kind: 'page'; readonly path: string; readonly url: string }
  | { readonly kind: 'text'; readonly text: string; readonly title?: string; readonly lang?: string };

/** What can go wrong with one line or file. A closed set; the rest of the input goes on. */
export type AnalyzeErrorCode = ArticleErrorCode | 'bad-line' | 'unreadable-file' | 'time-limit' | 'memory-limit';

export interface AnalyzeError {
  readonly code: AnalyzeErrorCode;
  /** For a person: what happened and what to do. */
  readonly message: string;
}

export interface Reading {
  readonly article: Article;
  readonly context: Context;
}

export type Outcome =
  | { readonly ok: true; readonly value: Reading }
  | { readonly ok: false; readonly error: AnalyzeError };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
