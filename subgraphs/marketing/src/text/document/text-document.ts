/** How a text is written. */
export type TextFormat = 'PLAIN' | 'MARKDOWN' | 'HTML';

export type BlockKind = 'HEADING' | 'PARAGRAPH' | 'LIST_ITEM' | 'QUOTE' | 'TABLE';

/** A stretch of text; offsets are UTF-16 code units of the source, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading, a paragraph, a list item: what is read as one piece. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a heading, 1–6; 0 for everything else. */
  readonly level: number;
}

export interface LinkFound extends Span {
  readonly target: string;
}

export interface ImageFound extends Span {
  readonly target: string;
  /** Null when the image has none; empty when it is marked as decoration. */
  readonly alt: string | null;
  /** Where an alternative text stands or would have to be put in. */
  readonly altSpan: Span;
  /** What would have to be put there to make it one: ` alt="…"` where the attribute is missing. */
  readonly altForm: 'TEXT' | 'ATTRIBUTE';
}

/**
 * A text as its reader sees it, at the places where it stands in the source: `visible` is as long as the source, with every
 * character of markup replaced by {@link HIDDEN}, so that an offset found in it is an offset into the source.
 */
export interface TextDocument {
  readonly source: string;
  readonly visible: string;
  readonly blocks: readonly Block[];
  readonly links: readonly LinkFound[];
  readonly images: readonly ImageFound[];
}

/** Stands where markup stood and takes no width: `un**believ**able` stays one word. */
export const HIDDEN = '\u0000';
