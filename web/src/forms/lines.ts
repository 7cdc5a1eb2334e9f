/** A list as it is typed: one a line. */
export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The list as it stands in the field. */
export function typedLines(lines: readonly string[]): string {
  return lines.join('\n');
}
