import type { JsonObject } from '../model-provider.js';

const FORMATS: Readonly<Record<string, string>> = {
  date: '2000-01-01',
  'date-time': '2000-01-01T00:00:00Z',
  time: '00:00:00Z',
  email: 'template@example.org',
  uri: 'https://example.org/',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/** A schema that leads back to itself ends here. */
const MAX_DEPTH = 12;
const MAX_ITEMS = 20;

/** A small value of the form that a schema asks for: required properties only, words as text that says what it is. */
export function exampleOf(schema: JsonObject, words: readonly string[]): unknown {
  return exampleValue(schema, { root: schema, words, depth: 0 });
}

interface Place {
  readonly root: JsonObject;
  readonly words: readonly string[];
  readonly depth: number;
}

function exampleValue(given: unknown, place: Place): unknown {
  const schema = resolved(given, place.root);
  if (place.depth > MAX_DEPTH || schema === null) return null;
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0] ?? null;
  if ('default' in schema) return schema['default'];
  const deeper = { ...place, depth: place.depth + 1 };
  for (const key of ['anyOf', 'oneOf', 'allOf'] as const) {
    const options = schema[key];
    if (Array.isArray(options) && options.length > 0) {
      return key === 'allOf'
        ? exampleValue(merged(schema, options, place.root), deeper)
        : exampleValue(options[0], deeper);
    }
  }
  switch (typeOf(schema)) {
    case 'object':
      return objectOf(schema, deeper);
    case 'array': {
      const count = Math.min(numberIn(schema, 'minItems') ?? 0, MAX_ITEMS);
      const items = schema['items'] ?? {};
      return Array.from({ length: count }, (_, place) =>
        exampleValue(items, { ...deeper, words: [deeper.words[place] ?? `item ${place + 1}`] }),
      );
    }
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return textOf(schema, place.words);
  }
}

function objectOf(schema: JsonObject, place: Place): object {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  return Object.fromEntries(required.map((name) => [name, exampleValue(properties[name] ?? {}, place)]));
}

function numberOf(schema: JsonObject): number {
  const above = numberIn(schema, 'exclusiveMinimum');
  const below = numberIn(schema, 'exclusiveMaximum');
  const low = numberIn(schema, 'minimum') ?? (above === null ? null : above + 1);
  const high = numberIn(schema, 'maximum') ?? (below === null ? null : below - 1);
  const value = Math.min(Math.max(0, low ?? 0), high ?? Number.MAX_SAFE_INTEGER);
  const step = numberIn(schema, 'multipleOf');
  return step === null || step <= 0 ? value : Math.ceil(value / step) * step;
}

function textOf(schema: JsonObject, words: readonly string[]): string {
  const format = FORMATS[String(schema['format'])];
  if (format) return format;
  const minimum = numberIn(schema, 'minLength') ?? 0;
  const maximum = numberIn(schema, 'maxLength') ?? 1_000;
  return `(template) ${words.join(', ')}`.trim().padEnd(minimum, '.').slice(0, maximum);
}

function typeOf(schema: JsonObject): unknown {
  const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
  return type ?? (isObject(schema['properties']) ? 'object' : 'string');
}

function merged(schema: JsonObject, options: readonly unknown[], root: JsonObject): JsonObject {
  const sum: Record<string, unknown> = { ...schema };
  delete sum['allOf'];
  const properties: Record<string, unknown> = isObject(schema['properties']) ? { ...schema['properties'] } : {};
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  for (const option of options) {
    const part = resolved(option, root) ?? {};
    Object.assign(sum, part);
    if (isObject(part['properties'])) Object.assign(properties, part['properties']);
    if (Array.isArray(part['required'])) for (const name of part['required']) required.add(name);
  }
  return { ...sum, properties, required: [...required] };
}

function resolved(schema: unknown, root: JsonObject): JsonObject | null {
  if (!isObject(schema)) return schema === true ? {} : null;
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  if (!reference.startsWith('#')) return null;
  let target: unknown = root;
  for (const part of reference.slice(1).split('/').filter(Boolean)) {
    target = isObject(target) ? target[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  return isObject(target) ? target : null;
}

function numberIn(schema: JsonObject, key: string): number | null {
  const value = schema[key];
  return typeof value === 'number' ? value : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
