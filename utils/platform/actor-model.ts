import { loadActorModel as unpack } from '../context/model/load.ts';
import type { ActorModel } from '../context/model/types.ts';

/** Languages with a trained model in public/models. */
const LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** The trained model of a language from the extension's own files; undefined when there is none for it. Rejects when its file is missing or damaged. */
export async function loadActorModel(lang: string): Promise<ActorModel | undefined> {
  if (!LANGUAGES.has(lang)) return undefined;
  // An address within the extension: a dedicated worker has no runtime API to ask for the whole of it.
  const response = await fetch(`/models/actors-${lang}.bin`);
  if (!response.ok) throw new Error(`models/actors-${lang}.bin: ${response.status}`);
  const model = unpack(new Uint8Array(await response.arrayBuffer()));
  if (!model.ok) throw new Error(`models/actors-${lang}.bin: ${model.error.code}, ${model.error.detail}`);
  return model.value;
}
