import { executeSync, type GraphQLSchema, parse } from 'graphql';
import { type PrintedOperation, variableName } from '../planning/print-operation.js';
import { isJsonObject, type JsonObject, merge } from './merge.js';
import type { Step } from './run.js';

/** Answers `__schema` and `__type` from the public schema. Without variables the answer is computed once. */
export function compileIntrospection(schema: GraphQLSchema, printed: PrintedOperation): Step {
  const document = parse(printed.text, { noLocation: true });
  let known: JsonObject | null = null;
  return (run) => {
    const variableValues = Object.fromEntries(
      printed.variables.flatMap((index) => {
        const value = run.variables[index];
        return value === undefined ? [] : [[variableName(index), value]];
      }),
    );
    const { data } = known ? { data: known } : executeSync({ schema, document, variableValues });
    if (!isJsonObject(data)) return undefined;
    if (printed.variables.length === 0) known = data;
    merge(run.data, data);
    return undefined;
  };
}
