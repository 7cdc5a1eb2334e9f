import { entityAt } from './entities.js';
import type { Mask } from './mask.js';
import { type OpenLinks, recordTag } from './record-tag.js';
import { createTagReader } from './tag-reader.js';

interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
}

const ADDRESS = /https?:\/\/[^\s<>()[\]"`]{1,2000}/y;
const AUTOLINK = /<([a-z][a-z\d+.-]{1,30}:[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>]{1,200})>/iy;
const MAX_DESTINATION = 2_000;

/** Makes what hides the markup within a block and finds its links and images. Every character is looked at a bounded number of times. */
export function createInlineParser(mask: Mask, definitions: ReadonlyMap<string, string>) {
  const { source } = mask;
  const tags = createTagReader(source);
  const links: OpenLinks = { stack: [] };

  return (start: number, end: number): void => {
    const brackets: Bracket[] = [];
    const codeSpans = createCodeSpans(source, start, end);
    for (let at = start; at < end; ) at = step(at, end, brackets, codeSpans);
  };

  function step(at: number, end: number, brackets: Bracket[], codeSpans: CodeSpans): number {
    switch (source[at]) {
      case '\\':
        return escapeAt(at);
      case '`':
        return codeSpanAt(at, codeSpans);
      case '!':
        if (source[at + 1] !== '[') return at + 1;
        brackets.push({ at, isImage: true });
        return at + 2;
      case '[':
        brackets.push({ at, isImage: false });
        return at + 1;
      case ']': {
        const bracket = brackets.pop();
        return bracket ? closeBracket(bracket, at, end) : at + 1;
      }
      case '<':
        return tagAt(at, end);
      case '&': {
        const entity = entityAt(source, at);
        if (entity) mask.show(at, entity.end, entity.character);
        return entity?.end ?? at + 1;
      }
      case '*':
      case '_':
      case '~':
        return emphasisAt(at);
      case 'h':
        return addressAt(at, end);
      default:
        return at + 1;
    }
  }

  function escapeAt(at: number): number {
    if (!/[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) return at + 1;
    mask.hide(at, at + 1);
    return at + 2;
  }

  function codeSpanAt(at: number, codeSpans: CodeSpans): number {
    const length = runLength(source, at);
    const close = codeSpans.closing(at, length);
    if (close === null) return at + length;
    mask.hide(at, at + length);
    mask.hide(close, close + length);
    return close + length;
  }

  function tagAt(at: number, end: number): number {
    AUTOLINK.lastIndex = at;
    const autolink = AUTOLINK.exec(source);
    if (autolink) {
      const close = at + autolink[0].length;
      mask.blank(at, close);
      mask.addLink({ start: at, end: close, target: autolink[1] ?? '' });
      return close;
    }
    const tag = tags.at(at, end);
    if (!tag) return at + 1;
    recordTag(mask, tag, links);
    if (tag.name === 'br' || tag.name === 'img') mask.blank(at, tag.end);
    else mask.hide(at, tag.end);
    return tag.end;
  }

  /** Marks between two letters part nothing in `snake_case`; marks between spaces are no marks. */
  function emphasisAt(at: number): number {
    const mark = source[at];
    let end = at;
    while (source[end] === mark) end += 1;
    const before = source[at - 1] ?? ' ';
    const after = source[end] ?? ' ';
    const isLone = /\s/.test(before) && /\s/.test(after);
    const isInWord = mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (!isLone && !isInWord) mask.hide(at, end);
    return end;
  }

  function addressAt(at: number, end: number): number {
    ADDRESS.lastIndex = at;
    const found = /[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ') ? null : ADDRESS.exec(source);
    if (!found) return at + 1;
    const target = found[0].replace(/[.,:;!?'*_~]+$/, '');
    const close = Math.min(end, at + target.length);
    mask.blank(at, close);
    mask.addLink({ start: at, end: close, target });
    return close;
  }

  function closeBracket(bracket: Bracket, at: number, end: number): number {
    const labelStart = bracket.at + (bracket.isImage ? 2 : 1);
    const found = destinationAfter(source, at + 1, end) ?? reference(labelStart, at, end);
    if (found === null) return at + 1;
    const span = { start: bracket.at, end: found.end };
    if (bracket.isImage) {
      const altSpan = { start: labelStart, end: at };
      mask.addImage({ ...span, target: found.target, alt: source.slice(labelStart, at), altSpan, altForm: 'TEXT' });
      mask.blank(bracket.at, found.end);
    } else {
      mask.addLink({ ...span, target: found.target });
      mask.hide(bracket.at, labelStart);
      mask.hide(at, found.end);
    }
    return found.end;
  }

  function reference(labelStart: number, at: number, end: number): { target: string; end: number } | null {
    if (definitions.size === 0) return null;
    let label = source.slice(labelStart, Math.min(at, labelStart + 200));
    let after = at + 1;
    if (source[after] === '[') {
      const close = source.slice(after, Math.min(end, after + 202)).indexOf(']');
      if (close > 1) label = source.slice(after + 1, after + close);
      if (close > 0) after += close + 1;
    }
    const target = definitions.get(label.toLowerCase());
    return target === undefined ? null : { target, end: after };
  }
}

/** `(address "title")` behind the label of a link. */
function destinationAfter(source: string, at: number, end: number): { target: string; end: number } | null {
  if (source[at] !== '(') return null;
  const limit = Math.min(end, at + MAX_DESTINATION);
  let depth = 0;
  for (let index = at; index < limit; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth > 32) return null;
    if (depth > 0) continue;
    const inside = source.slice(at + 1, index).trim();
    const [target = ''] = inside.startsWith('<') ? [inside.slice(1, inside.indexOf('>'))] : inside.split(/\s/, 1);
    return { target, end: index + 1 };
  }
  return null;
}

interface CodeSpans {
  /** Where the run of backticks of the same length begins that closes the one at an offset. */
  closing(at: number, length: number): number | null;
}

/** Runs of backticks by length, found once a block: looking for each one's partner anew would take quadratic time. */
function createCodeSpans(source: string, start: number, end: number): CodeSpans {
  let runs: Map<number, number[]> | null = null;
  const find = () => {
    const found = new Map<number, number[]>();
    for (let at = source.indexOf('`', start); at !== -1 && at < end; at = source.indexOf('`', at)) {
      const length = runLength(source, at);
      const places = found.get(length);
      if (places) places.push(at);
      else found.set(length, [at]);
      at += length;
    }
    for (const places of found.values()) places.reverse();
    return found;
  };
  return {
    closing(at, length) {
      runs ??= find();
      const places = runs.get(length) ?? [];
      while (places.length > 0 && (places.at(-1) ?? 0) <= at) places.pop();
      return places.pop() ?? null;
    },
  };
}

function runLength(source: string, at: number): number {
  let end = at;
  while (source[end] === '`') end += 1;
  return end - at;
}
