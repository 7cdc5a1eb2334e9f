import { Int32 } from 'bson';
import { divide } from '../bson/arithmetic.js';
import { compareValues } from '../bson/compare.js';
import { identityOf } from '../bson/sortable.js';
import { type BsonNumber, isNumber } from '../bson/values.js';
import { notSupported } from '../errors.js';
import { addWide } from './operators/arithmetic.js';
import { mergeObjects } from './operators/objects.js';

/** Collects the values of one group. */
export interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

const factories: { readonly [name: string]: () => Accumulator } = {
  $sum: () => {
    let sum: BsonNumber = new Int32(0);
    return {
      add: (value) => {
        if (isNumber(value)) sum = addWide(sum, value);
      },
      result: () => sum,
    };
  },
  $avg: () => {
    let sum: BsonNumber = new Int32(0);
    let count = 0;
    return {
      add: (value) => {
        if (!isNumber(value)) return;
        sum = addWide(sum, value);
        count += 1;
      },
      result: () => (count === 0 ? null : divide(sum, new Int32(count))),
    };
  },
  $min: () => extreme((order) => order < 0),
  $max: () => extreme((order) => order > 0),
  $first: () => {
    let value: unknown;
    let isSet = false;
    return {
      add: (next) => {
        if (!isSet) value = next;
        isSet = true;
      },
      result: () => value ?? null,
    };
  },
  $last: () => {
    let value: unknown;
    return {
      add: (next) => {
        value = next;
      },
      result: () => value ?? null,
    };
  },
  $push: () => {
    const values: unknown[] = [];
    return {
      add: (value) => {
        if (value !== undefined) values.push(value);
      },
      result: () => values,
    };
  },
  $addToSet: () => {
    const values = new Map<string, unknown>();
    return {
      add: (value) => {
        if (value === undefined) return;
        const identity = identityOf(value);
        if (!values.has(identity)) values.set(identity, value);
      },
      result: () => [...values.values()],
    };
  },
  $mergeObjects: () => {
    let merged = {};
    return {
      add: (value) => {
        merged = mergeObjects(merged, value);
      },
      result: () => merged,
    };
  },
};

function extreme(replaces: (order: number) => boolean): Accumulator {
  let chosen: unknown;
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (chosen === undefined || replaces(compareValues(value, chosen))) chosen = value;
    },
    result: () => chosen ?? null,
  };
}

/** A new accumulator. @throws MongoError for one that this store does not know. */
export function accumulatorNamed(name: string): () => Accumulator {
  const create = factories[name];
  if (!create) throw notSupported(`The accumulator ${name}`);
  return create;
}
