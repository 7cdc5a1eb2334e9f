import type { Fault } from '../records/fault.js';
import type { VersionedRecord } from '../records/versioned-repository.js';

/** A word that is used, and those that it takes the place of. */
export interface PreferredWord {
  readonly use: string;
  readonly insteadOf: readonly string[];
}

export interface ForbiddenWord {
  readonly phrase: string;
  /** Why, for whoever is corrected; empty for no reason. */
  readonly reason: string;
}

/** How a brand sounds. */
export interface BrandVoiceRules {
  readonly tone: string;
  readonly description: string;
  readonly preferred: readonly PreferredWord[];
  readonly forbidden: readonly ForbiddenWord[];
  readonly allowsExclamationMarks: boolean;
  readonly allowsEmoji: boolean;
  /** Words; null for no limit. */
  readonly maximumSentenceWords: number | null;
}

export interface BrandVoice extends BrandVoiceRules, VersionedRecord {
  readonly name: string;
}

/** What of a voice contradicts itself: a word that is both wanted and unwanted. */
export function voiceFaults({ preferred, forbidden }: BrandVoiceRules): Fault[] {
  const wanted = new Set(preferred.map(({ use }) => use.toLowerCase()));
  const isWanted = (phrase: string) => wanted.has(phrase.toLowerCase());
  return [
    ...forbidden.flatMap(({ phrase }, index) =>
      isWanted(phrase)
        ? [{ path: ['forbidden', `${index}`, 'phrase'], message: `"${phrase}" is preferred above.` }]
        : [],
    ),
    ...preferred.flatMap(({ insteadOf }, index) =>
      insteadOf.some(isWanted)
        ? [{ path: ['preferred', `${index}`, 'insteadOf'], message: 'One of these is preferred itself.' }]
        : [],
    ),
  ];
}
