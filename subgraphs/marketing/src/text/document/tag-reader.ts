/** A tag of HTML where it stands in the source. */
export interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly start: number;
  readonly end: number;
  /** By lower-case name, with the place of the value. */
  readonly attributes: ReadonlyMap<string, { value: string; start: number; end: number }>;
}

export interface TagReader {
  /** The tag that starts with the `<` at an offset and closes before the end; null when none does. */
  at(offset: number, end: number): Tag | null;
}

const MAX_TAG_CHARACTERS = 4_000;

/**
 * Reads tags one at a time. Where a tag does not close within reason, none is looked for in what was searched for its end, so that a
 * text of nothing but `<a "` still takes linear time.
 */
export function createTagReader(source: string): TagReader {
  let searchedUpTo = 0;
  return {
    at(offset, end) {
      if (offset < searchedUpTo || !/[A-Za-z/!?]/.test(source[offset + 1] ?? '')) return null;
      if (source.startsWith('<!--', offset)) return commentAt(offset, end);
      const isClosing = source[offset + 1] === '/';
      const nameStart = offset + (isClosing ? 2 : 1);
      let at = nameStart;
      while (at < source.length && at - nameStart < 40 && /[A-Za-z\d!?-]/.test(source[at] ?? '')) at += 1;
      const name = source.slice(nameStart, at).toLowerCase();
      if (!/^[\s/>]/.test(source[at] ?? '')) return null;
      const limit = Math.min(end, offset + MAX_TAG_CHARACTERS);
      const read = readAttributes(source, at, limit);
      if (read === null) {
        searchedUpTo = limit;
        return null;
      }
      return { name, isClosing, start: offset, end: read.end, attributes: read.attributes };
    },
  };

  /** One that never closes hides the rest, as in a browser. */
  function commentAt(offset: number, end: number): Tag {
    const close = source.indexOf('-->', offset + 4);
    const isClosed = close !== -1 && close + 3 <= end;
    return { name: '!--', isClosing: false, start: offset, end: isClosed ? close + 3 : end, attributes: new Map() };
  }
}

/** Up to and with the `>`; null when it does not come before the limit. */
function readAttributes(source: string, from: number, limit: number) {
  const attributes = new Map<string, { value: string; start: number; end: number }>();
  let at = from;
  while (at < limit) {
    const character = source[at] ?? '';
    if (character === '>') return { end: at + 1, attributes };
    if (/[\s/]/.test(character)) {
      at += 1;
      continue;
    }
    const nameStart = at;
    at += 1;
    while (at < limit && !/[\s=>/]/.test(source[at] ?? '')) at += 1;
    const name = source.slice(nameStart, at).toLowerCase();
    const value = valueAfter(source, at, limit);
    if (value === null) return null;
    if (!attributes.has(name)) attributes.set(name, { value: source.slice(value.start, value.end), ...value });
    at = value.next;
  }
  return null;
}

/** The value behind a name, quoted or bare; empty without a `=`. */
function valueAfter(source: string, from: number, limit: number) {
  let at = from;
  while (at < limit && /\s/.test(source[at] ?? '')) at += 1;
  if (source[at] !== '=') return { start: from, end: from, next: at };
  at += 1;
  while (at < limit && /\s/.test(source[at] ?? '')) at += 1;
  const quote = source[at];
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, at + 1);
    return close === -1 || close >= limit ? null : { start: at + 1, end: close, next: close + 1 };
  }
  const start = at;
  while (at < limit && !/[\s>]/.test(source[at] ?? '')) at += 1;
  return { start, end: at, next: at };
}
