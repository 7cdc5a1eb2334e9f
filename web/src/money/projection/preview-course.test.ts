import { INITIAL_ASSUMPTIONS } from './assumption-fields';
import { ratesOf } from './assumptions';
import { previewCourse } from './preview-course';

const rates = ratesOf({
  ...INITIAL_ASSUMPTIONS,
  trialsPerMonth: '200',
  trialGrowth: '0',
  conversion: '10',
  churn: '5',
  fixedCosts: '100',
  variableCost: '0',
  acquisitionCost: '0',
  initialInvestment: '500',
  months: '3',
});
const one = [{ price: 10, share: 1 }];

describe('the expected course in the page', () => {
  it('is that of the platform: 20 customers and a profit of 88.20 in the first month', () => {
    const [first, second] = previewCourse(rates, one);
    expect(first?.customers).toBeCloseTo(20);
    expect(first?.profit).toBeCloseTo(88.2);
    expect(first?.cumulativeProfit).toBeCloseTo(88.2 - 500);
    expect(second?.customers).toBeCloseTo(20 * 0.95 + 20);
  });

  it('lets customers pay after their trial, and young ones leave at their own rate', () => {
    expect(previewCourse({ ...rates, trialMonths: 2 }, one).map(({ customers }) => customers)).toEqual([0, 0, 20]);
    const early = previewCourse({ ...rates, earlyMonths: 1, earlyChurn: 0.5 }, one);
    expect(early[1]?.customers).toBeCloseTo(30);
    expect(early[2]?.customers).toBeCloseTo(20 + 10 + 10 * 0.95);
  });

  it('moves customers up a tier, those that arrive there stay for the month', () => {
    const tiers = [
      { price: 10, share: 1 },
      { price: 50, share: 0 },
    ];
    const course = previewCourse({ ...rates, churn: 0, upgrade: 0.1 }, tiers);
    expect(course[1]?.monthlyRecurringRevenue).toBeCloseTo((18 + 20) * 10 + 2 * 50);
  });
});
