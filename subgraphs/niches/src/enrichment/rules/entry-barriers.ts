import { dollarMagnitude } from '@paissive/money';
import { formatMoney, formatPercent, round } from '../../analysis-engine/describe/format.js';
import type { Competitor, EntryBarrier, Found, Level, RuleSource } from '../enrichment.js';
import type { RuleMaterial } from './enrich-by-rules.js';
import { evidenceOf } from './market-size.js';
import { ADVERTISING_LEVELS, CLICK_PRICE_LEVELS, DIFFICULTY_LEVELS } from './published-figures.js';
import { keywordEvidence, type ReadKeyword, shareOf } from './read-keywords.js';

/** Shares of searches for certain names; our own thresholds, in percent. */
const BRAND_LEVELS = { lowTo: 10, highFrom: 30 };

/** What stands in the way of a newcomer: how hard it is to rank, how many advertise, at what price, and how many search for a certain name. */
export function entryBarriers(material: RuleMaterial, competitors: Found<Competitor>): Found<EntryBarrier> {
  const items = [ranking(material), advertisers(material), clickPrice(material), brands(material, competitors)].filter(
    (barrier) => barrier !== null,
  );
  const noneBecause =
    items.length > 0
      ? null
      : 'The file has neither ranking difficulty, advertising competition nor click prices, and no keyword is a search for a certain name.';
  return { items, noneBecause };
}

/** The highest of the levels; null where none is known. */
export function highestLevel({ items }: Found<EntryBarrier>): Level | null {
  const order: readonly Level[] = ['HIGH', 'MEDIUM', 'LOW'];
  return order.find((level) => items.some((barrier) => barrier.level === level)) ?? null;
}

function ranking({ opportunity }: RuleMaterial): EntryBarrier | null {
  const { keywordDifficulty } = opportunity;
  if (keywordDifficulty === null) return null;
  const level = levelOf(keywordDifficulty, DIFFICULTY_LEVELS);
  const explanation = {
    LOW: 'A new site with good pages can be found.',
    MEDIUM: 'It takes good pages and links from others to be found.',
    HIGH: 'The first places belong to sites that many others link to.',
  }[level];
  const evidence = evidenceOf(opportunity, 'COMPETITION').filter(({ label }) => label === 'Ranking difficulty');
  const formula = `Ranking difficulty ${round(keywordDifficulty, 1)} of 100: low to 29, high from 70`;
  return { kind: 'RANKING', level, explanation, basis: rule(formula, evidence, DIFFICULTY_LEVELS.source) };
}

function advertisers({ opportunity }: RuleMaterial): EntryBarrier | null {
  const { advertisingCompetition } = opportunity;
  if (advertisingCompetition === null) return null;
  const index = Math.round(advertisingCompetition * 100);
  const level = levelOf(index, ADVERTISING_LEVELS);
  const explanation = {
    LOW: 'Few advertise here: visitors can be bought, and nobody has shown yet that it pays.',
    MEDIUM: 'Others advertise here, with room beside them.',
    HIGH: 'Nearly every place for an advertisement is sold: others earn with these searches and will hold on to them.',
  }[level];
  const evidence = evidenceOf(opportunity, 'COMPETITION').filter(({ label }) => label === 'Advertising competition');
  const formula = `Competition index ${index} of 100: low to 33, high from 67`;
  return { kind: 'ADVERTISERS', level, explanation, basis: rule(formula, evidence, ADVERTISING_LEVELS.source) };
}

function clickPrice({ opportunity }: RuleMaterial): EntryBarrier | null {
  const { costPerClick, currency } = opportunity;
  if (costPerClick === null || currency === null) return null;
  const dollars = dollarMagnitude(Number(costPerClick), currency);
  if (dollars === null) return null;
  const level = levelOf(dollars, CLICK_PRICE_LEVELS);
  const explanation = {
    LOW: 'A test with advertisements costs little.',
    MEDIUM: 'A test with advertisements costs what is usual.',
    HIGH: 'A visitor costs more than is usual: only what earns well on each customer can buy them.',
  }[level];
  const evidence = evidenceOf(opportunity, 'MONETIZATION').filter(({ label }) => label === 'Cost per click');
  const converted = currency === 'USD' ? '' : `, about ${formatMoney(dollars, 'USD')} by magnitude`;
  const formula = `${formatMoney(Number(costPerClick), currency)} a click${converted}: low below 2.32 USD, high from 5.42 USD`;
  return { kind: 'CLICK_PRICE', level, explanation, basis: rule(formula, evidence, CLICK_PRICE_LEVELS.source) };
}

/** Searches for one certain site or name go there, whoever else is listed. */
function brands({ keywords }: RuleMaterial, competitors: Found<Competitor>): EntryBarrier | null {
  const names = competitors.items.map(({ name }) => ` ${name} `);
  const isForName = ({ keyword, plain }: ReadKeyword) =>
    keyword.intent === 'NAVIGATIONAL' || names.some((name) => ` ${plain} `.includes(name));
  const own = keywords.all.filter(isForName);
  if (own.length === 0) return null;
  const share = shareOf(own, keywords);
  const level = levelOf(share * 100, BRAND_LEVELS);
  const explanation = {
    LOW: 'Few search for a certain name.',
    MEDIUM: 'Some search for a certain name and will not look further.',
    HIGH: 'Many search for a certain name and will not look further.',
  }[level];
  const formula = `${formatPercent(share)} of the ${keywords.isBySearches ? 'searches' : 'keywords'} are for a certain site or name: low to 10 %, high from 30 %`;
  return { kind: 'BRANDS', level, explanation, basis: rule(formula, keywordEvidence(own), null) };
}

function levelOf(value: number, { lowTo, highFrom }: { lowTo: number; highFrom: number }): Level {
  if (value >= highFrom) return 'HIGH';
  return value <= lowTo ? 'LOW' : 'MEDIUM';
}

function rule(formula: string, evidence: EntryBarrierEvidence, source: RuleSource | null) {
  return { kind: 'RULE' as const, formula, evidence, sources: source ? [source] : [] };
}

type EntryBarrierEvidence = ReturnType<typeof keywordEvidence>;
