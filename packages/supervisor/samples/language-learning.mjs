import { createRandom } from './create-random.mjs';
import { keywordsOf, toStep } from './themes.mjs';

/** Semrush's export: UTF-8, commas, twelve relative values a row, empty difficulty where it is unknown. */
export function languageLearning() {
  const random = createRandom(42);
  const header = [
    'Keyword',
    'Intent',
    'Volume',
    'Trend',
    'Keyword Difficulty',
    'CPC (USD)',
    'Competitive Density',
    'SERP Features',
    'Number of Results',
  ];
  const rows = LANGUAGE_LEARNING.flatMap((theme, at) =>
    keywordsOf(theme).map((keyword, index) => {
      const volume = toStep(theme.volume / (1 + index * (0.4 + random() * 0.8)));
      const trend = Array.from({ length: 12 }, (_, month) =>
        Math.min(1, 0.55 + month * 0.03 * (at % 2) + random() * 0.15).toFixed(2),
      );
      const difficulty = random() < 0.08 ? '' : Math.max(1, Math.round(theme.kd + (random() - 0.5) * 16));
      return [
        keyword,
        theme.intent.includes(',') ? `"${theme.intent}"` : theme.intent,
        volume,
        `"${trend.join(',')}"`,
        difficulty,
        (theme.cpc * (0.7 + random() * 0.6)).toFixed(2),
        (0.2 + random() * 0.6).toFixed(2),
        '"Sitelinks, People also ask"',
        Math.round(1e6 * (1 + random() * 80)),
      ];
    }),
  );
  return Buffer.from([header, ...rows].map((row) => row.join(',')).join('\n'));
}

const LANGUAGE_LEARNING = [
  {
    head: 'spaced repetition',
    tails: [
      'app',
      'for languages',
      'schedule',
      'vs cramming',
      'deck maker',
      'algorithm',
      'for medical school',
      'flashcards from pdf',
    ],
    volume: 4_400,
    kd: 48,
    cpc: 2.1,
    intent: 'I',
  },
  {
    head: 'conversation practice',
    tails: [
      'online',
      'with native speakers',
      'for introverts',
      'business english',
      'spanish',
      'german',
      'ai partner',
      'weekly group',
      'price per hour',
    ],
    volume: 2_900,
    kd: 37,
    cpc: 3.6,
    intent: 'C',
  },
  {
    head: 'pronunciation checker',
    tails: ['french', 'japanese pitch accent', 'app', 'free', 'for teachers', 'offline', 'with score'],
    volume: 1_900,
    kd: 29,
    cpc: 1.4,
    intent: 'T',
  },
  {
    head: 'graded readers',
    tails: ['italian', 'korean beginner', 'printable', 'subscription', 'for kids', 'with audio', 'level test'],
    volume: 880,
    kd: 18,
    cpc: 0.9,
    intent: 'C',
  },
  {
    head: 'language exam',
    tails: [
      'practice test',
      'study plan 3 months',
      'registration dates',
      'speaking topics',
      'essay feedback',
      'score calculator',
    ],
    volume: 6_600,
    kd: 63,
    cpc: 4.2,
    intent: 'I, T',
  },
];
