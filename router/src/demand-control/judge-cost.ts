import { type Rejection, reject } from '../documents/rejection.js';
import type { DemandControlOptions } from '../execution/engine-options.js';
import type { Estimate } from './estimate-cost.js';

/** What demand control says of one request. */
export interface CostVerdict {
  readonly cost: number | null;
  /** `COST_OK`, or the code of what is wrong. */
  readonly result: string;
  /** Only when it is enforced. */
  readonly rejection: Rejection | null;
}

export function judgeCost({ mode, max }: DemandControlOptions, estimate: Estimate): CostVerdict {
  const isEnforced = mode === 'enforce';
  if (estimate.kind === 'untellable') {
    const result = 'COST_QUERY_PARSE_FAILURE';
    return { cost: null, result, rejection: isEnforced ? reject(400, result, estimate.message) : null };
  }
  const cost = Math.min(estimate.cost, Number.MAX_SAFE_INTEGER);
  if (cost <= max) return { cost, result: 'COST_OK', rejection: null };
  const result = 'COST_ESTIMATED_TOO_EXPENSIVE';
  const error = {
    message: `query estimated cost ${cost} exceeded configured maximum ${max}`,
    extensions: { code: result, 'cost.estimated': cost, 'cost.max': max },
  };
  return { cost, result, rejection: isEnforced ? { kind: 'rejection', status: 400, errors: [error] } : null };
}
