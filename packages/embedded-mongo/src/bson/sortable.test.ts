import { Binary, BSONRegExp, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { compareValues } from './compare.js';
import { identityOf, inverted, sortable } from './sortable.js';

const number = fc.oneof(
  fc.integer().map((value) => new Int32(value)),
  fc.double().map((value) => new Double(value)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 33n), max: 10n ** 33n }), fc.integer({ min: -6000, max: 6000 }))
    .map(([digits, power]) => Decimal128.fromString(`${digits}E${power}`)),
  fc.constantFrom(
    ...['NaN', 'Infinity', '-Infinity', '-0', '0.1', '9007199254740993'].map((text) => Decimal128.fromString(text)),
  ),
  fc.constantFrom(new Double(0.1), new Double(-0), new Double(9007199254740992), Long.fromString('9007199254740993')),
);
const text = fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\u00ff', '\ud83d\ude00', '\uffff') });
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    number,
    text,
    fc.constantFrom(
      null,
      true,
      false,
      new MinKey(),
      new MaxKey(),
      new ObjectId('65a000000000000000000001'),
      new ObjectId('65a000000000000000000000'),
    ),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => new Binary(bytes)),
    fc.constantFrom(
      new BSONRegExp('a', 'i'),
      new BSONRegExp('a'),
      new Timestamp({ t: 1, i: 2 }),
      new Timestamp({ t: 2, i: 1 }),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
  ),
}));

describe('sortable keys', () => {
  test('bytes compare as the values do', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(Buffer.compare(sortable(left), sortable(right))).toBe(Math.sign(compareValues(left, right)) + 0); // + 0: equal may be -0
      }),
      { numRuns: 3000 },
    );
  });

  test('compound keys compare field by field, descending ones too', () => {
    const keyOf = ([first, second]: [unknown, unknown]) =>
      Buffer.concat([inverted(sortable(first)), sortable(second), Buffer.from([0x80])]);
    fc.assert(
      fc.property(fc.tuple(text, number), fc.tuple(text, number), (left, right) => {
        const expected = Math.sign(-compareValues(left[0], right[0]) || compareValues(left[1], right[1])) + 0;
        expect(Buffer.compare(keyOf(left), keyOf(right))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('equal numbers of different types have one identity', () => {
    const forms = [new Int32(2), new Double(2), Long.fromNumber(2), Decimal128.fromString('2.00')];
    expect(new Set(forms.map(identityOf)).size).toBe(1);
  });
});
