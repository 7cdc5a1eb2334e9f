/**
 * Words that searchers use for the same thing when it comes to products, too far apart in spelling for stemming and too
 * short for embeddings ("cv | resume" 0.31). Few on purpose: in other company they may differ. The first stands for all.
 */
const families = [
  'software app application tool platform system program programme',
  'course class lesson',
  'service company agency firm',
  'kid child children',
  'photo picture image pic',
  'resume cv',
  'cheap affordable',
  'woman women',
  'man men',
];

export const synonyms: ReadonlyMap<string, string> = new Map(
  families.flatMap((family) => {
    const [first = '', ...others] = family.split(' ');
    return others.map((word) => [word, first] as const);
  }),
);
