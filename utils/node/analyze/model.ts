import type { ActorModel } from '../../context/model/types.ts';

/** The actor model for a language, loaded once for each thread; undefined where there is none. */
export async function actorModel(_lang: string | undefined): Promise<ActorModel | undefined> {
  return undefined;
}
