/** What the formulas count. */
export interface TextCounts {
  /** Letters and digits. */
  readonly characters: number;
  readonly letters: number;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** Those of them that Gunning calls hard: no proper names, no compounds of easy words, none made long by -es, -ed or -ing. */
  readonly hardWords: number;
}

export interface Readability {
  readonly fleschReadingEase: number;
  readonly fleschKincaidGrade: number;
  readonly gunningFog: number;
  readonly smog: number;
  readonly automatedReadabilityIndex: number;
  readonly colemanLiau: number;
}

/** The six formulas, not rounded; null for a text without words. */
export function readability(counts: TextCounts): Readability | null {
  if (counts.words === 0 || counts.sentences === 0) return null;
  return {
    fleschReadingEase: fleschReadingEase(counts),
    fleschKincaidGrade: fleschKincaidGrade(counts),
    gunningFog: gunningFog(counts),
    smog: smog(counts),
    automatedReadabilityIndex: automatedReadabilityIndex(counts),
    colemanLiau: colemanLiau(counts),
  };
}

type Of<Name extends keyof TextCounts> = Pick<TextCounts, Name>;

/**
 * 206.835 − 1.015 words/sentences − 84.6 syllables/words; 100 is very easy, 0 very hard.
 *
 * @see R. Flesch (1948), A new readability yardstick, J. Appl. Psychol. 32, 221–233.
 */
export function fleschReadingEase({ words, sentences, syllables }: Of<'words' | 'sentences' | 'syllables'>): number {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/**
 * 0.39 words/sentences + 11.8 syllables/words − 15.59, a grade of school in the United States.
 *
 * @see J. P. Kincaid et al. (1975), Derivation of new readability formulas for Navy enlisted personnel, Branch Report 8-75.
 */
export function fleschKincaidGrade({ words, sentences, syllables }: Of<'words' | 'sentences' | 'syllables'>): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * 0.4 (words/sentences + 100 hard words/words), years of schooling.
 *
 * @see R. Gunning (1952), The Technique of Clear Writing, McGraw-Hill, 36–37.
 */
export function gunningFog({ words, sentences, hardWords }: Of<'words' | 'sentences' | 'hardWords'>): number {
  return 0.4 * (words / sentences + (100 * hardWords) / words);
}

/**
 * 3.1291 + 1.0430 √(30 polysyllables/sentences), a grade; made for thirty sentences or more, with a standard error of 1.5 grades.
 *
 * @see G. H. McLaughlin (1969), SMOG grading: a new readability formula, J. Reading 12, 639–646.
 */
export function smog({ sentences, polysyllables }: Of<'sentences' | 'polysyllables'>): number {
  return 3.1291 + 1.043 * Math.sqrt((30 * polysyllables) / sentences);
}

/**
 * 4.71 characters/words + 0.5 words/sentences − 21.43, a grade.
 *
 * @see E. A. Smith, R. J. Senter (1967), Automated Readability Index, AMRL-TR-66-220.
 */
export function automatedReadabilityIndex({
  characters,
  words,
  sentences,
}: Of<'characters' | 'words' | 'sentences'>): number {
  return 4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43;
}

/**
 * 0.0588 L − 0.296 S − 15.8 with L letters and S sentences per hundred words, a grade.
 *
 * @see M. Coleman, T. L. Liau (1975), A computer readability formula designed for machine scoring, J. Appl. Psychol. 60, 283–284.
 */
export function colemanLiau({ letters, words, sentences }: Of<'letters' | 'words' | 'sentences'>): number {
  return 0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8;
}
