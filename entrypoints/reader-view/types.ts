import type { Session } from '../../utils/platform/session.ts';
import type { Surface } from './surface.tsx';

/** What the drawing script leaves for the reading script. */
export interface ViewScript {
  create(
    document: Document,
    session: Session,
    onClosed: () => void,
  ): Pick<Surface, 'isOpen' | 'open' | 'close' | 'jump' | 'pageChanged'>;
}
