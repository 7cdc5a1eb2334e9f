import type { Block, BlockKind, ImageFound, LinkFound, TextDocument } from './text-document.js';

/** Builds a {@link TextDocument} while a parser walks over the source. */
export interface Mask {
  readonly source: string;
  /** Takes markup out without a trace. */
  hide(start: number, end: number): void;
  /** Takes something out that parts words. */
  blank(start: number, end: number): void;
  /** Shows one character for the whole stretch, as for `&amp;`. */
  show(start: number, end: number, character: string): void;
  addBlock(kind: BlockKind, start: number, end: number, level?: number): void;
  addLink(link: LinkFound): void;
  addImage(image: ImageFound): void;
  finish(): TextDocument;
}

const SPACE = 32;
const REPLACEMENT = 0xfffd;

export function createMask(source: string): Mask {
  const units = new Uint16Array(source.length);
  for (let index = 0; index < source.length; index += 1) units[index] = source.charCodeAt(index) || REPLACEMENT;
  const blocks: Block[] = [];
  const links: LinkFound[] = [];
  const images: ImageFound[] = [];
  return {
    source,
    hide: (start, end) => void units.fill(0, start, end),
    blank: (start, end) => void units.fill(SPACE, start, end),
    show(start, end, character) {
      units.fill(0, start, end);
      for (let index = 0; index < character.length && start + index < end; index += 1) {
        units[start + index] = character.charCodeAt(index);
      }
    },
    addBlock(kind, start, end, level = 0) {
      blocks.push({ kind, start, end, level });
    },
    addLink: (link) => void links.push(link),
    addImage: (image) => void images.push(image),
    finish() {
      const visible = textOf(units);
      const isSeen = ({ start, end }: Block) => /[^\s\0]/.test(visible.slice(start, end));
      return { source, visible, blocks: blocks.filter(isSeen), links, images };
    },
  };
}

const PIECE = 8_192;

function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += PIECE) pieces.push(String.fromCharCode(...units.subarray(at, at + PIECE)));
  return pieces.join('');
}
