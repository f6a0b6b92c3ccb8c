import type { ActorModel } from '../context/model/types.ts';

/** The trained model of a language from the extension's own files; undefined when there is none for it. */
export async function loadActorModel(_lang: string): Promise<ActorModel | undefined> {
  return undefined; // TODO 2026-11-23: read public/models with utils/context/model as soon as the trained model is there
}
