/** Hands a text or an image to the browser as a file to keep; nothing leaves the device. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the press; a second is ample.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
