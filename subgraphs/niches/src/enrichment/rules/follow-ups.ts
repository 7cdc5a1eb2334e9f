import type { Enrichment, FollowUp } from '../enrichment.js';

const MAX_FOLLOW_UPS = 5;

/** What to find out next: what is unknown first, then what is weak. Steps that the score's own list has already are left to it. */
export function followUps(found: Omit<Enrichment, 'followUps' | 'remarks'>): FollowUp[] {
  const { marketSize, revenueRange, competitors, audience, problemSeverity, entryBarriers, barrierLevel } = found;
  const firstRival = competitors.items[0]?.name;
  const firstAudience = audience.items[0]?.name;
  const steps = [
    marketSize.isKnown
      ? null
      : step('Import an export with search volumes, or count visitors of a first page for a month.', marketSize.reason),
    competitors.noneBecause === null
      ? null
      : step(
          'Search for the five most searched keywords yourself and write down who comes first, what they charge and what their reviews complain about.',
          competitors.noneBecause,
        ),
    revenueRange.isKnown && revenueRange.value.method === 'SALES'
      ? null
      : step(
          'Find out what three others charge, and reckon the revenue with that price.',
          revenueRange.isKnown
            ? 'Without a price the revenue is only what the same visits cost as advertisements.'
            : revenueRange.reason,
        ),
    audience.noneBecause === null
      ? step(
          `Talk to five people whom “${firstAudience}” means, and ask what they did about it last time.`,
          'What people search for does not tell whether they would pay.',
        )
      : step('Ask five people who search for this who they are and what for.', audience.noneBecause),
    pressing(problemSeverity),
    barrierLevel === 'HIGH'
      ? step(
          'Begin with a narrower group that the large ones do not speak to, and reach it elsewhere than by search.',
          entryBarriers.items.find(({ level }) => level === 'HIGH')?.explanation ?? '',
        )
      : null,
    firstRival === undefined
      ? null
      : step(`Try “${firstRival}” for a day and write down what it lacks.`, 'Searchers compare with it by name.'),
  ];
  return steps.filter((each) => each !== null).slice(0, MAX_FOLLOW_UPS);
}

function pressing(severity: Enrichment['problemSeverity']): FollowUp | null {
  if (!severity.isKnown) return step('Ask those who search how they help themselves today.', severity.reason);
  if (severity.value.level !== 'LOW') return null;
  return step(
    'Ask those who search how they help themselves today: a thing without a problem is hard to sell.',
    severity.value.explanation,
  );
}

function step(text: string, reason: string): FollowUp {
  const formula = 'What is unknown first, then what is weak';
  return { step: text, reason, basis: { kind: 'RULE', formula, evidence: [], sources: [] } };
}
