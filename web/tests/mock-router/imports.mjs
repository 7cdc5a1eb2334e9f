import { createRandom } from './random.mjs';
import { FORMS, INTENTS, SUBJECTS } from './words.mjs';

/** An import as the niches service would report it. */
export function importOf(id, name, format, rows, rejected, at) {
  const columns = [
    'Keyword',
    'Currency',
    'Avg. monthly searches',
    'Three month change',
    'Competition',
    'Top of page bid (low range)',
    'Searches: May 2026',
  ];
  const meanings = [
    'KEYWORD',
    'IGNORE',
    'MONTHLY_SEARCHES',
    'IGNORE',
    'ADVERTISING_COMPETITION',
    'COST_PER_CLICK',
    'MONTH',
  ];
  const samples = [
    ['invoice template app', 'meal planner'],
    ['EUR'],
    ['5400', '880'],
    ['0%', '-12%'],
    ['Low', 'High'],
    ['0.42', '1.18'],
    ['5400', '720'],
  ];
  return {
    id,
    name,
    format,
    fileName: `${name.toLowerCase().replaceAll(/\W+/g, '-')}.csv`,
    recognition:
      format === 'GOOGLE_KEYWORD_PLANNER'
        ? 'UTF-16 text with byte order mark, tab separated, line 1 reads Keyword Stats'
        : 'UTF-8 text, comma separated, column names of the export',
    sizeBytes: rows * 212,
    rowCount: rows,
    acceptedCount: rows - rejected - (format === 'GOOGLE_KEYWORD_PLANNER' ? 4 : 0),
    rejectedCount: rejected,
    skippedCount: format === 'GOOGLE_KEYWORD_PLANNER' ? 4 : 0,
    notices:
      format === 'GOOGLE_KEYWORD_PLANNER'
        ? [
            '4 rows are segmentation totals without a keyword and were left out.',
            '“Competition” in this export is advertising competition, not ranking difficulty.',
          ]
        : [],
    columns:
      format === 'KEYWORD_LIST'
        ? [{ position: 1, name: 'Keyword', meaning: 'KEYWORD', samples: ['invoice template app'] }]
        : columns.map((column, index) => ({
            position: index + 1,
            name: column,
            meaning: meanings[index],
            samples: samples[index],
          })),
    firstMonth: format === 'KEYWORD_LIST' ? null : '2024-06',
    lastMonth: format === 'KEYWORD_LIST' ? null : '2026-05',
    currency: format === 'KEYWORD_LIST' ? null : 'EUR',
    rejected: Array.from({ length: rejected }, (_, index) => ({
      line: 14 + index * 211,
      column: index === 2 ? null : 'Avg. monthly searches',
      reason: index === 2 ? 'The row has 3 columns instead of 7.' : 'The volume is text.',
      content: `choir sheet music ${index}\tEUR\tmany\t0%\tLow\t\t`,
    })),
    preview: Array.from({ length: 8 }, (_, index) =>
      keywordOf(index, createRandom(index + 1), format === 'KEYWORD_LIST'),
    ),
    createdAt: new Date(at).toISOString(),
  };
}

/** A keyword; a bare one has nothing but its text. */
export function keywordOf(index, random, isBare) {
  const volume = Math.round(10 ** (1 + random() * 3) / 10) * 10;
  return {
    text: `${SUBJECTS[index % SUBJECTS.length]} ${FORMS[index % FORMS.length]}`,
    monthlySearches: isBare ? null : index % 4 === 1 ? { low: 100, high: 1_000 } : { low: volume, high: volume },
    advertisingCompetition: isBare || index % 6 === 5 ? null : random(),
    keywordDifficulty: index % 3 === 0 && !isBare ? Math.round(random() * 100) : null,
    costPerClick: isBare || index % 6 === 5 ? null : (random() * 4).toFixed(2),
    intent: INTENTS[index % INTENTS.length],
    line: index + 4,
  };
}
