import { dollarMagnitude } from '@paissive/money';
import { type FitFactor, type WeightedFit, weightedFit } from '../fit/weighted-fit.js';
import type { OpportunityCopy } from '../opportunities/opportunity-copy.js';
import { CHANNELS, type Channel } from './channel.js';
import { CHANNEL_WEIGHTS, type ChannelFactor, INTENT_FIT } from './channel-weights.js';
import type { Persona } from './persona.js';

/** How well a channel fits an opportunity and the people it is for. */
export interface ChannelAnalysis extends WeightedFit<ChannelFactor> {
  readonly channel: Channel;
}

/** What of an opportunity the analysis looks at. */
export type ChannelEvidence = Pick<
  OpportunityCopy,
  'intent' | 'monthlySearches' | 'costPerClick' | 'currency' | 'advertisingCompetition' | 'keywordDifficulty'
>;

/** Ten searches a month are no demand, a million are all there is: the scale on which niches scores demand. */
const [NO_DEMAND, FULL_DEMAND] = [10, 1_000_000];
/** A click at this price is worth half of one that costs nothing. */
const HALF_COST_DOLLARS = 2;

type Reading = Pick<FitFactor<ChannelFactor>, 'value' | 'evidence'>;

/** Every channel with its fit, best first; those of which nothing is known come last. */
export function analyzeChannels(opportunity: ChannelEvidence | null, personas: readonly Persona[]): ChannelAnalysis[] {
  const analyses = CHANNELS.map((channel) => analyzeChannel(channel, opportunity, personas));
  return analyses.sort((one, other) => (other.score ?? -1) - (one.score ?? -1));
}

function analyzeChannel(
  channel: Channel,
  opportunity: ChannelEvidence | null,
  personas: readonly Persona[],
): ChannelAnalysis {
  const read: Record<ChannelFactor, () => Reading> = {
    DEMAND: () => demand(opportunity),
    CLICK_COST: () => clickCost(opportunity),
    COMPETITION: () => (channel === 'SEO' ? searchCompetition(opportunity) : advertisingCompetition(opportunity)),
    INTENT: () => intentFit(channel, opportunity),
    AUDIENCE: () => audienceShare(channel, personas),
  };
  const weights = Object.entries(CHANNEL_WEIGHTS[channel]) as [ChannelFactor, number][];
  return { channel, ...weightedFit(weights.map(([kind, weight]) => ({ kind, weight, ...read[kind]() }))) };
}

const unknown = (evidence: string): Reading => ({ value: null, evidence });
const reading = (value: number, evidence: string): Reading => ({ value: Math.round(value * 1_000) / 1_000, evidence });
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** (log10(searches) − 1) ÷ 5 within 0–1; a range counts with its geometric middle. */
function demand(opportunity: ChannelEvidence | null): Reading {
  const range = opportunity?.monthlySearches;
  if (!range) return unknown('The search volume is unknown.');
  const searches = Math.sqrt(Math.max(range.low, 1) * Math.max(range.high, 1));
  const place = Math.log10(searches / NO_DEMAND) / Math.log10(FULL_DEMAND / NO_DEMAND);
  const shown = range.low === range.high ? `${range.low}` : `${range.low} to ${range.high}`;
  return reading(Math.min(Math.max(place, 0), 1), `${shown} searches a month, on a scale from 10 to a million.`);
}

/** 1 ÷ (1 + cost in dollars ÷ 2). */
function clickCost(opportunity: ChannelEvidence | null): Reading {
  if (!opportunity?.costPerClick || !opportunity.currency) return unknown('The cost of a click is unknown.');
  const { costPerClick, currency } = opportunity;
  const dollars = dollarMagnitude(Number(costPerClick), currency);
  if (dollars === null) return unknown(`A click costs ${costPerClick} ${currency}, which cannot be compared.`);
  return reading(
    1 / (1 + dollars / HALF_COST_DOLLARS),
    `A click costs ${costPerClick} ${currency}; cheaper is better.`,
  );
}

function searchCompetition(opportunity: ChannelEvidence | null): Reading {
  const difficulty = opportunity?.keywordDifficulty ?? null;
  if (difficulty === null) return unknown('How hard it is to rank is unknown.');
  return reading(1 - difficulty / 100, `The keyword difficulty is ${Math.round(difficulty)} of 100.`);
}

function advertisingCompetition(opportunity: ChannelEvidence | null): Reading {
  const competition = opportunity?.advertisingCompetition ?? null;
  if (competition === null) return unknown('How many advertisers compete is unknown.');
  return reading(1 - competition, `The advertising competition is ${percent(competition)}.`);
}

function intentFit(channel: Channel, opportunity: ChannelEvidence | null): Reading {
  const intent = opportunity?.intent ?? null;
  if (intent === null) return unknown('What searchers want is unknown.');
  return reading(INTENT_FIT[channel][intent], `Most searches are ${intent.toLowerCase()}.`);
}

/** The share of personas that are found on the channel. */
function audienceShare(channel: Channel, personas: readonly Persona[]): Reading {
  const telling = personas.filter(({ channels }) => channels.length > 0);
  if (telling.length === 0) return unknown('No persona says where it can be reached.');
  const there = telling.filter(({ channels }) => channels.includes(channel)).length;
  return reading(there / telling.length, `${there} of ${telling.length} personas can be reached here.`);
}
