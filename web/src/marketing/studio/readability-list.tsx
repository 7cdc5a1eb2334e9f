import type { TextAnalysis } from './use-text-analysis';

type Readability = NonNullable<TextAnalysis['readability']>;

const FORMULAS: readonly (readonly [Exclude<keyof Readability, '__typename'>, string, string])[] = [
  ['fleschReadingEase', 'Flesch reading ease', '206.835 − 1.015 words/sentences − 84.6 syllables/words (Flesch 1948)'],
  ['fleschKincaidGrade', 'Flesch–Kincaid grade', '0.39 words/sentences + 11.8 syllables/words − 15.59 (Kincaid 1975)'],
  ['gunningFog', 'Gunning fog', '0.4 (words/sentences + 100 hard words/words) (Gunning 1952)'],
  ['smog', 'SMOG', '3.1291 + 1.0430 √(30 polysyllables/sentences) (McLaughlin 1969)'],
  [
    'automatedReadabilityIndex',
    'Automated readability',
    '4.71 characters/words + 0.5 words/sentences − 21.43 (Smith and Senter 1967)',
  ],
  ['colemanLiau', 'Coleman–Liau', '0.0588 L − 0.296 S − 15.8, letters and sentences per hundred words (1975)'],
];

/** The formulas with what they came to; higher is easier for the first, grades of schools for the others. */
export function ReadabilityList({ readability }: { readability: Readability }) {
  return (
    <details>
      <summary className="text-muted text-sm">Readability formulas</summary>
      <dl className="grid gap-1.5 pt-2 text-sm">
        {FORMULAS.map(([name, label, formula]) => (
          <div key={name} className="grid grid-cols-[1fr_auto] gap-x-3">
            <dt>
              {label}
              <span className="block text-muted">{formula}</span>
            </dt>
            <dd className="text-right">{readability[name].toFixed(1)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
