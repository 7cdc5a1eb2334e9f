import { type BlockList, createBlockList } from './block-list.js';
import { createInlineParser } from './markdown-inline.js';
import type { Mask } from './mask.js';
import type { BlockKind } from './text-document.js';

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const LIST_MARKER = /^[ \t]{0,12}(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/;
const QUOTE_MARKER = /^ {0,3}> ?/;
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?([^\s>]{1,2000})/;
const UNREAD_HTML = /^ {0,3}<(script|style|pre|!--)/i;
const HTML_HEADING = /^ {0,3}<h([1-6])[\s>]/i;

/**
 * Walks over Markdown line by line (CommonMark's blocks, GitHub's tables), then over the text of each block. Written here because what
 * is asked of it, places in the source for every word and linear time for hostile input, costs a full parser most of the time
 * that an answer while typing has.
 */
export function parseMarkdown(mask: Mask): void {
  const { source } = mask;
  const definitions = new Map<string, string>();
  const blocks = createBlockList();
  for (let at = frontMatterEnd(mask); at < source.length; ) {
    const line = lineAt(source, at);
    const content = stripContainers(mask, line);
    const skippedTo = endOfUnread(source, content, blocks.openKind !== null);
    if (skippedTo === null) {
      readLine(mask, content, blocks, definitions);
      at = line.end + 1;
    } else {
      blocks.close();
      at = hideLines(mask, content.start, skippedTo);
    }
  }
  const parseInline = createInlineParser(mask, definitions);
  for (const { kind, start, end, level } of blocks.finish()) {
    parseInline(start, end);
    mask.addBlock(kind, start, end, level);
  }
}

/** What is left of a line without the markers of the quotes and lists that it is in. */
interface LineContent extends Line {
  readonly text: string;
  readonly kind: BlockKind | null;
}

function readLine(mask: Mask, content: LineContent, blocks: BlockList, definitions: Map<string, string>): void {
  const { text, start, end, kind } = content;
  const definition = blocks.openKind === null ? DEFINITION.exec(text) : null;
  const underline = blocks.openKind === 'PARAGRAPH' ? UNDERLINE.exec(text) : null;
  if (text.trim() === '') {
    blocks.close();
  } else if (definition) {
    definitions.set((definition[1] ?? '').toLowerCase(), definition[2] ?? '');
    mask.hide(start, end);
  } else if (underline) {
    blocks.closeAsHeading(underline[1]?.startsWith('=') ? 1 : 2);
    mask.hide(start, end);
  } else if (RULE.test(text)) {
    blocks.close();
    mask.hide(start, end);
  } else {
    const level = headingLevel(mask, content);
    if (level !== null) blocks.addHeading(level, start, end);
    else blocks.addLine(kind ?? (/^\s{0,3}\|/.test(text) ? 'TABLE' : null), start, end);
  }
}

/** Of `## Heading ##` or `<h2>`, whose marks are hidden; null for other lines. */
function headingLevel(mask: Mask, { text, start, end }: LineContent): number | null {
  const heading = HEADING.exec(text);
  if (!heading) return Number(HTML_HEADING.exec(text)?.[1] ?? 0) || null;
  mask.hide(start, start + heading[0].length);
  const closing = /[ \t]#+[ \t]*$/.exec(text.slice(-200));
  if (closing) mask.hide(end - closing[0].length, end);
  return heading[1]?.length ?? null;
}

function lineAt(source: string, start: number): Line {
  const lineFeed = source.indexOf('\n', start);
  return { start, end: lineFeed === -1 ? source.length : lineFeed };
}

/** Takes markers of quotes and list items off the start of a line. */
function stripContainers(mask: Mask, { start, end }: Line): LineContent {
  let text = mask.source.slice(start, end).replace(/\r$/, '');
  let at = start;
  let kind: BlockKind | null = null;
  for (let depth = 0; depth < 8; depth += 1) {
    const quote = QUOTE_MARKER.exec(text);
    const item = quote || RULE.test(text) ? null : LIST_MARKER.exec(text);
    const marker = quote ?? item;
    if (!marker) break;
    kind = item ? 'LIST_ITEM' : (kind ?? 'QUOTE');
    mask.hide(at, at + marker[0].length);
    at += marker[0].length;
    text = text.slice(marker[0].length);
  }
  return { text, start: at, end: at + text.length, kind };
}

/** Where code, or HTML that nobody reads, ends that begins in this line; null when none does. */
function endOfUnread(source: string, { text, start }: LineContent, isInBlock: boolean): number | null {
  const fence = FENCE.exec(text)?.[1];
  if (fence !== undefined) return endOfFence(source, start, fence);
  const unread = UNREAD_HTML.exec(text)?.[1]?.toLowerCase();
  if (unread !== undefined) {
    const closing = new RegExp(unread === '!--' ? '-->' : `</${unread}>`, 'gi');
    closing.lastIndex = start;
    return closing.exec(source) ? closing.lastIndex : source.length;
  }
  const isIndentedCode = !isInBlock && /^(?: {4}|\t)\s*\S/.test(text);
  return isIndentedCode ? lineAt(source, start).end : null;
}

function endOfFence(source: string, start: number, fence: string): number {
  let at = lineAt(source, start).end + 1;
  while (at < source.length) {
    const line = lineAt(source, at);
    const closing = FENCE.exec(
      source.slice(line.start, Math.min(line.end, line.start + 500)).replace(QUOTE_MARKER, ''),
    );
    if (closing?.[1]?.startsWith(fence)) return line.end;
    at = line.end + 1;
  }
  return source.length;
}

/** Hides from an offset to the end of the line in which another lies, and returns where the next line starts. */
function hideLines(mask: Mask, start: number, end: number): number {
  const last = lineAt(mask.source, Math.min(end, mask.source.length)).end;
  mask.hide(start, last);
  return last + 1;
}

/** Settings between two lines of `---` at the very start are not the text's. */
function frontMatterEnd(mask: Mask): number {
  const { source } = mask;
  if (!/^---[ \t]*\r?\n/.test(source)) return 0;
  const closing = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!closing || !/^---[ \t]*\r?\n\s*[A-Za-z_]\w*[ \t]*:/.test(source)) return 0;
  const end = closing.index + closing[0].length;
  mask.hide(0, end);
  return end;
}
