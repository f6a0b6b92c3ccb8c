import { readFile } from 'node:fs/promises';
import { loadActorModel } from '../../context/model/load.ts';
import type { ActorModel } from '../../context/model/types.ts';

const models = new Map<string, Promise<ActorModel | undefined>>();

async function load(lang: string): Promise<ActorModel | undefined> {
  const file = new URL(`../../../public/models/actors-${lang}.bin`, import.meta.url);
  try {
    const model = loadActorModel(await readFile(file));
    if (model.ok) return model.value;
    console.error(`${file.pathname}: ${model.error.code}, ${model.error.detail}; people are not available`);
  } catch {
    // No model for this language: its figures go on.
  }
  return undefined;
}

/** The actor model for a language, loaded once for each thread; undefined where there is none. */
export function actorModel(lang = 'en'): Promise<ActorModel | undefined> {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? 'en';
  if (!/^[a-z]{2,3}$/.test(primary)) return Promise.resolve(undefined);
  const known = models.get(primary);
  if (known) return known;
  const loading = load(primary);
  models.set(primary, loading);
  return loading;
}
