import { useEffect, useRef } from 'preact/hooks';

/** When the pressed button goes away with its entry, focus goes to the next one instead of being lost. `list` is what makes entries come and go. */
export function useFocusStays(root: { readonly current: HTMLElement | null }, list: unknown): void {
  const held = useRef(-1);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const remember = () => {
      held.current = buttonsOf(element).indexOf(element.ownerDocument.activeElement as HTMLButtonElement);
    };
    element.addEventListener('focusin', remember);
    // Before the button hears of it: its entry may be gone when it has.
    element.addEventListener('click', remember, true);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('click', remember, true);
    };
  }, [root]);
  useEffect(() => {
    const element = root.current;
    if (!element || held.current < 0) return;
    const active = element.ownerDocument.activeElement;
    if (active && active !== element.ownerDocument.body && element.ownerDocument.contains(active)) return;
    const buttons = buttonsOf(element);
    (buttons[Math.min(held.current, buttons.length - 1)] ?? element).focus();
  }, [list, root]);
}

/** Those that can take the focus: none of a closed group. */
const buttonsOf = (element: HTMLElement): HTMLButtonElement[] =>
  [...element.querySelectorAll<HTMLButtonElement>('button')].filter(
    (button) => button.closest('details:not([open])') === null,
  );
