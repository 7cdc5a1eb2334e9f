import type { CampaignStatus } from '@/gql/graphql';

/** A step of a campaign, as it is said. */
export interface CampaignStep {
  readonly to: CampaignStatus;
  readonly label: string;
  /** Whether it can be taken back by another step. */
  readonly isFinal: boolean;
  /** What it does, for those that cannot be taken back. */
  readonly meaning: string;
}

/** The steps that a campaign can take, the most usual first. */
export function stepsOf(status: CampaignStatus, next: readonly CampaignStatus[]): readonly CampaignStep[] {
  const order: readonly CampaignStatus[] = ['ACTIVE', 'SCHEDULED', 'PAUSED', 'COMPLETED', 'DRAFT', 'ARCHIVED'];
  return order.filter((to) => next.includes(to)).map((to) => stepOf(status, to));
}

function stepOf(from: CampaignStatus, to: CampaignStatus): CampaignStep {
  switch (to) {
    case 'ACTIVE':
      return { to, label: from === 'PAUSED' ? 'Resume' : 'Start now', isFinal: false, meaning: '' };
    case 'SCHEDULED':
      return { to, label: 'Schedule', isFinal: false, meaning: '' };
    case 'PAUSED':
      return { to, label: 'Pause', isFinal: false, meaning: '' };
    case 'DRAFT':
      return { to, label: 'Back to draft', isFinal: false, meaning: '' };
    case 'COMPLETED':
      return { to, label: 'Complete', isFinal: true, meaning: 'It cannot be started again. Its figures stay.' };
    case 'ARCHIVED':
      return { to, label: 'Archive', isFinal: true, meaning: 'It is put aside for good. Its figures stay.' };
  }
}
