import type { ComponentProps, VNode } from 'preact';
import { KeyList } from './KeyList.tsx';
import { TextSettings } from './TextSettings.tsx';
import type { Menu as MenuName } from './view.ts';

interface Props extends ComponentProps<typeof TextSettings> {
  readonly menu: MenuName;
}

/** What the reader's bar opens: how the story looks, or its keys. */
export const Menu = ({ menu, ...props }: Props): VNode =>
  menu === 'text' ? <TextSettings {...props} /> : <KeyList t={props.t} />;
