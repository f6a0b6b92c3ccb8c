/** Languages with a trained model in public/models. */
const LANGUAGES: ReadonlySet<string> = new Set(['en']);

export const hasModel = (lang: string): boolean => LANGUAGES.has(lang);

/** Bytes of a language's model from the extension's own files. Rejects when the file is missing. */
export async function fetchModel(lang: string): Promise<ArrayBuffer> {
  // An address within the extension: a dedicated worker has no runtime API to ask for the whole of it.
  const response = await fetch(`/models/actors-${lang}.bin`);
  if (!response.ok) throw new Error(`models/actors-${lang}.bin: ${response.status}`);
  return response.arrayBuffer();
}
