/** What is timed, as code for the page's isolated world. Each gives `{ ms, steps }`, milliseconds of main-thread work. */
export const PEERS = {
  readability: {
    file: 'peers.js',
    run: `(() => {
      const t0 = performance.now();
      const copy = document.cloneNode(true);
      const t1 = performance.now();
      const article = new peers.Readability(copy).parse();
      const t2 = performance.now();
      const fragment = peers.DOMPurify.sanitize(article?.content ?? '', { RETURN_DOM_FRAGMENT: true });
      const t3 = performance.now();
      return { ms: t3 - t0, steps: { clone: t1 - t0, readability: t2 - t1, dompurify: t3 - t2 }, nodes: fragment.childNodes.length };
    })()`,
  },
  defuddle: {
    file: 'peers.js',
    run: `(() => {
      const t0 = performance.now();
      const copy = document.cloneNode(true);
      try { new peers.Defuddle(copy, { url: location.href }).parse(); } catch {}
      return { ms: performance.now() - t0, steps: {} };
    })()`,
  },
  sidelight: {
    file: 'core.js',
    run: `(() => {
      const t0 = performance.now();
      const copy = sidelight.snapshot(document);
      const t1 = performance.now();
      const result = sidelight.readArticle(copy, { url: location.href });
      const t2 = performance.now();
      // The first screen: blocks until 3,000 characters of the story are shown.
      let shown = 0;
      if (result.ok) for (const block of result.value.blocks) {
        if (block.removal) continue;
        sidelight.toSafeFragment(block.html, document);
        shown += block.text.length;
        if (shown > 3000) break;
      }
      const t3 = performance.now();
      return { ms: t3 - t0, steps: { snapshot: t1 - t0, readArticle: t2 - t1, 'first screen': t3 - t2 } };
    })()`,
  },
} as const;
export type PeerName = keyof typeof PEERS;
