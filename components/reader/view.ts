import type { PageState } from '../../utils/platform/messages.ts';
import type { Settings } from '../../utils/platform/settings.ts';

export type Menu = 'text' | 'keys';
export type DrawerSection = 'people' | 'outline' | 'removed' | 'export';
export type SpeechState = 'off' | 'on' | 'paused';

/** What is open and going on in the reader, beside the article itself. */
export interface ReaderView {
  readonly menu?: Menu | undefined;
  readonly drawer?: DrawerSection | undefined;
  readonly speech: SpeechState;
  /** The next click on a block removes it. */
  readonly removing: boolean;
  /** A footnote was jumped to: there is a way back. */
  readonly canGoBack: boolean;
  /** The reader insisted on a page that looks like no article. */
  readonly insisted: boolean;
  /** One polite line: what just happened. */
  readonly status: string;
  /** Takes back what the line says; undefined where nothing can be. */
  readonly undo?: (() => void) | undefined;
}

export const CLOSED_VIEW: ReaderView = {
  speech: 'off',
  removing: false,
  canGoBack: false,
  insisted: false,
  status: '',
};

export interface ReaderEvents {
  onClose(): void;
  onPrint(): void;
  onMenu(menu: Menu): void;
  onDrawer(section: DrawerSection): void;
  onListen(): void;
  onStopListening(): void;
  /** To the next paragraph, or the one before. */
  onSkip(by: 1 | -1): void;
  onRemoving(): void;
  onRemoveBlock(id: number): void;
  onRestore(ids: readonly number[]): void;
  onChooseCandidate(index: number): void;
  onReadAnyway(): void;
  onSettings(change: Partial<Settings>): void;
  onFollow(place: string, from: HTMLElement): void;
  onGoBack(): void;
  onUndo(): void;
  onCopyDetails(): void;
  /** All blocks are drawn. */
  onComplete(): void;
}

export type ReaderState = PageState;
