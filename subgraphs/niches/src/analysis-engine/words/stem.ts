/**
 * Takes off the plural, after Harman's S-stemmer: few rules that hardly ever join what is not one word.
 *
 * @see D. Harman (1991), How effective is suffixing?, JASIS 42, 7–15.
 * @example singular('recipes') // 'recipe'
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * Brings the forms of a verb together — "plan", "planning", "planner" — but only where the file shows that they belong
 * together, because a rule alone would also make "flower" a form of "flow": `-ing` goes to its base where the base is
 * in the vocabulary, and `-er` and `-or` go with the `-ing` form where that is in it.
 *
 * @param vocabulary singular forms that occur.
 * @see J. Xu, W. B. Croft (1998), Corpus-based stemming using co-occurrence of word variants, ACM TOIS 16, 61–81.
 */
export function verbStem(word: string, vocabulary: ReadonlySet<string>): string {
  if (word.length < 5) return word;
  const agent = /^(.{3,})[eo]rs?$/.exec(word)?.[1];
  if (agent && vocabulary.has(`${agent}ing`)) return verbStem(`${agent}ing`, vocabulary);
  if (word.endsWith('ing')) return baseOf(word.slice(0, -3), vocabulary) ?? word;
  return word;
}

/** `plann` → plan, `train` → train, `bak` → bake; undefined where none of them occurs. */
function baseOf(trunk: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (trunk.length < 3) return undefined;
  const candidates = [trunk, `${trunk}e`];
  if (trunk.at(-1) === trunk.at(-2)) candidates.push(trunk.slice(0, -1));
  return candidates.find((candidate) => candidate.length > 2 && vocabulary.has(candidate));
}
