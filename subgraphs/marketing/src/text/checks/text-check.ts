import type { Span } from '../document/text-document.js';
import type { ReadText } from '../read-text.js';
import type { Keyphrase } from '../words/find-keyphrase.js';

export type CheckStatus = 'GOOD' | 'IMPROVE' | 'PROBLEM' | 'NOT_APPLICABLE';
export type CheckGroup = 'SEO' | 'READABILITY';
export type CheckedField = 'TEXT' | 'TITLE' | 'META_DESCRIPTION' | 'SLUG';

/** A place to highlight. */
export interface CheckedRange extends Span {
  readonly field: CheckedField;
}

/** What to put in the place of a range. */
export interface TextFix {
  readonly range: CheckedRange;
  readonly replacement: string;
  readonly explanation: string;
}

/** What a check looks at; a part that was not given is null, one that was left blank is empty. */
export interface CheckedText {
  readonly text: ReadText;
  readonly keyphrase: Keyphrase | null;
  readonly title: string | null;
  readonly metaDescription: string | null;
  readonly slug: string | null;
  /** Of the site that the text is for, to tell links within it. */
  readonly siteHost: string | null;
}

/** What a check found. */
export interface Finding {
  readonly status: CheckStatus;
  /** Of what the check is about: pixels, characters, a share, a count. */
  readonly measured?: number;
  readonly message: string;
  readonly ranges?: readonly CheckedRange[];
  readonly fixes?: readonly TextFix[];
}

export type Check = (given: CheckedText) => Finding;

export const notApplicable = (message: string): Finding => ({ status: 'NOT_APPLICABLE', message });

export const inText = ({ start, end }: Span): CheckedRange => ({ field: 'TEXT', start, end });

/** GOOD up to one limit, IMPROVE up to another, PROBLEM beyond. */
export function upTo(value: number, good: number, improve: number): CheckStatus {
  if (value <= good) return 'GOOD';
  return value <= improve ? 'IMPROVE' : 'PROBLEM';
}

/** `0.1234` → `12.3 %`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** `1 link`, `2 links`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
