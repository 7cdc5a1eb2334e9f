import type { JsonObject } from '@paissive/model-providers';
import { RE2JS } from 're2js';
import { compileSchema, parseJsonText } from '../inference/json-schema.js';

export type AssertionKind =
  | 'CONTAINS'
  | 'LACKS'
  | 'MATCHES'
  | 'JSON_SCHEMA'
  | 'MIN_LENGTH'
  | 'MAX_LENGTH'
  | 'SIMILAR_TO';

/** What an answer must be like. */
export interface Assertion {
  readonly kind: AssertionKind;
  /** The text, expression or schema; empty for lengths. */
  readonly text: string;
  /** The length in characters, or the least likeness from -1 to 1; null for the others. */
  readonly number: number | null;
}

export interface Verdict {
  readonly kind: AssertionKind;
  readonly isMet: boolean;
  /** What was found instead; empty where it is met. */
  readonly detail: string;
}

/** How alike two texts are in meaning, from -1 to 1. */
export type Likeness = (one: string, other: string) => Promise<number>;

/** What is wrong with an assertion itself, or null. */
export function assertionFault({ kind, text, number }: Assertion): string | null {
  switch (kind) {
    case 'CONTAINS':
    case 'LACKS':
      return text === '' ? 'Say which text.' : null;
    case 'SIMILAR_TO':
      return text === '' || number === null || number < -1 || number > 1
        ? 'Give a text, and the least likeness from -1 to 1.'
        : null;
    case 'MIN_LENGTH':
    case 'MAX_LENGTH':
      return number === null || number < 0 ? 'Give a number of characters.' : null;
    case 'MATCHES':
      return expressionOf(text) === null
        ? 'This is no expression of RE2: it has no look-around and no back references.'
        : null;
    case 'JSON_SCHEMA': {
      const schema = schemaOf(text);
      if (schema === null) return 'Give a JSON Schema.';
      const compiled = compileSchema(schema);
      return compiled.kind === 'faulty' ? compiled.message : null;
    }
  }
}

/** Holds an answer against an assertion. Texts are compared in any case; expressions as they are, in linear time. */
export async function checkAssertion(
  answer: string,
  { kind, text, number }: Assertion,
  likeness: Likeness,
): Promise<Verdict> {
  const verdict = (isMet: boolean, detail: string): Verdict => ({ kind, isMet, detail: isMet ? '' : detail });
  const hasText = answer.toLowerCase().includes(text.toLowerCase());
  const length = [...answer].length;
  switch (kind) {
    case 'CONTAINS':
      return verdict(hasText, 'It is not there.');
    case 'LACKS':
      return verdict(!hasText, 'It is there.');
    case 'MATCHES':
      return verdict(expressionOf(text)?.matcher(answer).find() ?? false, 'Nothing in it matches.');
    case 'MIN_LENGTH':
      return verdict(length >= (number ?? 0), `It has ${length} characters.`);
    case 'MAX_LENGTH':
      return verdict(length <= (number ?? 0), `It has ${length} characters.`);
    case 'JSON_SCHEMA': {
      const faults = schemaFaults(answer, text);
      return verdict(faults.length === 0, faults.join('; '));
    }
    case 'SIMILAR_TO': {
      const score = await likeness(answer, text);
      return verdict(score >= (number ?? 1), `The likeness is ${score.toFixed(3)}.`);
    }
  }
}

function schemaFaults(answer: string, text: string): string[] {
  const json = parseJsonText(answer);
  const schema = schemaOf(text);
  if (json === null || schema === null) return ['It is not JSON.'];
  const compiled = compileSchema(schema);
  return compiled.kind === 'compiled' ? compiled.check(json.value) : [compiled.message];
}

function schemaOf(text: string): JsonObject | null {
  const json = parseJsonText(text);
  return json && typeof json.value === 'object' && json.value !== null && !Array.isArray(json.value)
    ? (json.value as JsonObject)
    : null;
}

function expressionOf(text: string): RE2JS | null {
  try {
    return RE2JS.compile(text);
  } catch {
    return null;
  }
}
