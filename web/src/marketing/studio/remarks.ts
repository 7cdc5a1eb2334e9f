import type { TextCheckStatus, TextField } from '@/gql/graphql';
import { rebaseSpan, type Span } from './rebase-range';
import type { AnalysedText, LiveAnalysis } from './use-text-analysis';

/** A place in one of the fields. */
export interface Place extends Span {
  readonly field: TextField;
}

/** What could stand in a place instead. */
export interface Fix extends Place {
  readonly replacement: string;
  readonly explanation: string;
  /** What the button says. */
  readonly label: string;
}

/** Something to say about the text as it is now. */
export interface Remark {
  readonly id: string;
  readonly status: TextCheckStatus;
  readonly message: string;
  readonly places: readonly Place[];
  readonly fixes: readonly Fix[];
}

const URGENCY: Readonly<Record<TextCheckStatus, number>> = { PROBLEM: 0, IMPROVE: 1, GOOD: 2, NOT_APPLICABLE: 3 };

/** What the last answer says about the text as it is now: places move with what was typed since, those that it touched are left out. */
export function remarksOf({ analysis, voice, of }: Pick<LiveAnalysis, 'analysis' | 'voice' | 'of'>, now: AnalysedText) {
  const move = <TPlace extends Place>(place: TPlace): TPlace[] => {
    const moved = rebaseSpan(place, fieldText(of, place.field), fieldText(now, place.field));
    return moved ? [moved] : [];
  };
  const checks = (analysis?.checks ?? []).map(
    (check): Remark => ({
      id: check.id,
      status: check.status,
      message: check.message,
      places: check.ranges.flatMap(({ field, start, end }) => move({ field, start, end })),
      fixes: check.fixes.flatMap(({ range, replacement, explanation }) =>
        move({
          field: range.field,
          start: range.start,
          end: range.end,
          replacement,
          explanation,
          label: fixLabel(fieldText(of, range.field).slice(range.start, range.end), replacement),
        }),
      ),
    }),
  );
  const issues = (voice?.issues ?? []).flatMap(({ start, end, text, message, replacement }, index): Remark[] => {
    const places = move({ field: 'TEXT', start, end });
    const fixes = places.flatMap((place) =>
      replacement == null ? [] : [{ ...place, replacement, explanation: message, label: fixLabel(text, replacement) }],
    );
    return places.length === 0 ? [] : [{ id: `voice-${index}`, status: 'IMPROVE', message, places, fixes }];
  });
  return [...checks, ...issues].toSorted((one, other) => URGENCY[one.status] - URGENCY[other.status]);
}

/** The text of a field as the API names it. */
export function fieldText(text: AnalysedText, field: TextField): string {
  switch (field) {
    case 'TEXT':
      return text.body;
    case 'TITLE':
      return text.title;
    case 'META_DESCRIPTION':
      return text.metaDescription;
    case 'SLUG':
      return text.slug;
  }
}

const LONGEST_LABEL = 40;

function fixLabel(before: string, after: string): string {
  const short = (text: string) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
  };
  if (after === '') return `Take out “${short(before)}”`;
  return before.trim() === '' ? `Put in “${short(after)}”` : `“${short(before)}” → “${short(after)}”`;
}
