/** Copies a text with the clipboard; false where the browser does not allow it. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a text, with the clipboard where it is allowed, else by selecting `field`, which holds it.
 * False: the browser refused both, and the field stays selected for the reader's own copy.
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement,
): Promise<boolean> {
  if (await copyToClipboard(text)) return true;
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
