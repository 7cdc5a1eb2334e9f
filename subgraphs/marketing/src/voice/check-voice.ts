import type { BrandVoiceRules } from './brand-voice.js';

export const VOICE_ISSUES = ['FORBIDDEN', 'PREFERRED', 'EXCLAMATION', 'EMOJI', 'LONG_SENTENCE'] as const;
export type VoiceIssueKind = (typeof VOICE_ISSUES)[number];

/** Something in a text that does not sound like the brand. Offsets count UTF-16 code units, as strings of JavaScript do. */
export interface VoiceIssue {
  readonly kind: VoiceIssueKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
  /** What could stand there instead; null where there is no one answer. */
  readonly replacement: string | null;
}

export interface VoiceCheck {
  readonly issues: readonly VoiceIssue[];
  /** True when there were more than are listed. */
  readonly isCutOff: boolean;
}

const MAX_ISSUES = 500;
const EMOJI = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*/gu;

/** Finds what the rules do not allow, in the order of the text. Words match whole and in any case. */
export function checkVoice(text: string, rules: BrandVoiceRules): VoiceCheck {
  const found = [
    ...forbiddenWords(text, rules),
    ...preferredWords(text, rules),
    ...(rules.allowsExclamationMarks
      ? []
      : marks(text, /!+/g, 'EXCLAMATION', 'The brand does not raise its voice.', '.')),
    ...(rules.allowsEmoji ? [] : marks(text, EMOJI, 'EMOJI', 'The brand uses no emoji.', '')),
    ...longSentences(text, rules.maximumSentenceWords),
  ];
  const issues = found.sort((one, other) => one.start - other.start || one.end - other.end);
  return { issues: issues.slice(0, MAX_ISSUES), isCutOff: issues.length > MAX_ISSUES };
}

function forbiddenWords(text: string, { forbidden }: BrandVoiceRules): VoiceIssue[] {
  return forbidden.flatMap(({ phrase, reason }) =>
    occurrences(text, phrase).map((place) => ({
      ...place,
      kind: 'FORBIDDEN' as const,
      message: reason === '' ? `The brand does not say "${phrase}".` : `The brand does not say "${phrase}": ${reason}`,
      replacement: null,
    })),
  );
}

function preferredWords(text: string, { preferred }: BrandVoiceRules): VoiceIssue[] {
  return preferred.flatMap(({ use, insteadOf }) =>
    insteadOf.flatMap((phrase) =>
      occurrences(text, phrase).map((place) => ({
        ...place,
        kind: 'PREFERRED' as const,
        message: `The brand says "${use}".`,
        replacement: likeCase(place.text, use),
      })),
    ),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function occurrences(text: string, phrase: string): Place[] {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return placesOf(text, pattern);
}

function marks(
  text: string,
  pattern: RegExp,
  kind: VoiceIssueKind,
  message: string,
  replacement: string,
): VoiceIssue[] {
  return placesOf(text, pattern).map((place) => ({ ...place, kind, message, replacement }));
}

function placesOf(text: string, pattern: RegExp): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(pattern)) {
    places.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    // One more than is shown tells that there are more.
    if (places.length > MAX_ISSUES) break;
  }
  return places;
}

/** A sentence ends at a mark that is followed by a space, or with its paragraph; abbreviations make some shorter than they are. */
function longSentences(text: string, maximum: number | null): VoiceIssue[] {
  if (maximum === null) return [];
  return placesOf(text, /[^\s.!?][^.!?\n]*(?:[.!?](?!\s|$)[^.!?\n]*)*/g).flatMap((place) => {
    const words = place.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    if (words <= maximum) return [];
    const message = `This sentence has ${words} words; the brand's have at most ${maximum}.`;
    return [{ ...place, kind: 'LONG_SENTENCE' as const, message, replacement: null }];
  });
}

/** "Utilise" becomes "Use" and "UTILISE" becomes "USE". */
function likeCase(original: string, replacement: string): string {
  const isUpper = original === original.toUpperCase() && original !== original.toLowerCase() && original.length > 1;
  if (isUpper) return replacement.toUpperCase();
  const [first = '', rest = ''] = [replacement.slice(0, 1), replacement.slice(1)];
  return /^\p{Lu}/u.test(original) ? first.toUpperCase() + rest : replacement;
}
