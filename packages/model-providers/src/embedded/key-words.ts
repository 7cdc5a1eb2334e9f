/** English words that say nothing of the subject. */
const STOP_WORDS = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can could did do does
  doing down during each few for from further get give had has have having he her here hers him his how i if in into is it its just let make
  me more most my need no nor not of off on once one only or other our out over own please put same she should so some such tell than that
  the their them then there these they this those through to too under until up use very want was we were what when where which while who
  whom why will with would write you your`.split(/\s+/),
);

const MAX_TEXT = 50_000;

/** The words that are used most, in lower case; of those used as often, the ones that come first. */
export function keyWordsOf(text: string, limit: number): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(0, MAX_TEXT)
    .toLowerCase()
    .matchAll(/\p{L}[\p{L}\p{N}'’-]{2,40}/gu)) {
    if (!STOP_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([word]) => word);
}
