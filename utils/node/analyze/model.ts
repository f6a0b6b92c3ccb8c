import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadActorModel } from '../../context/model/load.ts';
import type { ActorModel } from '../../context/model/types.ts';

const models = path.resolve(import.meta.dirname, '../../../public/models');

/** The trained model of a language as the extension ships it; undefined where there is none. Rejects when it is damaged. */
export async function readActorModel(lang: string): Promise<ActorModel | undefined> {
  const file = path.join(models, `actors-${lang.replace(/[^a-z]/g, '')}.bin`);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes) return undefined;
  const model = loadActorModel(new Uint8Array(bytes));
  if (!model.ok) throw new Error(`${file}: ${model.error.code}, ${model.error.detail}`);
  return model.value;
}
