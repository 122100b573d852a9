/** Puts a text on the clipboard; Forge lets a page write there (`clipboard-write`), a browser or an admin may not. */
export async function copyText(
  text: string,
  clipboard: Pick<Clipboard, 'writeText'> = navigator.clipboard,
): Promise<boolean> {
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
