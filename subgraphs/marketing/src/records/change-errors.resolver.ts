import { ConflictError, InvalidInputError, NotFoundError, type UserErrorInterface } from '@paissive/graphql-kit';
import type { ChangeResult } from './change-record.js';
import type { Fault } from './fault.js';

/** How a refused change is told to the one who asked for it. */
export interface ErrorPlaces {
  /** What the record is called, for example `strategy`. */
  readonly noun: string;
  /** Where the changed parts stand in the input; right in it if left out. */
  readonly patch?: readonly string[];
  /** Where the id stands in the input. */
  readonly id?: string;
}

/** The user errors of a change that was refused. */
export function changeErrors<Item>(
  result: Exclude<ChangeResult<Item>, { kind: 'changed' }>,
  { noun, patch = [], id = 'id' }: ErrorPlaces,
): UserErrorInterface[] {
  switch (result.kind) {
    case 'not_found':
      return [new NotFoundError(`There is no such ${noun} here.`, ['input', id])];
    case 'overtaken': {
      const message = `It was changed in the meantime and is at version ${result.version}. Look at it again.`;
      return [new ConflictError(message, ['input', 'version'])];
    }
    case 'impossible':
      return [new ConflictError(result.reason, ['input', id])];
    case 'faulty':
      return faultErrors(result.faults, ['input', ...patch]);
  }
}

/** @param prefix where the faulty thing stands */
export function faultErrors(faults: readonly Fault[], prefix: readonly string[]): InvalidInputError[] {
  return faults.map(({ path, message }) => new InvalidInputError(message, [...prefix, ...path]));
}
