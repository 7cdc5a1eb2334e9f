import { diffWordsWithSpace } from 'diff';
import type { ContentText } from './content.js';

export type DifferenceKind = 'SAME' | 'ADDED' | 'REMOVED';

/** A piece of text that is in both, only in the newer, or only in the older. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly text: string;
}

export interface RevisionDifferences {
  readonly title: readonly Difference[];
  readonly body: readonly Difference[];
  readonly metaDescription: readonly Difference[];
}

/** Texts that have little in common take long to compare; by then a person sees more in the two texts as they are. */
const TIME_LIMIT_MS = 200;

/** What sets a text apart from an older one, word by word: the newer is what is same or added, the older what is same or removed. */
export function compareRevisions(older: ContentText, newer: ContentText): RevisionDifferences {
  return {
    title: differences(older.title, newer.title),
    body: differences(older.body, newer.body),
    metaDescription: differences(older.metaDescription, newer.metaDescription),
  };
}

function differences(older: string, newer: string): Difference[] {
  const changes = diffWordsWithSpace(older, newer, { timeout: TIME_LIMIT_MS });
  if (changes === undefined) return [piece('REMOVED', older), piece('ADDED', newer)].filter(({ text }) => text !== '');
  return changes.map(({ added, removed, value }) => piece(added ? 'ADDED' : removed ? 'REMOVED' : 'SAME', value));
}

function piece(kind: DifferenceKind, text: string): Difference {
  return { kind, text };
}
