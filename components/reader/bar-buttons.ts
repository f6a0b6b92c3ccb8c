import { type Article, isStoryText, removedBlocks } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { BarButton } from './Bar.tsx';
import type { IconName } from './icons.tsx';
import type { DrawerSection, ReaderEvents, ReaderView } from './view.ts';

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
  const { menu, speech } = view;
  const drawer = (id: string, section: DrawerSection, icon: IconName, label: string): BarButton => ({
    id,
    icon,
    label,
    expanded: view.drawer === section,
    onPress: () => events.onDrawer(section),
  });
  const removed = t.plural('reader_removed', removedBlocks(article).length);
  return [
    {
      id: 'text',
      icon: 'text',
      label: t('reader_text'),
      expanded: menu === 'text',
      onPress: () => events.onMenu('text'),
    },
    speech === 'on'
      ? { id: 'listen', icon: 'pause', label: t('reader_listen_pause'), onPress: events.onListen }
      : { id: 'listen', icon: 'listen', label: t('reader_listen'), onPress: events.onListen },
    ...(speech === 'off' ? [] : whileListening(t, events)),
    ...(countHeadings(article) >= OUTLINE_FROM ? [drawer('outline', 'outline', 'outline', t('reader_outline'))] : []),
    drawer('context', 'people', 'people', t('reader_context')),
    { ...drawer('removed', 'removed', 'removed', t('reader_removed_blocks')), text: removed },
    { id: 'remove', icon: 'eraser', label: t('reader_remove'), pressed: view.removing, onPress: events.onRemoving },
    drawer('export', 'export', 'copy', t('reader_export')),
    { id: 'print', icon: 'print', label: t('reader_print'), onPress: events.onPrint },
    {
      id: 'keys',
      icon: 'help',
      label: t('reader_keys'),
      expanded: menu === 'keys',
      onPress: () => events.onMenu('keys'),
    },
    closeButton(t, events),
  ];
}

const whileListening = (t: Translate, events: ReaderEvents): readonly BarButton[] => [
  { id: 'skip-back', icon: 'skipBack', label: t('reader_listen_previous'), onPress: () => events.onSkip(-1) },
  { id: 'skip', icon: 'skip', label: t('reader_listen_next'), onPress: () => events.onSkip(1) },
  { id: 'stop', icon: 'stop', label: t('reader_listen_stop'), onPress: events.onStopListening },
];

export const closeButton = (t: Translate, events: ReaderEvents): BarButton => ({
  id: 'close',
  icon: 'close',
  label: t('reader_close'),
  leaves: true,
  onPress: events.onClose,
});
