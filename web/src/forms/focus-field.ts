/** Moves the focus to the form field that a path of the API means: the field itself, or the nearest that contains it. */
export function focusField(form: HTMLElement | null, path: string): boolean {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    const field = form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
    if (!field) continue;
    field.focus();
    return true;
  }
  return false;
}
