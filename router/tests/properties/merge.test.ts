import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type JsonObject, merge } from '../../src/execution/merge.js';

const key = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf'),
);
const { object } = fc.letrec<{ object: JsonObject; value: unknown }>((tie) => ({
  object: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer(),
    fc.string(),
    fc.constant(null),
    tie('object'),
    fc.array(tie('object'), { maxLength: 3 }),
  ),
})) as { object: fc.Arbitrary<JsonObject> };

/** What one of several subgraphs knows: some keys of each object, the lists in full length. */
function part(value: unknown, knows: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => part(item, knows));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (knows() ? [[name, part(inner, knows)]] : [])),
  );
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('merging answers', () => {
  it('puts a whole together from parts that overlap, in any order and however often', () => {
    fc.assert(
      fc.property(object, fc.infiniteStream(fc.boolean()), fc.boolean(), (whole, coins, isFirst) => {
        const knows = () => coins.next().value as boolean;
        const parts = [part(whole, knows), part(whole, knows), whole];
        const target: JsonObject = {};
        for (const item of isFirst ? parts : parts.toReversed()) merge(target, copy(item) as JsonObject);
        for (const item of parts) merge(target, copy(item) as JsonObject);
        expect(target).toEqual(whole);
      }),
    );
  });

  it('never reaches a prototype, whatever the keys', () => {
    const hostile = fc
      .tuple(fc.jsonValue(), fc.jsonValue())
      .map(
        ([a, b]) =>
          `{"__proto__":${JSON.stringify(a)},"x":{"__proto__":{"polluted":${JSON.stringify(b)}},"constructor":{"prototype":{"polluted":1}}}}`,
      );
    fc.assert(
      fc.property(hostile, object, (text, other) => {
        const target = copy(other);
        merge(target, JSON.parse(text) as JsonObject);
        merge(target, JSON.parse(text) as JsonObject);
        expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        expect((Object as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
    );
  });
});
