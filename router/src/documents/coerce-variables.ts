import { type GraphQLSchema, getVariableValues } from 'graphql';
import type { Operation } from './operation.js';
import { type Rejection, reject } from './rejection.js';

export interface CoercedVariables {
  readonly kind: 'coerced';
  /** By index; undefined where neither client nor default gives one. */
  readonly values: readonly unknown[];
  readonly texts: readonly (string | undefined)[];
  readonly byName: Readonly<Record<string, unknown>>;
}

const NONE: CoercedVariables = { kind: 'coerced', values: [], texts: [], byName: {} };

/** Checks variables against their types and fills in defaults. Variables that the operation does not define are ignored. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: Operation,
  inputs: Readonly<Record<string, unknown>> | null | undefined,
): CoercedVariables | Rejection {
  if (operation.variables.length === 0) return NONE;
  try {
    const definitions = operation.variables.map((variable) => variable.node);
    const result = getVariableValues(schema, definitions, inputs ?? {}, { maxErrors: 1, hideSuggestions: true });
    if (result.errors) {
      const message = result.errors[0]?.message ?? 'The variables are not valid.';
      return reject(400, 'VALIDATION_INVALID_TYPE_VARIABLE', withoutValue(message));
    }
    const values = operation.variables.map(({ name }) =>
      Object.hasOwn(result.coerced, name) ? result.coerced[name] : undefined,
    );
    const undecided = operation.conditionVariables.find((index) => values[index] === null);
    if (undecided !== undefined) {
      const name = operation.variables[undecided]?.name;
      return reject(
        400,
        'VALIDATION_INVALID_TYPE_VARIABLE',
        `Variable "$${name}" decides a @skip or @include and must not be null.`,
      );
    }
    return { kind: 'coerced', values, texts: values.map((value) => JSON.stringify(value)), byName: result.coerced };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return reject(400, 'VALIDATION_INVALID_TYPE_VARIABLE', 'The variables are nested too deeply.');
  }
}

/**
 * The message without the value that was sent: variables hold passwords and tokens, and what an error says ends up in logs.
 * What is left tells the variable, the place in it and what was expected there.
 */
function withoutValue(message: string): string {
  const [, variable, place = '', reason = ''] = GOT_INVALID.exec(message) ?? [];
  if (variable === undefined) return message;
  return `${variable} got an invalid value${place}; ${reason.replace(/(cannot represent[^:]*|does not exist in "[^"]*" enum|is not defined by type "[^"]*").*/s, '$1')}`;
}

/** graphql-js prints the value between these, and again behind a colon where a scalar refuses it. */
const GOT_INVALID =
  /^(Variable "\$\w+") got invalid value .*?( at "[^"]*")?; ((?:Expected|Field|Value|[A-Z]\w* cannot represent).*)$/s;
