/** Longest wait for a frame, milliseconds: a tab that is not in front draws none. */
const PATIENCE = 100;

/** Calls once what is drawn now is on screen. Returns how to call it off. */
export function afterPaint(run: () => void): () => void {
  let frame = 0;
  const once = (): void => {
    stop();
    run();
  };
  let timer = setTimeout(once, PATIENCE);
  const stop = (): void => {
    clearTimeout(timer);
    if (frame) cancelAnimationFrame(frame);
  };
  if (typeof requestAnimationFrame === 'function') {
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(once);
    });
  }
  return stop;
}
