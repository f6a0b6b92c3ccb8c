/** Copies text; call it in the click. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.warn('Sidelight: copying was refused', error);
    return false;
  }
}

/** Saves text as a download under a name; nothing is requested from anywhere. */
export function saveText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample on any disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
