import { expect, test } from '@jest/globals';
import type { ScoreFactorKind } from '../analysis-engine/opportunity-draft.js';
import { differencesBetween } from './differences-between.js';
import type { Opportunity } from './opportunity.js';

const KINDS: ScoreFactorKind[] = ['DEMAND', 'COMPETITION', 'TREND', 'MONETIZATION', 'RESOURCES'];

function opportunity(name: string, changes: Partial<Opportunity> = {}, demand: number | null = 50): Opportunity {
  return {
    id: name,
    workspaceId: 'w',
    analysisId: 'a',
    keywordSetId: name,
    keywordsWithData: 1,
    intentEvidence: null,
    version: 1,
    rankedAt: new Date(0),
    goneAt: null,
    createdAt: new Date(0),
    name,
    rank: 1,
    score: 60,
    confidence: 0.8,
    factors: KINDS.map((kind) => ({
      kind,
      value: kind === 'DEMAND' ? demand : 50,
      weight: 0.2,
      precision: 1,
      effectiveWeight: 0.2,
      contribution: 10,
      formula: '',
      evidence: [],
      improvement: '',
    })),
    trend: {
      verdict: 'STEADY',
      slopePerYear: 0,
      slopeInterval: null,
      pValue: null,
      method: '',
      seasonalStrength: null,
      monthsObserved: 24,
      explanation: '',
    },
    keywordCount: 3,
    monthlySearches: { low: 1_000, high: 1_000 },
    costPerClick: '1.00',
    currency: 'USD',
    advertisingCompetition: null,
    keywordDifficulty: null,
    intent: null,
    history: [],
    nextSteps: [],
    ...changes,
  };
}

test('opportunities that are alike have no differences', () => {
  expect(differencesBetween([opportunity('Tea'), opportunity('Coffee')])).toEqual([]);
});

test('says by how much scores, searches and prices differ', () => {
  const tea = opportunity('Tea', { score: 71.5, monthlySearches: { low: 2_000, high: 4_000 }, costPerClick: '2.50' });
  expect(differencesBetween([opportunity('Coffee'), tea])).toEqual([
    'Tea scores highest with 71.5, 11.5 points more than Coffee.',
    'Tea is searched 3 times as often as Coffee: about 3,000 against 1,000 times a month.',
    'A click is worth most to advertisers in Tea: 2.50 USD against 1.00 USD in Coffee.',
  ]);
});

test('names a factor that is ahead, and one that is unknown instead of taking it for 0', () => {
  const differences = differencesBetween([
    opportunity('Tea', {}, 80),
    opportunity('Coffee', {}, 20),
    opportunity('Cocoa', {}, null),
  ]);
  expect(differences).toEqual(['Tea is ahead in demand: 80 against 20 for Coffee. The demand of Cocoa is unknown.']);
});

test('does not compare prices in different currencies', () => {
  const differences = differencesBetween([
    opportunity('Tea', { costPerClick: '9.00', currency: 'EUR' }),
    opportunity('Coffee'),
  ]);
  expect(differences).toEqual(['Clicks are priced in different currencies (EUR, USD) and not compared.']);
});
