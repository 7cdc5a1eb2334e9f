import type { FormErrors } from '@/forms/form-errors';
import { linesOf, typedLines } from '@/forms/lines';
import { readAmount } from '@/forms/read-amount';
import type {
  CampaignPart,
  CampaignPartsFragment,
  CampaignPatch,
  CampaignTargetMetric,
  MarketingChannel,
} from '@/gql/graphql';
import { CHANNEL_ORDER, TARGET_ORDER } from '../shared/words';

/** A campaign as it stands in the form: what is typed is text as it was typed. */
export interface CampaignDraft {
  readonly name: string;
  readonly description: string;
  /** `YYYY-MM-DD`; empty while undecided. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly budget: string;
  readonly currency: string;
  /** What is there already: emptied, it is taken away. */
  readonly has: { readonly budget: boolean; readonly startsOn: boolean; readonly endsOn: boolean };
  readonly channels: readonly ChannelDraft[];
  /** Every measure; empty for no target. A return is typed in percent. */
  readonly targets: Readonly<Record<CampaignTargetMetric, string>>;
  readonly externalNames: string;
}

interface ChannelDraft {
  readonly channel: MarketingChannel;
  readonly isUsed: boolean;
  readonly budgetWeight: string;
  readonly purpose: string;
}

const USUAL_CURRENCY = 'EUR';

/** The draft of a campaign that is not there yet. */
export function emptyCampaign(timeZone: string): CampaignDraft {
  return {
    name: '',
    description: '',
    startsOn: '',
    endsOn: '',
    timeZone,
    budget: '',
    currency: USUAL_CURRENCY,
    has: { budget: false, startsOn: false, endsOn: false },
    channels: channelDrafts([]),
    targets: { IMPRESSIONS: '', CLICKS: '', CONVERSIONS: '', REVENUE: '', RETURN_ON_INVESTMENT: '' },
    externalNames: '',
  };
}

/** The draft that a campaign is edited from. */
export function draftOf(campaign: CampaignPartsFragment): CampaignDraft {
  const { budget, startsOn, endsOn, targets } = campaign;
  const typed = targets.map(({ metric, value }) => [metric, isShare(metric) ? shifted(value, 2) : value]);
  return {
    ...emptyCampaign(campaign.timeZone),
    name: campaign.name,
    description: campaign.description,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    budget: budget?.amount ?? '',
    currency: budget?.currency ?? USUAL_CURRENCY,
    has: { budget: Boolean(budget), startsOn: Boolean(startsOn), endsOn: Boolean(endsOn) },
    channels: channelDrafts(campaign.channels),
    targets: { ...emptyCampaign('').targets, ...Object.fromEntries(typed) },
    externalNames: typedLines(campaign.externalNames),
  };
}

/** The used channels first, in their order, then the others. */
export function channelDrafts(
  used: readonly { readonly channel: MarketingChannel; readonly budgetWeight: number }[],
): readonly ChannelDraft[] {
  const chosen = used.map(({ channel, budgetWeight }) => ({
    channel,
    isUsed: true,
    budgetWeight: String(budgetWeight),
    purpose: '',
  }));
  const others = CHANNEL_ORDER.filter((channel) => chosen.every((each) => each.channel !== channel));
  return [...chosen, ...others.map((channel) => ({ channel, isUsed: false, budgetWeight: '1', purpose: '' }))];
}

/** The measures with a target, in the order in which they are sent; the form counts them as the API does. */
export function usedTargets(draft: CampaignDraft): readonly CampaignTargetMetric[] {
  return TARGET_ORDER.filter((metric) => draft.targets[metric].trim() !== '');
}

/** The change that a draft asks for, or what in it cannot be read. Paths are those of the API's patch. */
export function patchOf(
  draft: CampaignDraft,
):
  | { readonly ok: true; readonly patch: CampaignPatch & { name: string; timeZone: string } }
  | { readonly ok: false; readonly errors: FormErrors } {
  const errors: Record<string, string> = {};
  const amountAt = (path: string, typed: string): string => {
    const read = readAmount(typed);
    if (read.ok) return read.amount;
    errors[path] = read.reason;
    return '0';
  };
  const { startsOn, endsOn } = draft;
  const channels = draft.channels.filter(({ isUsed }) => isUsed);
  const patch = {
    name: draft.name.trim(),
    description: draft.description.trim(),
    timeZone: draft.timeZone.trim(),
    ...(startsOn ? { startsOn } : {}),
    ...(endsOn ? { endsOn } : {}),
    ...(draft.budget.trim()
      ? { budget: { amount: amountAt('budget.amount', draft.budget), currency: draft.currency } }
      : {}),
    channels: channels.map(({ channel, budgetWeight }, index) => ({
      channel,
      budgetWeight: Number(amountAt(`channels.${index}.budgetWeight`, budgetWeight)),
    })),
    targets: usedTargets(draft).map((metric, index) => {
      const value = amountAt(`targets.${index}.value`, draft.targets[metric]);
      return { metric, value: isShare(metric) ? shifted(value, -2) : value };
    }),
    externalNames: linesOf(draft.externalNames),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, patch };
}

/** What the campaign has and the draft does not. */
export function takenAway({ has, startsOn, endsOn, budget }: CampaignDraft): CampaignPart[] {
  const parts: CampaignPart[] = [];
  if (has.startsOn && startsOn === '') parts.push('STARTS_ON');
  if (has.endsOn && endsOn === '') parts.push('ENDS_ON');
  if (has.budget && budget.trim() === '') parts.push('BUDGET');
  return parts;
}

function isShare(metric: CampaignTargetMetric): boolean {
  return metric === 'RETURN_ON_INVESTMENT';
}

/** Moves the point of decimal text by some places, without a float: `shifted('0.255', 2)` is "25.5". */
export function shifted(decimal: string, places: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = whole + fraction;
  const at = whole.length + places;
  const padded = at <= 0 ? digits.padStart(digits.length - at + 1, '0') : digits.padEnd(at, '0');
  const point = Math.max(at, 1);
  const text = `${padded.slice(0, point)}.${padded.slice(point)}`.replace(/^0+(?=\d)/, '');
  return text.replace(/\.?0*$/, '') || '0';
}
