import type { FormErrors } from '@/forms/form-errors';
import { readAmount } from '@/forms/read-amount';
import type { CreateExperimentInput, ExperimentDesign, ExperimentPlanInput } from '@/gql/graphql';

/** An experiment as it is planned in the form; shares are typed in percent. */
export interface ExperimentDraft {
  readonly name: string;
  readonly hypothesis: string;
  /** The control first. */
  readonly variants: readonly { readonly key: string; readonly name: string }[];
  readonly metric: string;
  readonly design: ExperimentDesign;
  readonly baseline: string;
  readonly effect: string;
  readonly alpha: string;
  readonly power: string;
  readonly visitorsPerDay: string;
}

export const NEW_EXPERIMENT: ExperimentDraft = {
  name: '',
  hypothesis: '',
  variants: [
    { key: 'a', name: 'As it is' },
    { key: 'b', name: 'Changed' },
  ],
  metric: 'Signs up',
  design: 'FIXED_HORIZON',
  baseline: '5',
  effect: '1',
  alpha: '5',
  power: '80',
  visitorsPerDay: '200',
};

/** The plan of a draft, or what in it cannot be read. Paths are those of the API. */
export function planOf(
  draft: Pick<ExperimentDraft, 'design' | 'baseline' | 'effect' | 'alpha' | 'power'>,
):
  | { readonly ok: true; readonly plan: Required<ExperimentPlanInput> }
  | { readonly ok: false; readonly errors: FormErrors } {
  const errors: Record<string, string> = {};
  const share = (path: string, typed: string): number => {
    const read = readAmount(typed);
    if (!read.ok) errors[path] = read.reason;
    const value = read.ok ? Number(read.amount) : 0;
    if (read.ok && !(value > 0 && value < 100)) errors[path] = 'Give a percentage between 0 and 100.';
    return Number((value / 100).toPrecision(12));
  };
  const plan = {
    design: draft.design,
    alpha: share('plan.alpha', draft.alpha),
    power: share('plan.power', draft.power),
    baselineRate: share('plan.baselineRate', draft.baseline),
    minimumEffect: share('plan.minimumEffect', draft.effect),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, plan };
}

/** The experiment that a draft asks for. */
export function experimentInput(draft: ExperimentDraft, plan: ExperimentPlanInput): CreateExperimentInput {
  return {
    name: draft.name.trim(),
    hypothesis: draft.hypothesis.trim() || null,
    variants: draft.variants.map(({ key, name }) => ({ key, name: name.trim(), weight: 1 })),
    metrics: [{ key: 'goal', name: draft.metric.trim() }],
    plan,
  };
}

/** The key that the next variant gets: the first letter that none has. */
export function nextVariantKey(variants: ExperimentDraft['variants']): string {
  const taken = new Set(variants.map(({ key }) => key));
  return [...'abcdefgh'].find((letter) => !taken.has(letter)) ?? 'h';
}
