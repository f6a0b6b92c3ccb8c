/** Words of a text; a character of a script that parts no words counts half. */
export const wordsOf = (text: string): number => {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0) inWord = false;
    else if (code >= 0x3040 && code <= 0x9fff) {
      words += 0.5;
      inWord = false;
    } else if (!inWord) {
      words++;
      inWord = true;
    }
  }
  return Math.ceil(words);
};
