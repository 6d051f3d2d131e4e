/**
 * Copies a text, with the clipboard where it is allowed, else by selecting `field`, which holds it.
 * False: the browser refused both, and the field stays selected for the reader's own copy.
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
