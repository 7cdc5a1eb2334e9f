import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from './channel.js';
import { analyzeChannels, type ChannelEvidence } from './channel-analysis.js';
import { CHANNEL_WEIGHTS } from './channel-weights.js';
import type { Persona } from './persona.js';

const persona = (channels: Persona['channels']): Persona => ({
  name: 'P',
  description: '',
  problems: [],
  goals: [],
  channels,
  buyingPower: null,
  urgency: null,
});

const market: ChannelEvidence = {
  intent: 'COMMERCIAL',
  monthlySearches: { low: 1_000, high: 1_000 },
  costPerClick: '2.00',
  currency: 'USD',
  advertisingCompetition: 0.5,
  keywordDifficulty: 40,
};
const of = (channel: string, ...given: Parameters<typeof analyzeChannels>) =>
  analyzeChannels(...given).find((one) => one.channel === channel);

describe('channel analysis', () => {
  it('has weights that add up to one for every channel', () => {
    for (const channel of CHANNELS) {
      const sum = Object.values(CHANNEL_WEIGHTS[channel]).reduce((total, weight) => total + weight, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('follows its formula, worked by hand', () => {
    // SEO: demand (log10(1000) − 1) ÷ 5 = 0.4, difficulty 1 − 0.4 = 0.6, commercial 0.9, one of two personas 0.5:
    // 0.35 × 0.4 + 0.3 × 0.6 + 0.2 × 0.9 + 0.15 × 0.5 = 0.575
    const seo = of('SEO', market, [persona(['SEO']), persona(['EMAIL'])]);
    expect(seo).toMatchObject({ score: 57.5, confidence: 1 });
    // Search ads: 0.35 × 0.8 + 0.3 × 1 ÷ (1 + 2 ÷ 2) + 0.15 × 0.5 + 0.1 × 0.4 + 0.1 × 0 = 0.545
    expect(of('SEARCH_ADS', market, [persona(['SEO'])])).toMatchObject({ score: 54.5, confidence: 1 });
  });

  it('leaves out what is unknown and lowers the confidence by its weight', () => {
    // Without difficulty and personas: (0.35 × 0.4 + 0.2 × 0.9) ÷ 0.55 = 0.5818…
    const seo = of('SEO', { ...market, keywordDifficulty: null }, []);
    expect(seo).toMatchObject({ score: 58.2, confidence: 0.55 });
    expect(seo?.factors.find(({ kind }) => kind === 'COMPETITION')).toMatchObject({
      value: null,
      evidence: 'How hard it is to rank is unknown.',
    });
  });

  it('knows nothing of an opportunity that it has not heard of', () => {
    const analyses = analyzeChannels(null, []);
    expect(analyses).toHaveLength(CHANNELS.length);
    expect(analyses.every(({ score, confidence }) => score === null && confidence === 0)).toBe(true);
  });

  it('orders the channels by fit, and never gets worse when a factor gets better', () => {
    const scores = analyzeChannels(market, [persona(['EMAIL'])]).map(({ score }) => score ?? -1);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    const cheap = of('SEARCH_ADS', { ...market, costPerClick: '0.10' }, [])?.score ?? 0;
    const dear = of('SEARCH_ADS', { ...market, costPerClick: '20' }, [])?.score ?? 0;
    expect(cheap).toBeGreaterThan(dear);
  });

  it('compares what a click costs across currencies, and says where it cannot', () => {
    const yen = of('SEARCH_ADS', { ...market, costPerClick: '300', currency: 'JPY' }, []);
    expect(yen?.factors.find(({ kind }) => kind === 'CLICK_COST')?.value).toBe(0.5);
    const odd = of('SEARCH_ADS', { ...market, currency: 'XPF' }, []);
    expect(odd?.factors.find(({ kind }) => kind === 'CLICK_COST')).toMatchObject({
      value: null,
      evidence: 'A click costs 2.00 XPF, which cannot be compared.',
    });
  });
});
