import type { FormErrors } from '@/forms/form-errors';
import { linesOf, typedLines } from '@/forms/lines';
import { readAmount } from '@/forms/read-amount';
import type {
  Level,
  MarketingChannel,
  MarketingGoalMetric,
  MarketingStrategyPartsFragment,
  MarketingStrategyPatch,
} from '@/gql/graphql';
import { CHANNEL_ORDER } from '../shared/words';

/** A strategy as it stands in the form: what is typed is text as it was typed, lists are one a line. */
export interface StrategyDraft {
  readonly name: string;
  readonly audience: AudienceDraft;
  readonly personas: readonly PersonaDraft[];
  /** Every channel; those that are not used keep what was typed for them. */
  readonly channels: readonly ChannelDraft[];
  readonly messaging: MessagingDraft;
  readonly goals: readonly GoalDraft[];
  readonly budget: string;
  readonly currency: string;
  /** Whether there is a budget already: it can be changed, not taken away. */
  readonly hasBudget: boolean;
  readonly notes: string;
}

export interface AudienceDraft {
  readonly description: string;
  readonly segments: string;
  readonly locations: string;
  readonly languages: string;
  readonly problems: string;
  readonly goals: string;
}

export interface PersonaDraft {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly problems: string;
  readonly goals: string;
  readonly channels: readonly MarketingChannel[];
  /** Empty while unknown. */
  readonly buyingPower: Level | '';
  readonly urgency: Level | '';
}

export interface ChannelDraft {
  readonly channel: MarketingChannel;
  readonly isUsed: boolean;
  readonly purpose: string;
  readonly budgetWeight: string;
}

export interface MessagingDraft {
  readonly valueProposition: string;
  readonly positioning: string;
  readonly tone: string;
  readonly callToAction: string;
  readonly pillars: readonly PillarDraft[];
}

export interface PillarDraft {
  readonly key: string;
  /** What is said. */
  readonly name: string;
  readonly proof: string;
}

export interface GoalDraft {
  readonly key: string;
  /** In words. */
  readonly name: string;
  readonly metric: MarketingGoalMetric;
  readonly baseline: string;
  readonly target: string;
  readonly dueOn: string;
}

const USUAL_CURRENCY = 'EUR';

/** The draft that a strategy is edited from. */
export function draftOf(strategy: MarketingStrategyPartsFragment): StrategyDraft {
  const { audience, messaging } = strategy;
  return {
    name: strategy.name,
    audience: {
      description: audience.description,
      segments: typedLines(audience.segments),
      locations: typedLines(audience.locations),
      languages: typedLines(audience.languages),
      problems: typedLines(audience.problems),
      goals: typedLines(audience.goals),
    },
    personas: strategy.personas.map((persona, index) => ({
      key: `persona-${index}`,
      name: persona.name,
      description: persona.description,
      problems: typedLines(persona.problems),
      goals: typedLines(persona.goals),
      channels: persona.channels,
      buyingPower: persona.buyingPower ?? '',
      urgency: persona.urgency ?? '',
    })),
    channels: channelDrafts(strategy.channels),
    messaging: {
      valueProposition: messaging.valueProposition,
      positioning: messaging.positioning,
      tone: messaging.tone,
      callToAction: messaging.callToAction,
      pillars: messaging.pillars.map(({ title, proof }, index) => ({ key: `pillar-${index}`, name: title, proof })),
    },
    goals: strategy.goals.map((goal, index) => ({
      key: `goal-${index}`,
      name: goal.title,
      metric: goal.metric,
      baseline: goal.baseline ?? '',
      target: goal.target,
      dueOn: goal.dueOn,
    })),
    budget: strategy.budget?.amount ?? '',
    currency: strategy.budget?.currency ?? USUAL_CURRENCY,
    hasBudget: Boolean(strategy.budget),
    notes: strategy.notes,
  };
}

/** The used channels first, in their order, then the others. */
function channelDrafts(used: MarketingStrategyPartsFragment['channels']): ChannelDraft[] {
  const chosen = used.map(({ channel, purpose, budgetWeight }) => ({
    channel,
    isUsed: true,
    purpose,
    budgetWeight: String(budgetWeight),
  }));
  const others = CHANNEL_ORDER.filter((channel) => chosen.every((each) => each.channel !== channel));
  return [...chosen, ...others.map((channel) => ({ channel, isUsed: false, purpose: '', budgetWeight: '1' }))];
}

/** The change that a draft asks for, or what in it cannot be read. Paths are those of the API's patch. */
export function patchOf(
  draft: StrategyDraft,
): { readonly ok: true; readonly patch: MarketingStrategyPatch } | { readonly ok: false; readonly errors: FormErrors } {
  const errors: Record<string, string> = {};
  const amountAt = (path: string, typed: string): string => {
    const read = readAmount(typed);
    if (read.ok) return read.amount;
    errors[path] = read.reason;
    return '0';
  };
  const used = draft.channels.filter(({ isUsed }) => isUsed);
  const patch: MarketingStrategyPatch = {
    name: draft.name.trim(),
    audience: {
      description: draft.audience.description.trim(),
      segments: linesOf(draft.audience.segments),
      locations: linesOf(draft.audience.locations),
      languages: linesOf(draft.audience.languages),
      problems: linesOf(draft.audience.problems),
      goals: linesOf(draft.audience.goals),
    },
    personas: draft.personas.map(({ key: _, buyingPower, urgency, ...persona }) => ({
      ...persona,
      name: persona.name.trim(),
      channels: [...persona.channels],
      problems: linesOf(persona.problems),
      goals: linesOf(persona.goals),
      buyingPower: buyingPower || null,
      urgency: urgency || null,
    })),
    channels: used.map(({ channel, purpose, budgetWeight }, index) => ({
      channel,
      purpose: purpose.trim(),
      budgetWeight: Number(amountAt(`channels.${index}.budgetWeight`, budgetWeight)),
    })),
    messaging: {
      ...draft.messaging,
      pillars: draft.messaging.pillars.map(({ name, proof }) => ({ title: name.trim(), proof: proof.trim() })),
    },
    goals: draft.goals.map(({ name, metric, baseline, target, dueOn }, index) => {
      if (dueOn === '') errors[`goals.${index}.dueOn`] = 'Say by when.';
      return {
        title: name.trim(),
        metric,
        baseline: baseline.trim() === '' ? null : amountAt(`goals.${index}.baseline`, baseline),
        target: amountAt(`goals.${index}.target`, target),
        dueOn,
      };
    }),
    notes: draft.notes,
  };
  const budget = budgetOf(draft, (typed) => amountAt('budget.amount', typed));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, patch: budget ? { ...patch, budget } : patch };
}

/** Left out while there is none. One that was there cannot be taken away, so that an empty field is asked about. */
function budgetOf({ budget, currency, hasBudget }: StrategyDraft, read: (typed: string) => string) {
  if (budget.trim() === '' && !hasBudget) return null;
  return { amount: read(budget), currency };
}
