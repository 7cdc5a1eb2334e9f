import type { CombinedError } from 'urql';
import { explainFault } from '@/graphql/fault';
import { formErrors } from './form-errors';
import type { SaveResult } from './use-record-form';

interface ChangePayload {
  readonly userErrors: readonly {
    readonly __typename?: string;
    readonly message: string;
    readonly field?: readonly string[] | null;
  }[];
}

/**
 * Reads the answer to a change of a record.
 *
 * @param subject what was to be saved, for example "the strategy"
 */
export function saveResult<TRecord>(
  answer: {
    readonly payload: (ChangePayload & { readonly record?: TRecord | null }) | null | undefined;
    readonly error: CombinedError | undefined;
  },
  subject: string,
): SaveResult<TRecord> {
  const { payload, error } = answer;
  if (payload?.record) return { kind: 'saved', record: payload.record };
  if (payload && payload.userErrors.length > 0) {
    const { byPath, other } = formErrors(payload.userErrors);
    const isOvertaken = payload.userErrors.some(({ __typename }) => __typename === 'ConflictError');
    return { kind: 'refused', errors: byPath, message: other, isOvertaken };
  }
  const notSaved = { what: 'The change was not saved.', safe: 'What you typed is still here.' };
  if (error) return { kind: 'fault', fault: { ...explainFault(error, subject), ...notSaved } };
  return { kind: 'fault', fault: { ...notSaved, next: 'Save again.', requestId: null } };
}
