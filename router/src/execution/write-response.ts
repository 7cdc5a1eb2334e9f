import type { GraphQLFormattedError } from 'graphql';
import type { Guard } from '../authorization/operation-guards.js';
import type { Operation } from '../documents/operation.js';
import { toClientPaths } from './client-path.js';
import type { WriteReport, Writer } from './compile-writer.js';
import { formatFault, type RedactFault } from './redact-fault.js';
import type { SubtypeTest } from './rewrites.js';
import type { Fault, Run } from './run.js';

export interface ResponseOptions {
  readonly isSubtype: SubtypeTest;
  readonly redact: RedactFault;
  /** Where denied selections are told. */
  readonly unauthorized: 'errors' | 'extensions' | 'disabled';
}

export interface ResponseShape {
  readonly operation: Operation;
  readonly writer: Writer;
  readonly denied: readonly Guard[];
  /** Nothing was left of the operation. */
  readonly isEmpty: boolean;
}

/** More errors than this help nobody, and a hostile subgraph could make them the response's bulk. */
const MAX_ERRORS = 1_000;

interface Problem {
  readonly path: readonly (string | number)[];
  readonly coordinate: string;
  readonly expected: string;
}

/** Writes one response from what has been merged. */
export function writeResponse(run: Run, shape: ResponseShape, options: ResponseOptions): string {
  const missing: Problem[] = [];
  const invalid: Problem[] = [];
  const report: WriteReport = {
    missing: (path, coordinate) => missing.push({ path, coordinate, expected: '' }),
    invalid: (path, coordinate, expected) => invalid.push({ path, coordinate, expected }),
  };
  const data = shape.isEmpty ? 'null' : shape.writer(run.data, report);
  const isClean = run.faults.length === 0 && missing.length === 0 && invalid.length === 0 && shape.denied.length === 0;
  if (isClean) return `{"data":${data}}`;
  return writeErrors(run, shape, options, data, missing, invalid);
}

function writeErrors(
  run: Run,
  shape: ResponseShape,
  options: ResponseOptions,
  data: string,
  missing: readonly Problem[],
  invalid: readonly Problem[],
): string {
  const unauthorized = shape.denied.map((guard) => unauthorizedError(guard.path));
  const shown: GraphQLFormattedError[] = options.unauthorized === 'errors' ? [...unauthorized] : [];
  const whole = [...shown];
  const reasons = [...unauthorized];
  for (const { fault, paths } of placeFaults(run, shape.operation, options.isSubtype)) {
    for (const path of paths) {
      reasons.push(formatFault(fault, path));
      if (fault.isSilent) continue;
      whole.push(withDetail(formatFault(fault, path), fault));
      shown.push(options.redact(fault, path));
    }
  }
  const own = [
    ...invalid.map(invalidError),
    ...missing.filter((problem) => !isExplained(problem, reasons)).map(missingError),
  ];
  const errors = distinct([...shown, ...own]);
  run.queryContext.onErrors?.(distinct([...whole, ...own]));

  let text = `{"data":${data}`;
  if (errors.length > 0) text += `,"errors":${JSON.stringify(errors)}`;
  if (options.unauthorized === 'extensions' && unauthorized.length > 0) {
    text += `,"extensions":{"authorizationErrors":${JSON.stringify(unauthorized)}}`;
  }
  return `${text}}`;
}

interface PlacedFault {
  readonly fault: Fault;
  readonly paths: readonly Fault['path'][];
}

/** An error of an entity that stands in several places is not told where the client did not select it, unless that is everywhere. */
function placeFaults(run: Run, operation: Operation, isSubtype: SubtypeTest): PlacedFault[] {
  const told = new Set<unknown>();
  const placed = run.faults.map((fault) => {
    const places = fault.path === null ? null : toClientPaths(operation, fault.path, run.data, isSubtype);
    if (fault.error && places?.some((place) => !place.isUnselected)) told.add(fault.error);
    return { fault, places };
  });
  return placed.map(({ fault, places }) => {
    const shown = places?.filter((place) => !place.isUnselected || !told.has(fault.error));
    return { fault, paths: shown?.map(({ path }) => path) ?? [null] };
  });
}

export function unauthorizedError(path: readonly string[]): GraphQLFormattedError {
  return {
    message: 'Unauthorized field or type',
    ...(path.length > 0 ? { path } : {}),
    extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
  };
}

function withDetail(error: GraphQLFormattedError, { detail }: Fault): GraphQLFormattedError {
  return detail === undefined ? error : { ...error, extensions: { ...error.extensions, detail } };
}

function invalidError({ path, coordinate, expected }: Problem): GraphQLFormattedError {
  const message = `The value that a subgraph gave for ${coordinate} is not of type ${expected}.`;
  return { message, path, extensions: { code: 'INVALID_SUBGRAPH_VALUE' } };
}

function missingError({ path, coordinate }: Problem): GraphQLFormattedError {
  const message = `Cannot return null for non-nullable field ${coordinate}.`;
  return { message, path, extensions: { code: 'INVALID_SUBGRAPH_VALUE' } };
}

/** A null needs no error of its own when another error says why it is there. */
function isExplained(problem: Problem, errors: readonly GraphQLFormattedError[]): boolean {
  return errors.some(({ path }) => {
    if (!path) return true;
    const length = Math.min(path.length, problem.path.length);
    for (let index = 0; index < length; index++) {
      const segment = path[index];
      if (segment !== problem.path[index] && segment !== '@') return false;
    }
    return true;
  });
}

function distinct(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const seen = new Map(errors.map((error) => [JSON.stringify(error), error]));
  const all = [...seen.values()];
  if (all.length <= MAX_ERRORS) return all;
  const rest = all.length - MAX_ERRORS;
  return [
    ...all.slice(0, MAX_ERRORS),
    { message: `${rest} more errors are not shown.`, extensions: { code: 'TOO_MANY_ERRORS' } },
  ];
}
