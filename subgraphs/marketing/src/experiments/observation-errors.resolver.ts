import { ConflictError, NotFoundError, type UserErrorInterface } from '@paissive/graphql-kit';
import { faultErrors } from '../records/change-errors.resolver.js';
import type { RecordObservationsResult } from './record-observations.js';

/** The user errors of observations that were not counted. */
export function observationErrors(
  result: Exclude<RecordObservationsResult, { kind: 'recorded' }>,
): UserErrorInterface[] {
  switch (result.kind) {
    case 'not_found':
      return [new NotFoundError('There is no such experiment here.', ['input', 'experimentId'])];
    case 'ended':
      return [new ConflictError('The experiment has ended.', ['input', 'experimentId'])];
    case 'faulty':
      return faultErrors(result.faults, ['input']);
    case 'key_taken': {
      const field = ['input', 'observations', `${result.index}`, 'key'];
      return [new ConflictError('This key stands for another observation already.', field)];
    }
    case 'too_many': {
      const message = `An experiment has at most ${result.limit.toLocaleString('en')} observations. Count longer times together.`;
      return [new ConflictError(message, ['input', 'observations'])];
    }
  }
}
