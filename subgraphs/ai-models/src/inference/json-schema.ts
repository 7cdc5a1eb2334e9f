import type { JsonObject } from '@paissive/model-providers';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';

const MAX_SCHEMA_LENGTH = 32_000;
const MAX_FAULTS = 5;

export type SchemaCheck = (value: unknown) => string[];

export type CompiledSchema =
  | { readonly kind: 'compiled'; readonly check: SchemaCheck }
  | { readonly kind: 'faulty'; readonly message: string };

/** Expressions run in linear time whatever they are: schemas come from anybody. */
const linearRegExp = Object.assign(
  (pattern: string) => {
    const expression = RE2JS.compile(pattern);
    // Ajv takes two expressions of one text for the same.
    return { test: (text: string) => expression.matcher(text).find(), toString: () => pattern } as RegExp;
  },
  { code: 'linearRegExp' },
);

/**
 * Makes a check out of a JSON Schema of draft 2020-12. References lead within the schema only, its size is bounded, its expressions are of
 * RE2's kind (no look-around, no back references). Formats are not checked.
 */
export function compileSchema(schema: JsonObject): CompiledSchema {
  if (JSON.stringify(schema).length > MAX_SCHEMA_LENGTH)
    return { kind: 'faulty', message: `A schema can have ${MAX_SCHEMA_LENGTH} characters.` };
  if ('$async' in schema || '$id' in schema)
    return { kind: 'faulty', message: 'A schema has no $id and no $async here.' };
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    addUsedSchema: false,
    code: { regExp: linearRegExp },
  });
  let validate: ValidateFunction;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    return { kind: 'faulty', message: `This is no JSON Schema: ${messageOf(error).slice(0, 300)}` };
  }
  return {
    kind: 'compiled',
    check(value) {
      if (validate(value)) return [];
      const faults = (validate.errors ?? []).slice(0, MAX_FAULTS);
      return faults.map(
        ({ instancePath, message }) => `${instancePath === '' ? 'the value' : instancePath} ${message}`,
      );
    },
  };
}

/** JSON out of a text that is JSON, or has it in a code fence as models like to write it. */
export function parseJsonText(text: string): { readonly value: unknown } | null {
  const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text);
  try {
    return { value: JSON.parse(fenced?.[1] ?? text) };
  } catch {
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
