import { type FiguresDraft, figuresRow, NO_FIGURES } from './figures-draft';

const draft: FiguresDraft = { ...NO_FIGURES, date: '2026-03-01', channel: 'SEO', currency: 'EUR' };

describe('figuresRow', () => {
  it('leaves what is empty unknown, and keeps amounts exactly', () => {
    expect(figuresRow({ ...draft, clicks: '1,200', cost: '12,50' })).toEqual({
      ok: true,
      row: {
        date: '2026-03-01',
        channel: 'SEO',
        impressions: null,
        clicks: 1_200,
        conversions: null,
        cost: '12.50',
        revenue: null,
        currency: 'EUR',
      },
    });
  });

  it('wants a day, one figure at least, and numbers', () => {
    expect(figuresRow({ ...draft, date: '' })).toMatchObject({
      errors: { date: 'Say which day.', impressions: 'Give at least one figure.' },
    });
    expect(figuresRow({ ...draft, clicks: 'many' })).toMatchObject({ errors: { clicks: 'Give a whole number.' } });
  });
});
