import type { Drawing } from './drawing.js';

/** A report as a sequence of parts that every format can show. All texts are plain: whoever writes a format escapes them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly startsPage?: boolean }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'muted' }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | Table
  | { readonly kind: 'figure'; readonly drawing: Drawing; readonly caption: string };

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** As many cells as columns; the first names its row. */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  /** Share of the width. */
  readonly share: number;
}
