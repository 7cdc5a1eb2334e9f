import type { JsonObject } from '../workflows/json.js';

/** A row of a report: what it is, the path to the value, and where the value comes from. */
const fact = (label: string, value: string, source: string): JsonObject => ({ label, value, source });

/** What a report says of an opportunity that the step picked. */
export function dossierFacts(step: string): JsonObject[] {
  const at = (path: string) => `{{steps.${step}.output.${path}?}}`;
  const source = `Analysis ${at('analysis.name')} (${at('analysis.id')}), opportunity ${at('id')}`;
  return [
    fact('Opportunity', at('name'), source),
    fact('Rank and score of 100', `${at('rank')}, ${at('score')}`, `${source}: scoring formula, docs/scoring.md`),
    fact('Confidence', at('confidence'), `${source}: share of the score that rests on known factors`),
    fact('Searches a month', at('monthlySearches'), `${source}: volumes of the keyword file`),
    fact('Price of a click', `${at('costPerClick')} ${at('currency')}`, `${source}: bids of the keyword file`),
    fact('Trend', at('trend.explanation'), `${source}: trend test over the months of the file`),
    fact('Keywords', at('keywords'), `${source}: the first ten of ${at('keywordCount')}`),
    fact('Next steps', at('nextSteps'), `${source}: what the scores say is unknown`),
  ];
}

export function priceFacts(step: string): JsonObject[] {
  const at = (path: string) => `{{steps.${step}.output.${path}?}}`;
  const source = `Monetization strategy ${at('strategyId')}`;
  return [
    fact(
      'Monthly price',
      `${at('monthlyPrice')} ${at('currency')}`,
      `${source}: given or a default, an assumption and no finding`,
    ),
    fact('Tiers', at('tiers'), `${source}: half of it, the price, two and a half times it`),
  ];
}

export function projectionFacts(step: string): JsonObject[] {
  const at = (path: string) => `{{steps.${step}.output.${path}?}}`;
  const source = `Projection ${at('projectionId')}, ${at('simulations')} paths, seed ${at('seed')}`;
  return [
    fact('Assumptions given', at('assumptions'), 'Inputs of the run; everything else is a default of the projection'),
    fact('Breakeven month; unknown beyond the projection', at('monthsToBreakeven'), source),
    fact('Cumulative profit at the end', at('end.cumulativeProfit'), source),
    fact('Customers at the end', at('end.customers'), source),
    fact('Probability of breakeven by the end', at('end.breakevenProbability'), source),
  ];
}

export function marketingFacts(step: string): JsonObject[] {
  const at = (path: string) => `{{steps.${step}.output.${path}?}}`;
  const source = `Marketing strategy ${at('strategyId')}: fit of channels for the opportunity's data`;
  return [
    fact('First channel and its fit of 100', at('channels.0'), source),
    fact('Second channel', at('channels.1'), source),
    fact('Third channel', at('channels.2'), source),
  ];
}
