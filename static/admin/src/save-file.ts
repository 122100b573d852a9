/** Saves a text as a file on the admin's computer; Forge lets a page start downloads (`allow-downloads`). */
export function saveFile(
  { name, type, text }: { readonly name: string; readonly type: string; readonly text: string },
  page: Document = document,
): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers begin to read only after this task.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
