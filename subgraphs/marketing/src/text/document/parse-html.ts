import { entityAt } from './entities.js';
import type { Mask } from './mask.js';
import { type OpenLinks, recordTag } from './record-tag.js';
import { createTagReader, type Tag } from './tag-reader.js';
import type { BlockKind } from './text-document.js';

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'QUOTE',
  li: 'LIST_ITEM',
  dt: 'LIST_ITEM',
  dd: 'LIST_ITEM',
  td: 'TABLE',
  th: 'TABLE',
  caption: 'TABLE',
};
const CONTAINERS = new Set(
  'p div section article main aside header footer nav ul ol dl table tr thead tbody figure figcaption form body html hr address'.split(
    ' ',
  ),
);
/** Nobody reads what stands in these as text. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'head', 'pre', 'svg', 'textarea', 'select', 'math']);

/** Walks over HTML as it is written, well-formed or not; made for the fragments of an editor rather than for whole pages. */
export function parseHtml(mask: Mask): void {
  const { source } = mask;
  const tags = createTagReader(source);
  const links: OpenLinks = { stack: [] };
  const unclosed = new Set<string>();
  let block: { kind: BlockKind; level: number; start: number } = { kind: 'PARAGRAPH', level: 0, start: 0 };
  const next = (at: number, from: number, kind: BlockKind = 'PARAGRAPH', level = 0) => {
    mask.addBlock(block.kind, block.start, at, block.level);
    block = { kind, level, start: from };
  };

  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    if (code === 38) {
      const entity = entityAt(source, at);
      if (entity) mask.show(at, entity.end, entity.character);
      at = entity?.end ?? at + 1;
      continue;
    }
    const tag = code === 60 ? tags.at(at, source.length) : null;
    if (tag === null) {
      at += 1;
      continue;
    }
    recordTag(mask, tag, links);
    const end = !tag.isClosing && UNREAD.has(tag.name) ? endOfElement(source, tag, unclosed) : tag.end;
    const kind = BLOCKS[tag.name];
    const level = /^h[1-6]$/.test(tag.name) ? Number(tag.name[1]) : 0;
    if (tag.name === 'br' || tag.name === 'img') mask.blank(at, end);
    else mask.hide(at, end);
    if (level > 0 && !tag.isClosing) next(at, end, 'HEADING', level);
    else if (kind && !tag.isClosing) next(at, end, kind);
    else if (tag.name === 'p' && block.kind !== 'PARAGRAPH' && isEmpty(source, block.start, at)) block.start = end;
    else if (kind || level > 0 || CONTAINERS.has(tag.name) || UNREAD.has(tag.name)) next(at, end);
    at = end;
  }
  next(source.length, source.length);
}

/** `<li><p>`: the paragraph is the item. */
function isEmpty(source: string, start: number, end: number): boolean {
  return source.slice(start, end).trim() === '';
}

/** Behind the closing tag; behind the opening one when there is none, which is looked for once a name. */
function endOfElement(source: string, tag: Tag, unclosed: Set<string>): number {
  if (unclosed.has(tag.name)) return tag.end;
  const closing = new RegExp(`</${tag.name}[\\s>]`, 'gi');
  closing.lastIndex = tag.end;
  const found = closing.exec(source);
  if (!found) {
    unclosed.add(tag.name);
    return tag.end;
  }
  const close = source.indexOf('>', found.index);
  return close === -1 ? source.length : close + 1;
}
