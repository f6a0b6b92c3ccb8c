import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const WORDS: ReadonlyMap<string, { readonly message: string }> = new Map(Object.entries(messages));

/** The English words of a message key, or undefined. */
export const words = (key: string): string | undefined => WORDS.get(key.replaceAll('-', '_'))?.message;

/** A removal's reason in plain words; its code if it has none (the house test forbids that). */
export const reasonWords = (code: string): string => words(`reason_${code}`) ?? code;

/** A removal category's name. */
export const categoryWords = (category: string): string => words(`category_${category}`) ?? category;
