/** A place in a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a place of an older text is in the text that became of it by one change: as it was before the change, moved behind it. Null when
 * the change touched it.
 */
export function rebaseSpan<TSpan extends Span>(span: TSpan, older: string, newer: string): TSpan | null {
  if (older === newer) return span;
  const shortest = Math.min(older.length, newer.length);
  let prefix = 0;
  while (prefix < shortest && older[prefix] === newer[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shortest - prefix && older.at(-1 - suffix) === newer.at(-1 - suffix)) suffix += 1;
  const changeEnd = older.length - suffix;
  if (span.end <= prefix) return span;
  if (span.start < changeEnd) return null;
  const moved = newer.length - older.length;
  return { ...span, start: span.start + moved, end: span.end + moved };
}

/** The text with something else in a place of it. */
export function replaceSpan(text: string, { start, end }: Span, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** A text cut at places to mark: pieces that are marked and pieces that are not. Places that overlap become one. */
export function markedPieces(text: string, spans: readonly Span[]): readonly { text: string; isMarked: boolean }[] {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
