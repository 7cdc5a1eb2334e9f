/** Synthetic niches with a fixed seed: enough of them to fill the tables, and of every kind that a page has to show. */

import { importOf } from './imports.mjs';
import { createRandom } from './random.mjs';
import { FORMS, INTENTS, SUBJECTS } from './words.mjs';

const KINDS = ['DEMAND', 'COMPETITION', 'TREND', 'MONETIZATION', 'RESOURCES'];

export function createData(now) {
  const random = createRandom(7);
  const imports = [
    importOf('imp-1', 'Planner export, spring', 'GOOGLE_KEYWORD_PLANNER', 1_842, 3, now - 3 * 3_600_000),
    importOf('imp-2', 'Competitor terms', 'SEMRUSH', 640, 0, now - 2 * 86_400_000),
    importOf('imp-3', 'My own list', 'KEYWORD_LIST', 95, 0, now - 9 * 86_400_000),
  ];
  const analyses = [
    analysisOf('ana-1', 'Planner export, spring', imports[0], 'COMPLETED', now - 3 * 3_600_000, 190),
    analysisOf('ana-2', 'Competitor terms', imports[1], 'COMPLETED', now - 2 * 86_400_000, 42),
    analysisOf('ana-3', 'My own list', imports[2], 'FAILED', now - 9 * 86_400_000, 0),
    analysisOf('ana-4', 'Competitor terms, stricter', imports[1], 'CANCELLED', now - 86_400_000, 0),
  ];
  const opportunities = [
    ...opportunitiesOf(analyses[0], 190, random, now),
    ...opportunitiesOf(analyses[1], 42, random, now),
  ];
  return { imports, analyses, opportunities, sessions: sessionsOf(now), uploads: new Map(), running: new Map() };
}

export function analysisOf(id, name, imported, status, at, opportunities) {
  const isDone = status === 'COMPLETED';
  return {
    id,
    name,
    import: imported,
    status,
    stage: isDone ? 'DONE' : status === 'QUEUED' ? 'QUEUED' : 'CLUSTER',
    percent: isDone ? 100 : status === 'QUEUED' ? 0 : 41,
    counts: {
      rows: imported.rowCount,
      keywords: imported.acceptedCount,
      duplicates: 17,
      clusters: opportunities,
      opportunities,
    },
    message:
      {
        COMPLETED: `${opportunities} opportunities ranked.`,
        FAILED: 'The store did not answer for two minutes.',
        CANCELLED: 'Cancelled while clustering.',
        QUEUED: 'Waiting for a worker.',
      }[status] ?? '',
    weights: { demand: 30, competition: 25, trend: 20, monetization: 15, resources: 10 },
    createdAt: new Date(at).toISOString(),
    startedAt: new Date(at + 400).toISOString(),
    finishedAt: status === 'QUEUED' ? null : new Date(at + 6_800).toISOString(),
  };
}

export function opportunitiesOf(analysis, count, random, now) {
  const made = Array.from({ length: count }, (_, index) =>
    opportunityOf(`${analysis.id}-opp-${index + 1}`, analysis, index, random, now),
  );
  made.sort((a, b) => b.score - a.score);
  return made.map((opportunity, index) => ({ ...opportunity, rank: index + 1 }));
}

function opportunityOf(id, analysis, index, random, now) {
  const name = `${SUBJECTS[index % SUBJECTS.length]} ${FORMS[Math.floor(index / SUBJECTS.length + (index % 3)) % FORMS.length]}`;
  const months = index % 9 === 4 ? 0 : index % 7 === 3 ? 12 : 36;
  const volume = Math.round(10 ** (2 + random() * 3));
  const growth = (random() - 0.42) * 0.7;
  const history = Array.from({ length: months }, (_, month) => ({
    month: monthFrom(2023, 5 + month),
    searches: Math.max(
      0,
      Math.round(
        volume *
          (1 + (growth * (month - months / 2)) / 12) *
          (1 + 0.18 * Math.sin((month / 12) * 2 * Math.PI)) *
          (0.9 + random() * 0.2),
      ),
    ),
  }));
  const isRange = index % 5 === 2;
  const values = [
    Math.min(100, Math.log10(volume) * 20),
    index % 9 === 4 ? null : random() * 100,
    months < 24 ? null : 50 + growth * 100,
    index % 9 === 4 ? null : random() * 100,
    35 + random() * 60,
  ];
  const factors = factorsOf(values, analysis.weights);
  return {
    id,
    name,
    analysis,
    score: factors.reduce((sum, factor) => sum + factor.contribution, 0),
    confidence: 0.35 + 0.65 * (values.filter((value) => value !== null).length / 5) * (isRange ? 0.7 : 0.97),
    factors,
    trend: trendOf(growth, months, random),
    keywordCount: 3 + Math.floor(random() * 60),
    monthlySearches: isRange
      ? { low: 10 ** Math.floor(Math.log10(volume)), high: 10 ** Math.ceil(Math.log10(volume + 1)) }
      : { low: volume, high: volume },
    costPerClick: index % 9 === 4 ? null : (0.2 + random() * 6).toFixed(2),
    currency: 'EUR',
    advertisingCompetition: values[1] === null ? null : 1 - values[1] / 100,
    keywordDifficulty: index % 3 === 0 ? Math.round(random() * 100) : null,
    intent: INTENTS[index % INTENTS.length],
    history,
    seed: index,
    nextSteps: [
      'Look at what the first ten results leave out and write it down.',
      'Ask five people who searched for this what they did next.',
      'Import a Semrush or Ahrefs export to learn the ranking difficulty.',
    ],
    createdAt: new Date(now - index * 1000).toISOString(),
  };
}

function factorsOf(values, weights) {
  const asked = KINDS.map((kind) => weights[kind.toLowerCase()]);
  const total = asked.reduce((sum, weight) => sum + weight, 0);
  const known = asked.reduce((sum, weight, index) => sum + (values[index] === null ? 0 : weight), 0);
  return KINDS.map((kind, index) => {
    const value = values[index];
    const effectiveWeight = value === null ? 0 : asked[index] / known;
    return {
      kind,
      value,
      weight: asked[index] / total,
      effectiveWeight,
      contribution: value === null ? 0 : value * effectiveWeight,
      formula:
        value === null
          ? 'Unknown: the file has no column for it.'
          : `20 × log10(searches a month) = 20 × log10(${Math.round(10 ** (value / 20))}) = ${value.toFixed(1)}`,
      evidence:
        value === null
          ? []
          : [
              {
                label: 'Searches a month',
                value: '12,400',
                source: 'spring.csv, column “Avg. monthly searches”, 14 rows',
              },
              { label: 'Share of exact values', value: '93 %', source: 'count of rows without a range' },
            ],
      improvement:
        value === null
          ? 'Import an export with a column for this factor.'
          : 'A tenfold rise of searches adds 20 points; more keywords of the same need would bring part of it.',
    };
  });
}

function trendOf(growth, months, random) {
  const verdict = months < 24 ? 'CANNOT_TELL' : Math.abs(growth) < 0.06 ? 'STEADY' : growth > 0 ? 'RISING' : 'FALLING';
  const isKnown = months >= 24;
  return {
    verdict,
    slopePerYear: isKnown ? growth : null,
    slopeInterval: isKnown ? { low: growth - 0.09, high: growth + 0.08 } : null,
    pValue: isKnown ? (verdict === 'STEADY' ? 0.2 + random() * 0.6 : 0.0002 + random() * 0.03) : null,
    method: isKnown ? 'Seasonal Mann-Kendall, 36 months' : 'None: under 24 months',
    seasonalStrength: isKnown ? 0.3 + random() * 0.5 : null,
    monthsObserved: months,
    explanation: isKnown
      ? 'Every month of the year was compared with the same month of the other years.'
      : `${months} months are under the 24 that a seasonal test needs.`,
  };
}

function sessionsOf(now) {
  return [
    ['Chromium on Linux', '127.0.0.1', 0, true],
    ['Firefox on Windows', '203.0.113.20', 5 * 3_600_000, false],
    ['Safari on iPhone', null, 3 * 86_400_000, false],
  ].map(([device, ipAddress, age, isCurrent], index) => ({
    id: `ses-${index}`,
    device,
    ipAddress,
    isCurrent,
    createdAt: new Date(now - age - 86_400_000).toISOString(),
    lastUsedAt: new Date(now - age).toISOString(),
    expiresAt: new Date(now + 29 * 86_400_000).toISOString(),
  }));
}

function monthFrom(year, index) {
  return `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
