import type { FormErrors } from '@/forms/form-errors';
import { linesOf, typedLines } from '@/forms/lines';
import type { BrandVoicePartsFragment, BrandVoicePatch } from '@/gql/graphql';

/** A voice as it stands in the form; its words are lines, as people write such lists. */
export interface VoiceDraft {
  readonly name: string;
  readonly tone: string;
  readonly description: string;
  /** "people = users, customers", one a line. */
  readonly preferred: string;
  /** "synergy – says nothing", one a line; the reason may be left out. */
  readonly forbidden: string;
  readonly allowsExclamationMarks: boolean;
  readonly allowsEmoji: boolean;
  /** Empty for no limit; one that is there can be changed, not taken away. */
  readonly maximumSentenceWords: string;
  readonly hasLimit: boolean;
}

/** The draft that a voice is edited from. */
export function draftOf(voice: BrandVoicePartsFragment): VoiceDraft {
  return {
    name: voice.name,
    tone: voice.tone,
    description: voice.description,
    preferred: typedLines(voice.preferred.map(({ use, insteadOf }) => `${use} = ${insteadOf.join(', ')}`)),
    forbidden: typedLines(voice.forbidden.map(({ phrase, reason }) => (reason ? `${phrase} – ${reason}` : phrase))),
    allowsExclamationMarks: voice.allowsExclamationMarks,
    allowsEmoji: voice.allowsEmoji,
    maximumSentenceWords: voice.maximumSentenceWords == null ? '' : String(voice.maximumSentenceWords),
    hasLimit: voice.maximumSentenceWords != null,
  };
}

/** The change that a draft asks for, or what in it cannot be read. */
export function patchOf(
  draft: VoiceDraft,
): { readonly ok: true; readonly patch: BrandVoicePatch } | { readonly ok: false; readonly errors: FormErrors } {
  const errors: Record<string, string> = {};
  const preferred = linesOf(draft.preferred).map((line) => {
    const at = line.indexOf('=');
    const use = at < 0 ? line : line.slice(0, at).trim();
    const insteadOf = at < 0 ? [] : wordsOf(line.slice(at + 1));
    if (!use || insteadOf.length === 0)
      errors['preferred'] ??= `“${line}” has to read: what is said = instead of what, or of what else.`;
    return { use, insteadOf };
  });
  const forbidden = linesOf(draft.forbidden).map((line) => {
    const [phrase = '', ...rest] = line.split(/ [–-] /);
    return { phrase: phrase.trim(), reason: rest.join(' – ').trim() || null };
  });
  const typedLimit = draft.maximumSentenceWords.trim();
  const limit = Number(typedLimit);
  if (typedLimit !== '' && !(Number.isInteger(limit) && limit >= 5 && limit <= 100))
    errors['maximumSentenceWords'] = 'A whole number from 5 to 100.';
  if (typedLimit === '' && draft.hasLimit)
    errors['maximumSentenceWords'] = 'The limit can be changed, up to 100, not taken away.';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const patch = {
    name: draft.name.trim(),
    tone: draft.tone.trim(),
    description: draft.description.trim(),
    preferred,
    forbidden,
    allowsExclamationMarks: draft.allowsExclamationMarks,
    allowsEmoji: draft.allowsEmoji,
    ...(typedLimit === '' ? {} : { maximumSentenceWords: limit }),
  };
  return { ok: true, patch };
}

function wordsOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}
