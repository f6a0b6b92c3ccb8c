import { readContext } from '../../../utils/context/index.ts';
import { loadActorModel } from '../../../utils/context/model/load.ts';
import { articleOfText } from '../../../utils/node/analyze/plain-text.ts';
import { contextRecord, placeInText } from '../../../utils/node/analyze/record.ts';
import type { System } from './shared.ts';

/** As `analyze --jsonl` does it, without the process. */
export function sidelight(bytes: Uint8Array): System['analyse'] {
  const loaded = loadActorModel(bytes);
  if (!loaded.ok) throw new Error(`the actor model is ${loaded.error.code}: ${loaded.error.detail}`);
  const model = loaded.value;
  return (text, title) => {
    const { article, offsets } = articleOfText(text, { ...(title && { title }) });
    return contextRecord(readContext(article, { model }), placeInText(offsets));
  };
}
