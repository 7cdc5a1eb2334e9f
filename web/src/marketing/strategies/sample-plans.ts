import type { CreateMarketingStrategyInput } from '@/gql/graphql';

type Plan = Omit<CreateMarketingStrategyInput, 'opportunityId' | 'name' | 'idempotencyKey'>;

/** What a new strategy begins with. */
export type StartName = 'empty' | 'sample';

const MS_A_DAY = 86_400_000;

/** Texts to be changed, not advice: they show what each part is for. @param today milliseconds, for goals in the future */
export const STARTS: Readonly<Record<StartName, { label: string; plan: (today: number) => Plan }>> = {
  sample: { label: 'A sample plan to change', plan: samplePlan },
  empty: { label: 'Nothing', plan: () => ({}) },
};

function samplePlan(today: number): Plan {
  const inDays = (days: number) => new Date(today + days * MS_A_DAY).toISOString().slice(0, 10);
  return {
    audience: {
      description: 'Owners of small firms who do this by hand every week and would pay to have it done.',
      segments: ['Firms of one to ten people', 'Bookkeepers who serve them'],
      locations: ['United Kingdom', 'Germany'],
      languages: ['English'],
      problems: ['It takes an evening every week', 'Mistakes are found too late'],
      goals: ['Be done in ten minutes', 'Know that nothing is missing'],
    },
    personas: [
      {
        name: 'Owner without a back office',
        description: 'Runs the firm and does the paperwork in the evening.',
        problems: ['It takes an evening every week'],
        goals: ['Be done in ten minutes'],
        channels: ['SEO', 'EMAIL'],
        buyingPower: 'MEDIUM',
        urgency: 'HIGH',
      },
      {
        name: 'Bookkeeper of several firms',
        description: 'Does the same for twenty clients and recommends what works.',
        problems: ['Mistakes are found too late'],
        goals: ['Know that nothing is missing'],
        channels: ['COMMUNITIES', 'PARTNERSHIPS'],
        buyingPower: 'HIGH',
        urgency: 'MEDIUM',
      },
    ],
    channels: [
      { channel: 'SEO', purpose: 'Guides that answer what people search for', budgetWeight: 3 },
      { channel: 'EMAIL', purpose: 'A short course that ends in a trial', budgetWeight: 2 },
      { channel: 'COMMUNITIES', purpose: 'Answer questions where bookkeepers ask them', budgetWeight: 1 },
    ],
    messaging: {
      valueProposition: 'Done in ten minutes a week instead of an evening.',
      positioning: 'Unlike a spreadsheet it finds what is missing.',
      tone: 'Plain and calm; figures before adjectives.',
      callToAction: 'Try it with last week’s papers',
      pillars: [
        { title: 'It saves an evening', proof: 'Measure it with the first ten users' },
        { title: 'Nothing gets lost', proof: 'Every paper has a state that is shown' },
      ],
    },
    goals: [
      { title: 'Be found by those who search', metric: 'VISITS', baseline: '100', target: '1000', dueOn: inDays(180) },
      { title: 'First paying customers', metric: 'CUSTOMERS', baseline: '0', target: '20', dueOn: inDays(270) },
    ],
    budget: { amount: '1000.00', currency: 'EUR' },
  };
}
