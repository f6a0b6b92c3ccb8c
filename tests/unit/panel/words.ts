import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { createTranslate } from '../../../utils/platform/i18n.ts';

/** The English words, filled in as the browser does. */
export const t = createTranslate((key, values) => {
  const entry = (messages as Record<string, { message: string }>)[key];
  return entry ? entry.message.replace(/\$([1-9])/g, (_, n) => values[Number(n) - 1] ?? '') : '';
});
