/** Hands a file that was made in the page to the person. */
export function download(content: string | Blob, fileName: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob(['\ufeff', content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for a file from a name for a thing: "Meal planner, 2026" → "meal-planner-2026". */
export function fileNameOf(name: string): string {
  return (
    name
      .replace(/\.(csv|tsv|txt)$/i, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'export'
  );
}
