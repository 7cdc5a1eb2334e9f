import { describe, expect, it } from '@jest/globals';
import type { Persona } from './persona.js';
import { personaFit } from './persona-fit.js';

const bookkeeper: Persona = {
  name: 'Bookkeeper',
  description: '',
  problems: ['Invoices come in ten formats', 'Too little sleep'],
  goals: ['Close the month with one click', 'Archive every invoice'],
  channels: ['SEO', 'EMAIL'],
  buyingPower: 'MEDIUM',
  urgency: 'HIGH',
};
const context = { opportunityName: 'invoice software', audienceProblems: ['month end'], channels: ['EMAIL'] } as const;

describe('the fit of a persona', () => {
  it('follows its formula, worked by hand', () => {
    // Need: three of four name an invoice or the month, 0.75; reach 1 of 2; medium 0.6; high 1.
    // 0.4 × 0.75 + 0.25 × 0.5 + 0.2 × 0.6 + 0.15 × 1 = 0.695
    const fit = personaFit(bookkeeper, context);
    expect(fit).toMatchObject({ score: 69.5, confidence: 1 });
    expect(fit.factors.map(({ kind, value }) => [kind, value])).toEqual([
      ['NEED', 0.75],
      ['REACH', 0.5],
      ['BUYING_POWER', 0.6],
      ['URGENCY', 1],
    ]);
  });

  it('leaves out what is unknown and says so', () => {
    const fit = personaFit({ ...bookkeeper, problems: [], goals: [], buyingPower: null }, { ...context, channels: [] });
    expect(fit).toMatchObject({ score: 100, confidence: 0.15 });
    expect(fit.factors[0]).toMatchObject({ value: null, evidence: 'The persona has no problems or goals yet.' });
  });

  it('does not take words that say nothing for a need', () => {
    const vague = { ...bookkeeper, problems: ['What they want with this'], goals: [] };
    expect(personaFit(vague, { ...context, opportunityName: 'what this does' }).factors[0]?.value).toBe(0);
  });
});
