import { z } from 'zod';
import { MAX_EXAMPLES, type SignalExample } from '../signal.js';

const MAX_TITLE = 200;

/** A link that a source gave: people will press it, so it is a web address or nothing. */
export const linkSchema = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .nullable()
  .catch(null);

/** The strongest finds that have a title and a link. */
export function examplesOf(
  finds: readonly { readonly title: string; readonly url: string | null; readonly value: number }[],
  unit: string,
): SignalExample[] {
  return finds
    .flatMap(({ title, url, value }) => (url === null || title === '' ? [] : [{ title, url, value, unit }]))
    .sort((a, b) => b.value - a.value)
    .slice(0, MAX_EXAMPLES)
    .map(({ title, ...find }) => ({ ...find, title: title.slice(0, MAX_TITLE) }));
}
