import type { ModelAnswer } from '../enricher.js';
import type { Enrichment, Found, ModelBasis } from '../enrichment.js';

/**
 * What rules say, and behind it what a model says, each under its own label. Numbers stay those of the rules, and whom rules found already is not named
 * again.
 */
export function withStatements(enrichment: Enrichment, { statements, model, version }: ModelAnswer): Enrichment {
  const basis: ModelBasis = { kind: 'MODEL', model, version };
  const { competitors, audience, entryBarriers } = enrichment;
  const remarks = [
    { topic: 'SUMMARY', text: statements.summary, basis },
    { topic: 'PROBLEM', text: statements.problem, basis },
  ] as const;
  return {
    ...enrichment,
    competitors: added(
      competitors,
      newTo(competitors, statements.competitors).map(({ name, why }) => {
        return { name, signs: [], searchesPerMonth: null, note: why, basis };
      }),
    ),
    audience: added(
      audience,
      newTo(audience, statements.audience).map(({ name, why }) => ({ name, share: null, note: why, basis })),
    ),
    entryBarriers: added(
      entryBarriers,
      statements.barriers.map((explanation) => ({ kind: 'OTHER', level: null, explanation, basis })),
    ),
    followUps: [
      ...enrichment.followUps,
      ...statements.nextSteps.map(({ step, why }) => ({ step, reason: why, basis })),
    ],
    remarks: remarks.filter(({ text }) => text !== ''),
  };
}

function newTo<Item extends { readonly name: string }>(
  { items }: Found<{ readonly name: string }>,
  named: readonly Item[],
): Item[] {
  const known = new Set(items.map(({ name }) => name.toLowerCase()));
  return named.filter(({ name }) => !known.has(name.toLowerCase()));
}

/** Why rules found none stays said: a model's word does not change it. */
function added<Item>({ items, noneBecause }: Found<Item>, more: readonly Item[]): Found<Item> {
  return { items: [...items, ...more], noneBecause };
}
