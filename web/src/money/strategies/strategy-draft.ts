import { readAmount } from '@/forms/read-amount';
import type {
  BillingInterval,
  CompetitorPriceInput,
  MonetizationStrategyKind,
  MonetizationStrategyPatch,
  PriceModelInput,
  PromotionInput,
  StrategyFieldsFragment,
  StrategyTierInput,
} from '@/gql/graphql';

/** A strategy as it stands in the form: everything that is typed is text, as it was typed. */
export interface StrategyDraft {
  readonly name: string;
  readonly kind: MonetizationStrategyKind;
  readonly currency: string;
  readonly notes: string;
  readonly tiers: readonly TierDraft[];
  readonly promotions: readonly PromotionDraft[];
  readonly competitors: readonly CompetitorDraft[];
}

/** A row of a list; its key stays with it while rows come and go. */
interface RowDraft {
  readonly key: string;
}

export interface TierDraft extends RowDraft {
  readonly name: string;
  readonly price: string;
  readonly interval: BillingInterval;
  readonly trialDays: string;
  /** One a line. */
  readonly features: string;
  /** Kept as it is: the form does not change it. */
  readonly usagePrice: PriceModelInput | null;
}

export interface PromotionDraft extends RowDraft {
  readonly name: string;
  readonly code: string;
  readonly takes: 'percent' | 'amount';
  readonly off: string;
  readonly durationMonths: string;
  /** `YYYY-MM-DD`; empty for no bound. */
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface CompetitorDraft extends RowDraft {
  readonly name: string;
  readonly price: string;
  readonly currency: string;
  readonly interval: BillingInterval;
  readonly url: string;
  readonly notes: string;
}

/** What is wrong with a draft, by the path of the field. */
export type DraftErrors = Readonly<Record<string, string>>;

/** The draft that a strategy is edited from. */
export function draftOf(strategy: StrategyFieldsFragment): StrategyDraft {
  const { name, kind, currency, notes, tiers, promotions, competitors } = strategy;
  return {
    name,
    kind,
    currency,
    notes,
    tiers: tiers.map((tier, index) => ({
      key: `tier-${index}`,
      name: tier.name,
      price: tier.price.amount,
      interval: tier.interval,
      trialDays: tier.trialDays === 0 ? '' : String(tier.trialDays),
      features: tier.features.join('\n'),
      usagePrice: usagePriceOf(tier.usagePrice ?? null),
    })),
    promotions: promotions.map((promotion, index) => ({
      key: `promotion-${index}`,
      name: promotion.name,
      code: promotion.code ?? '',
      takes: promotion.amountOff ? 'amount' : 'percent',
      off: promotion.amountOff?.amount ?? promotion.percentOff ?? '',
      durationMonths: promotion.durationMonths == null ? '' : String(promotion.durationMonths),
      startsOn: promotion.startsAt?.slice(0, 10) ?? '',
      endsOn: promotion.endsAt?.slice(0, 10) ?? '',
    })),
    competitors: competitors.map((competitor, index) => ({
      key: `competitor-${index}`,
      name: competitor.name,
      price: competitor.price.amount,
      currency: competitor.price.currency,
      interval: competitor.interval,
      url: competitor.url ?? '',
      notes: competitor.notes,
    })),
  };
}

/** The change that a draft asks for, or what in it cannot be read. Paths are those of the API's patch. */
export function patchOf(
  draft: StrategyDraft,
):
  | { readonly ok: true; readonly patch: MonetizationStrategyPatch }
  | { readonly ok: false; readonly errors: DraftErrors } {
  const errors: Record<string, string> = {};
  const amountAt = (path: string, typed: string, currency: string) => {
    const read = readAmount(typed);
    if (!read.ok) errors[path] = read.reason;
    return { amount: read.ok ? read.amount : '0', currency };
  };
  const countAt = (path: string, typed: string): number | null => {
    if (typed.trim() === '') return null;
    if (!/^\d{1,4}$/.test(typed.trim())) errors[path] = 'Give a whole number.';
    return Number(typed);
  };
  const tiers = draft.tiers.map(
    (tier, index): StrategyTierInput => ({
      name: tier.name.trim(),
      price: amountAt(`tiers.${index}.price`, tier.price, draft.currency),
      interval: tier.interval,
      trialDays: countAt(`tiers.${index}.trialDays`, tier.trialDays) ?? 0,
      features: tier.features
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      usagePrice: tier.usagePrice,
    }),
  );
  const promotions = draft.promotions.map((promotion, index): PromotionInput => {
    const off = amountAt(`promotions.${index}.off`, promotion.off, draft.currency);
    return {
      name: promotion.name.trim(),
      code: promotion.code.trim() || null,
      percentOff: promotion.takes === 'percent' ? off.amount : null,
      amountOff: promotion.takes === 'amount' ? off : null,
      durationMonths: countAt(`promotions.${index}.durationMonths`, promotion.durationMonths),
      startsAt: promotion.startsOn ? `${promotion.startsOn}T00:00:00.000Z` : null,
      endsAt: promotion.endsOn ? `${promotion.endsOn}T00:00:00.000Z` : null,
    };
  });
  const competitors = draft.competitors.map(
    (competitor, index): CompetitorPriceInput => ({
      name: competitor.name.trim(),
      price: amountAt(`competitors.${index}.price`, competitor.price, competitor.currency),
      interval: competitor.interval,
      url: competitor.url.trim() || null,
      notes: competitor.notes,
    }),
  );
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const { name, kind, currency, notes } = draft;
  return { ok: true, patch: { name: name.trim(), kind, currency, notes, tiers, promotions, competitors } };
}

/** Errors of the API by the paths of the form's fields. */
export function draftErrors(
  userErrors: readonly { readonly message: string; readonly field?: readonly string[] | null }[],
): { readonly byPath: DraftErrors; readonly other: string | null } {
  const byPath: Record<string, string> = {};
  const other: string[] = [];
  for (const { message, field } of userErrors) {
    const path = (field ?? [])
      .filter((part) => part !== 'input' && part !== 'patch')
      .join('.')
      .replace(/\.amount$/, '')
      .replace(/^(promotions\.\d+)\.(percentOff|amountOff)$/, '$1.off')
      .replace(/^(promotions\.\d+)\.(starts|ends)At$/, '$1.$2On');
    if (path && path !== 'version' && path !== 'id') byPath[path] ??= message;
    else other.push(message);
  }
  return { byPath, other: other.length > 0 ? other.join(' ') : null };
}

/** The same price model without what only answers carry. */
function usagePriceOf(model: StrategyFieldsFragment['tiers'][number]['usagePrice']): PriceModelInput | null {
  if (!model) return null;
  return {
    kind: model.kind,
    unitPrice: model.unitPrice && amountOf(model.unitPrice),
    tiers:
      model.tiers?.map(({ upTo, unitPrice, flatPrice }) => ({
        upTo,
        unitPrice: amountOf(unitPrice),
        flatPrice: flatPrice && amountOf(flatPrice),
      })) ?? null,
    packageSize: model.packageSize,
    packagePrice: model.packagePrice && amountOf(model.packagePrice),
  };
}

function amountOf({ amount, currency }: { amount: string; currency: string }) {
  return { amount, currency };
}
