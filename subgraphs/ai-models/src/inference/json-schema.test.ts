import { compileSchema, parseJsonText } from './json-schema.js';

function faults(schema: object, value: unknown): string[] {
  const compiled = compileSchema({ ...schema });
  if (compiled.kind === 'faulty') throw new Error(compiled.message);
  return compiled.check(value);
}

describe('a JSON Schema', () => {
  it('checks every expression by itself, in linear time', () => {
    const schema = { properties: { a: { pattern: '^x' }, b: { pattern: '^(a+)+$' } } };
    expect(faults(schema, { a: 'x', b: 'aa' })).toEqual([]);
    expect(faults(schema, { a: 'y', b: 'aa' })).toHaveLength(1);
    expect(faults(schema, { a: 'x', b: `${'a'.repeat(20_000)}!` })).toHaveLength(1);
  });

  it('follows references within itself and knows draft 2020-12', () => {
    const schema = { $defs: { n: { type: 'integer' } }, type: 'array', prefixItems: [{ $ref: '#/$defs/n' }] };
    expect(faults(schema, [1])).toEqual([]);
    expect(faults(schema, ['1'])).toEqual(['/0 must be integer']);
  });

  it.each([
    [{ type: 'nonsense' }],
    [{ $ref: 'https://example.org' }],
    [{ $id: 'x' }],
    [{ $async: true }],
    [{ pattern: '(?=x)' }],
    [{ description: 'x'.repeat(40_000) }],
  ])('%j cannot be checked against', (schema) => {
    expect(compileSchema(schema).kind).toBe('faulty');
  });
});

describe('JSON in a text', () => {
  it('is found bare and in a code fence, and nowhere else', () => {
    expect(parseJsonText(' {"a":1} ')).toEqual({ value: { a: 1 } });
    expect(parseJsonText('```json\n[1]\n```')).toEqual({ value: [1] });
    expect(parseJsonText('Here: {"a":1}')).toBeNull();
    expect(parseJsonText('null')).toEqual({ value: null });
  });
});
