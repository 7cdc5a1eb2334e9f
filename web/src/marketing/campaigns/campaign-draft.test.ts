import type { CampaignPartsFragment } from '@/gql/graphql';
import { draftOf, emptyCampaign, patchOf, shifted, takenAway } from './campaign-draft';

const campaign: CampaignPartsFragment = {
  id: 'c',
  name: 'Spring',
  description: '',
  status: 'DRAFT',
  startsOn: '2026-03-01',
  endsOn: null,
  timeZone: 'Europe/Berlin',
  version: 1,
  createdAt: '2026-02-01T00:00:00.000Z',
  updatedAt: '2026-02-01T00:00:00.000Z',
  nextStatuses: ['SCHEDULED', 'ACTIVE', 'ARCHIVED'],
  budget: { amount: '500.00', currency: 'EUR' },
  channels: [{ channel: 'EMAIL', budgetWeight: 2 }],
  opportunity: null,
  strategy: null,
  targets: [
    { metric: 'CLICKS', value: '2000' },
    { metric: 'RETURN_ON_INVESTMENT', value: '0.255' },
  ],
  externalNames: ['spring-2026'],
  statusChanges: [],
  budgetAllocation: [],
};

describe('the draft of a campaign', () => {
  it('asks for what is there already when nothing was typed', () => {
    expect(patchOf(draftOf(campaign))).toEqual({
      ok: true,
      patch: {
        name: 'Spring',
        description: '',
        startsOn: '2026-03-01',
        timeZone: 'Europe/Berlin',
        budget: { amount: '500.00', currency: 'EUR' },
        channels: [{ channel: 'EMAIL', budgetWeight: 2 }],
        targets: campaign.targets,
        externalNames: ['spring-2026'],
      },
    });
  });

  it('shows a return in percent and sends the share exactly', () => {
    expect(draftOf(campaign).targets.RETURN_ON_INVESTMENT).toBe('25.5');
    const draft = { ...emptyCampaign('UTC'), targets: { ...emptyCampaign('UTC').targets, RETURN_ON_INVESTMENT: '7' } };
    expect(patchOf(draft)).toMatchObject({ patch: { targets: [{ metric: 'RETURN_ON_INVESTMENT', value: '0.07' }] } });
  });

  it('takes away the day and the budget that were emptied, and nothing that never was there', () => {
    const emptied = { ...draftOf(campaign), startsOn: '', budget: ' ' };
    expect(takenAway(emptied)).toEqual(['STARTS_ON', 'BUDGET']);
    const read = patchOf(emptied);
    expect(read.ok ? Object.keys(read.patch) : []).not.toEqual(expect.arrayContaining(['startsOn']));
    expect(read.ok ? Object.keys(read.patch) : []).not.toEqual(expect.arrayContaining(['budget']));
    expect(takenAway(draftOf(campaign))).toEqual([]);
  });
});

describe('shifted', () => {
  it('moves the point both ways and keeps every digit', () => {
    expect([
      shifted('0.255', 2),
      shifted('25.5', -2),
      shifted('3', 2),
      shifted('5', -2),
      shifted('100', -2),
      shifted('9007199254740993.01', 2),
      shifted('0', 2),
    ]).toEqual(['25.5', '0.255', '300', '0.05', '1', '900719925474099301', '0']);
  });
});
