import { type Article, isStoryText, removedBlocks } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { BarButton } from './Bar.tsx';
import type { ReaderEvents, ReaderView } from './view.ts';

/** Fewer headings are no outline. */
const OUTLINE_FROM = 3;

const countHeadings = (article: Article): number =>
  article.blocks.filter((block) => block.kind === 'heading' && isStoryText(block)).length;

/** The bar of a reader that shows a story. */
export function barButtons(
  article: Article,
  view: ReaderView,
  t: Translate,
  events: ReaderEvents,
): readonly BarButton[] {
  const { speech, drawer } = view;
  const outline: BarButton = {
    id: 'outline',
    icon: 'outline',
    label: t('reader_outline'),
    expanded: drawer === 'outline',
    onPress: () => events.onDrawer('outline'),
  };
  return [
    {
      id: 'text',
      icon: 'text',
      label: t('reader_text'),
      expanded: view.menu === 'text',
      onPress: () => events.onMenu('text'),
    },
    {
      id: 'listen',
      icon: speech === 'on' ? 'pause' : 'listen',
      label: speech === 'on' ? t('reader_listen_pause') : t('reader_listen'),
      onPress: events.onListen,
    },
    ...(speech === 'off' ? [] : [stopButton(t, events)]),
    ...(countHeadings(article) >= OUTLINE_FROM ? [outline] : []),
    {
      id: 'context',
      icon: 'people',
      label: t('reader_context'),
      expanded: drawer === 'people',
      onPress: () => events.onDrawer('people'),
    },
    {
      id: 'removed',
      icon: 'removed',
      label: t('reader_removed_blocks'),
      text: t.plural('reader_removed', removedBlocks(article).length),
      expanded: drawer === 'removed',
      onPress: () => events.onDrawer('removed'),
    },
    { id: 'remove', icon: 'eraser', label: t('reader_remove'), pressed: view.removing, onPress: events.onRemoving },
    {
      id: 'export',
      icon: 'copy',
      label: t('reader_export'),
      expanded: drawer === 'export',
      onPress: () => events.onDrawer('export'),
    },
    { id: 'print', icon: 'print', label: t('reader_print'), onPress: events.onPrint },
    {
      id: 'keys',
      icon: 'help',
      label: t('reader_keys'),
      expanded: view.menu === 'keys',
      onPress: () => events.onMenu('keys'),
    },
    closeButton(t, events),
  ];
}

const stopButton = (t: Translate, events: ReaderEvents): BarButton => ({
  id: 'stop',
  icon: 'stop',
  label: t('reader_listen_stop'),
  onPress: events.onStopListening,
});

export const closeButton = (t: Translate, events: ReaderEvents): BarButton => ({
  id: 'close',
  icon: 'close',
  label: t('reader_close'),
  onPress: events.onClose,
});
