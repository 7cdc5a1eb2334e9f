import { z } from 'zod';

const MAX_ITEMS = 6;
/** No names of other kinds of characters than those that text is made of; nothing that a page could take for markup is removed, for pages escape it. */
const line = (maximum: number) => z.string().min(1).max(maximum);

const named = z.strictObject({ name: line(80), why: line(240) });

/** What a model is asked for; an answer with anything more, longer or else is refused as a whole. No numbers: those come from the data. */
export const modelStatementsSchema = z.strictObject({
  summary: line(800),
  problem: line(500),
  audience: z.array(named).max(MAX_ITEMS),
  competitors: z.array(named).max(MAX_ITEMS),
  barriers: z.array(line(240)).max(MAX_ITEMS),
  nextSteps: z.array(z.strictObject({ step: line(240), why: line(240) })).max(MAX_ITEMS),
});

export type ModelStatements = z.infer<typeof modelStatementsSchema>;

/** The same in single lines of visible characters; what is left empty by that is left out. */
export function tidyStatements(given: ModelStatements): ModelStatements {
  return {
    summary: tidy(given.summary),
    problem: tidy(given.problem),
    audience: tidyNamed(given.audience),
    competitors: tidyNamed(given.competitors),
    barriers: given.barriers.map(tidy).filter((text) => text !== ''),
    nextSteps: given.nextSteps
      .map(({ step, why }) => ({ step: tidy(step), why: tidy(why) }))
      .filter(({ step }) => step !== ''),
  };
}

function tidyNamed(items: readonly { name: string; why: string }[]) {
  const tidied = items.map(({ name, why }) => ({ name: tidy(name), why: tidy(why) })).filter(({ name }) => name !== '');
  const first = new Map(tidied.toReversed().map((item) => [item.name.toLowerCase(), item]));
  return tidied.filter((item) => first.get(item.name.toLowerCase()) === item);
}

/** Control characters and marks that turn the direction of text would let a page show something else than what is stored. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
