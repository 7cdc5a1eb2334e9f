import type { FormErrors } from '@/forms/form-errors';
import { readAmount } from '@/forms/read-amount';
import type { AiModelPriceInput, AiModelVersionInput } from '@/gql/graphql';

/** A version of a model as it is typed. */
export interface VersionDraft {
  readonly remoteName: string;
  readonly contextTokens: string;
  readonly maxOutputTokens: string;
  /** Empty for a version that does not embed. */
  readonly dimensions: string;
  readonly inputPrice: string;
  readonly cachedPrice: string;
  readonly outputPrice: string;
}

export const NEW_VERSION: VersionDraft = {
  remoteName: '',
  contextTokens: '8192',
  maxOutputTokens: '2048',
  dimensions: '',
  inputPrice: '0',
  cachedPrice: '',
  outputPrice: '0',
};

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: FormErrors };

/** The draft as the API takes it, or what is wrong by the API's paths under `prefix`. */
export function versionInput(draft: VersionDraft, prefix = 'version'): Read<AiModelVersionInput> {
  const errors: Record<string, string> = {};
  const whole = (typed: string, field: string): number => {
    const value = Number(typed.replaceAll(/[\s,.\u202f]/g, ''));
    if (Number.isInteger(value) && value > 0) return value;
    errors[`${prefix}.${field}`] = 'Give a whole number above 0.';
    return 0;
  };
  const contextTokens = whole(draft.contextTokens, 'contextTokens');
  const maxOutputTokens = whole(draft.maxOutputTokens, 'maxOutputTokens');
  const dimensions = draft.dimensions.trim() ? { dimensions: whole(draft.dimensions, 'dimensions') } : {};
  const price = priceInput(draft, `${prefix}.price`);
  if (!price.ok) return { ok: false, errors: { ...errors, ...price.errors } };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const { remoteName } = draft;
  return { ok: true, value: { remoteName, contextTokens, maxOutputTokens, ...dimensions, price: price.value } };
}

/** The prices as the API takes them, or what is wrong by the API's paths under `prefix`. */
export function priceInput(
  draft: Pick<VersionDraft, 'inputPrice' | 'cachedPrice' | 'outputPrice'>,
  prefix = 'price',
): Read<AiModelPriceInput> {
  const errors: Record<string, string> = {};
  const usd = (typed: string, field: string) => {
    const read = readAmount(typed);
    if (!read.ok) errors[`${prefix}.${field}`] = read.reason;
    return { amount: read.ok ? read.amount : '0', currency: 'USD' };
  };
  const inputPerMillion = usd(draft.inputPrice, 'inputPerMillion');
  const outputPerMillion = usd(draft.outputPrice, 'outputPerMillion');
  const cached = draft.cachedPrice.trim()
    ? { cachedInputPerMillion: usd(draft.cachedPrice, 'cachedInputPerMillion') }
    : {};
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { inputPerMillion, outputPerMillion, ...cached } };
}
