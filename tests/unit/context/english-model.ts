import { readFileSync } from 'node:fs';
import { loadActorModel } from '../../../utils/context/model/load.ts';
import type { ActorModel } from '../../../utils/context/model/types.ts';

/** The shipped model, for tests of what stands on it. */
export function englishModel(): ActorModel {
  const model = loadActorModel(readFileSync(new URL('../../../public/models/actors-en.bin', import.meta.url)));
  if (!model.ok) throw new Error(model.error.detail);
  return model.value;
}
