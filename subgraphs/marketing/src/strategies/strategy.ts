import { type Money, minorUnits } from '@paissive/money';
import { type Fault, inside } from '../records/fault.js';
import type { VersionedRecord } from '../records/versioned-repository.js';
import type { Channel } from './channel.js';
import type { Persona } from './persona.js';

/** Who a strategy is for. */
export interface Audience {
  readonly description: string;
  readonly segments: readonly string[];
  readonly locations: readonly string[];
  readonly languages: readonly string[];
  readonly problems: readonly string[];
  readonly goals: readonly string[];
}

/** A channel that a strategy uses. */
export interface StrategyChannel {
  readonly channel: Channel;
  readonly purpose: string;
  /** Its share of the budget beside the others' weights. */
  readonly budgetWeight: number;
}

export interface MessagePillar {
  readonly title: string;
  readonly proof: string;
}

export interface Messaging {
  readonly valueProposition: string;
  readonly positioning: string;
  readonly tone: string;
  readonly callToAction: string;
  readonly pillars: readonly MessagePillar[];
}

export const GOAL_METRICS = [
  'VISITS',
  'SUBSCRIBERS',
  'LEADS',
  'TRIALS',
  'CUSTOMERS',
  'REVENUE',
  'CONVERSION_RATE',
  'RANKED_KEYWORDS',
] as const;
export type GoalMetric = (typeof GOAL_METRICS)[number];

/** A goal that can be checked: what is measured, from where to where, by when. */
export interface Goal {
  readonly title: string;
  readonly metric: GoalMetric;
  /** Decimal text; null while unknown. */
  readonly baseline: string | null;
  /** Decimal text. */
  readonly target: string;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
}

/** How an opportunity is to be marketed. */
export interface Strategy extends VersionedRecord {
  readonly opportunityId: string;
  readonly name: string;
  readonly audience: Audience;
  readonly personas: readonly Persona[];
  readonly channels: readonly StrategyChannel[];
  readonly messaging: Messaging;
  readonly goals: readonly Goal[];
  readonly budget: Money | null;
  readonly notes: string;
  /** Null while it is in use. */
  readonly archivedAt: Date | null;
}

type Parts = Pick<Strategy, 'personas' | 'channels' | 'goals' | 'budget'>;

/** What of a strategy contradicts itself. @param today `YYYY-MM-DD`, for goals that are new; null leaves their dates alone */
export function strategyFaults({ personas, channels, goals, budget }: Parts, today: string | null): Fault[] {
  return [
    ...repeated(personas.map(({ name }) => name.toLowerCase())).map((index) => ({
      path: ['personas', `${index}`, 'name'],
      message: 'Another persona has this name.',
    })),
    ...repeated(channels.map(({ channel }) => channel)).map((index) => ({
      path: ['channels', `${index}`, 'channel'],
      message: 'This channel is listed already.',
    })),
    ...goals.flatMap((goal, index) => goalFaults(goal, today).map((fault) => inside(['goals', `${index}`], fault))),
    ...budgetFaults(budget, channels),
  ];
}

function goalFaults({ baseline, target, dueOn }: Goal, today: string | null): Fault[] {
  const faults: Fault[] = [];
  if (baseline !== null && Number(baseline) === Number(target)) {
    faults.push({ path: ['target'], message: 'The target is what there is already.' });
  }
  if (today !== null && dueOn <= today) faults.push({ path: ['dueOn'], message: 'A goal is due in the future.' });
  return faults;
}

function budgetFaults(budget: Money | null, channels: readonly StrategyChannel[]): Fault[] {
  if (budget === null) return [];
  const decimals = budget.amount.replace(/^[^.]*\.?/, '').replace(/0+$/, '').length;
  if (decimals > minorUnits(budget.currency)) {
    return [{ path: ['budget', 'amount'], message: `An amount in ${budget.currency} is not that fine.` }];
  }
  const isShared = channels.length === 0 || channels.some(({ budgetWeight }) => budgetWeight > 0);
  return isShared ? [] : [{ path: ['channels'], message: 'At least one channel has a share of the budget.' }];
}

function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
