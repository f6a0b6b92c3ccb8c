import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import { removedBlocks } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { Bar, type BarButton } from './Bar.tsx';
import { Story } from './Story.tsx';
import { isCjk } from './story-parts.ts';
import { TextSettings } from './TextSettings.tsx';

export interface ReaderProps {
  readonly t: Translate;
  readonly article: Article;
  readonly settings: Settings;
  /** One polite line: what just happened. */
  readonly status: string;
  onClose(): void;
  onPrint(): void;
  onSettings(change: Partial<Settings>): void;
  onRestore(ids: readonly number[]): void;
  onSidebar(): void;
  onComplete(): void;
}

type Panel = 'text';

/** The whole surface of the reader. Data in, events out. */
export function Reader(props: ReaderProps): VNode {
  const { article, settings, t } = props;
  const [panel, setPanel] = useState<Panel | undefined>();
  const removed = removedBlocks(article).length;
  const buttons: BarButton[] = [
    {
      id: 'text',
      icon: 'text',
      label: t('reader_text'),
      expanded: panel === 'text',
      onPress: () => setPanel(panel === 'text' ? undefined : 'text'),
    },
    {
      id: 'sidebar',
      icon: 'removed',
      label: t('reader_open_sidebar'),
      text: t.plural('reader_removed', removed),
      onPress: props.onSidebar,
    },
    { id: 'print', icon: 'print', label: t('reader_print'), onPress: props.onPrint },
    { id: 'close', icon: 'close', label: t('reader_close'), onPress: props.onClose },
  ];
  return (
    <div class="reader" data-font={settings.font} style={variables(settings, article)}>
      <div class="top">
        <Bar t={t} buttons={buttons} />
        {panel === 'text' && (
          <div class="panel" lang={t.lang} dir={t.dir}>
            <TextSettings t={t} settings={settings} onChange={props.onSettings} />
          </div>
        )}
      </div>
      <main tabIndex={-1}>
        <article lang={article.lang} dir={article.dir}>
          <ArticleHead article={article} t={t} />
          <Story
            article={article}
            settings={settings}
            t={t}
            onRestore={props.onRestore}
            onComplete={props.onComplete}
          />
        </article>
      </main>
      <p class="status" role="status" lang={t.lang} dir={t.dir}>
        {props.status}
      </p>
    </div>
  );
}

function variables(settings: Settings, article: Article): Record<string, string> {
  const width = isCjk(article.lang) ? Math.min(40, settings.lineWidth * 0.6) : settings.lineWidth;
  return {
    '--reader-size': `${settings.fontSize}px`,
    '--reader-line': String(settings.lineHeight),
    '--reader-width': isCjk(article.lang) ? `${width}em` : `${width}ch`,
    '--reader-letter': `${settings.letterSpacing}em`,
    '--reader-word': `${settings.wordSpacing}em`,
  };
}
