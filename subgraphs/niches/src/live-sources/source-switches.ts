import { z } from 'zod';
import { LIVE_SOURCE_NAMES, type LiveSourceName } from './signal.js';

/** Whether a source may be asked, and if not, why, in words for the people of the installation. */
export interface SourceSwitch {
  readonly name: LiveSourceName;
  readonly isOn: boolean;
  /** Null when it is on. */
  readonly offReason: string | null;
}

/** How sources are called in the environment: `HACKER_NEWS` is `hacker-news`. */
const NAMES = new Map(LIVE_SOURCE_NAMES.map((name) => [name.toLowerCase().replace('_', '-'), name]));

/** `LIVE_SOURCES`: `off`, `all`, or names with commas between. */
export function liveSourcesField() {
  const expected = `expected off, all or some of ${[...NAMES.keys()].join(', ')}`;
  return z
    .string()
    .default('off')
    .transform((text, context): readonly LiveSourceName[] => {
      const words = text
        .toLowerCase()
        .split(',')
        .map((word) => word.trim());
      if (words.length === 1 && words[0] === 'off') return [];
      if (words.length === 1 && words[0] === 'all') return LIVE_SOURCE_NAMES;
      const names = words.map((word) => NAMES.get(word));
      if (names.some((name) => name === undefined)) context.addIssue({ code: 'custom', message: expected });
      return names.filter((name) => name !== undefined);
    });
}

/** `LIVE_SOURCES_CONTACT`: an address to write to, or a page that has one. */
export function contactField() {
  const error = 'expected an e-mail address or https://…';
  return z
    .string()
    .transform((text) => (text.includes('@') && !text.includes(':') ? `mailto:${text}` : text))
    .pipe(z.url({ protocol: /^(https|mailto)$/, error }).transform((url) => new URL(url).href))
    .optional();
}

/** Wikimedia turns away those who do not say how to be reached. */
const NEEDS_CONTACT: readonly LiveSourceName[] = ['WIKIMEDIA'];

export function switchesOf(wanted: readonly LiveSourceName[], contact: string | null): SourceSwitch[] {
  return LIVE_SOURCE_NAMES.map((name) => {
    const offReason = !wanted.includes(name)
      ? 'It is switched off on this installation. Whoever runs it can name it in LIVE_SOURCES.'
      : contact === null && NEEDS_CONTACT.includes(name)
        ? 'It wants to know whom to write to. Whoever runs this installation can say so in LIVE_SOURCES_CONTACT.'
        : null;
    return { name, isOn: offReason === null, offReason };
  });
}
