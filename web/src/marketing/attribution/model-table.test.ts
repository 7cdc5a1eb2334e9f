import type { AttributionAnswerFragment } from '@/gql/graphql';
import { modelRows, readingOf } from './model-table';

const answer = (credits: Readonly<Record<string, string>>): AttributionAnswerFragment => ({
  conversionCount: 10,
  revenue: { amount: '100.00', currency: 'EUR' },
  credits: Object.entries(credits).map(([channel, conversions]) => ({
    channel,
    campaignName: null,
    conversions,
    revenue: { amount: String(Number(conversions) * 10), currency: 'EUR' },
  })),
  unattributedCount: 0,
  unattributedRevenue: null,
  notices: [],
});

describe('modelRows', () => {
  it('puts the models side by side, the largest first, and tells how far they are apart', () => {
    const answers = {
      FIRST_TOUCH: answer({ email: '2', search: '8' }),
      LAST_TOUCH: answer({ email: '4', search: '6' }),
    };
    expect(modelRows(answers, 'conversions')).toEqual([
      { name: 'search', values: { FIRST_TOUCH: 8, LAST_TOUCH: 6 }, disagreement: 0.25 },
      { name: 'email', values: { FIRST_TOUCH: 2, LAST_TOUCH: 4 }, disagreement: 0.5 },
    ]);
    expect(modelRows(answers, 'revenue')[0]?.values).toEqual({ FIRST_TOUCH: 80, LAST_TOUCH: 60 });
  });

  it('takes what a model does not name for nothing', () => {
    const rows = modelRows({ FIRST_TOUCH: answer({ social: '3' }), LAST_TOUCH: answer({ email: '3' }) }, 'conversions');
    expect(rows.map(({ name, disagreement }) => [name, disagreement])).toEqual([
      ['email', 1],
      ['social', 1],
    ]);
  });
});

describe('readingOf', () => {
  it('says in how many models the largest comes first, and over what they part', () => {
    const answers = {
      FIRST_TOUCH: answer({ email: '2', search: '8' }),
      LAST_TOUCH: answer({ email: '4', search: '6' }),
    };
    expect(readingOf(modelRows(answers, 'conversions'))).toBe(
      '“search” comes first in 2 of 2 models. They part most over “email”: what one of them says of it alone is not to be trusted.',
    );
  });
});
