import type { Block, BlockKind } from './text-document.js';

/** The blocks of a text while its lines are read; the last one may still be open. */
export interface BlockList {
  readonly openKind: BlockKind | null;
  /** A line of text: goes on with the open block, or begins another. */
  addLine(kind: BlockKind | null, start: number, end: number): void;
  addHeading(level: number, start: number, end: number): void;
  /** The open paragraph was a heading, as the line under it says. */
  closeAsHeading(level: number): void;
  close(): void;
  finish(): readonly Block[];
}

export function createBlockList(): BlockList {
  const blocks: Block[] = [];
  let open: Block | null = null;
  const close = () => {
    if (open) blocks.push(open);
    open = null;
  };
  return {
    get openKind() {
      return open?.kind ?? null;
    },
    addLine(kind, start, end) {
      // A marker begins a new item; a line without one goes on lazily with whatever is open, except that every row of a table is its own.
      const isNew = kind === 'LIST_ITEM' || kind === 'TABLE' || (kind !== null && kind !== open?.kind);
      if (open && !isNew) open = { ...open, end };
      else {
        close();
        open = { kind: kind ?? 'PARAGRAPH', level: 0, start, end };
      }
    },
    addHeading(level, start, end) {
      close();
      blocks.push({ kind: 'HEADING', level, start, end });
    },
    closeAsHeading(level) {
      if (open) open = { ...open, kind: 'HEADING', level };
      close();
    },
    close,
    finish() {
      close();
      return blocks;
    },
  };
}
