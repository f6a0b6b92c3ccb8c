import { loadActorModel as unpack } from '../context/model/load.ts';
import type { ActorModel } from '../context/model/types.ts';
import { fetchModel, hasModel } from './model-file.ts';

/** The trained model of a language from the extension's own files; undefined when there is none for it. Rejects when its file is missing or damaged. */
export const loadActorModel = async (lang: string): Promise<ActorModel | undefined> =>
  hasModel(lang) ? unpackModel(lang, await fetchModel(lang)) : undefined;

/** The model in a file's bytes. Throws when they are damaged. */
export function unpackModel(lang: string, bytes: ArrayBuffer): ActorModel {
  const model = unpack(new Uint8Array(bytes));
  if (!model.ok) throw new Error(`models/actors-${lang}.bin: ${model.error.code}, ${model.error.detail}`);
  return model.value;
}
