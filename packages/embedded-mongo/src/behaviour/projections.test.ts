import type { Document } from 'mongodb';
import { describeTargets } from '../testing/targets.js';

describeTargets('projections', (target) => {
  const collection = () => target.db.collection<Document & { _id: number }>('projected');

  beforeAll(async () => {
    await collection().insertOne({
      _id: 1,
      name: 'n',
      nested: { a: 1, b: 2 },
      items: [
        { k: 'x', n: 1 },
        { k: 'y', n: 2 },
        { k: 'x', n: 3 },
      ],
      list: [1, 2, 3, 4],
    });
  });

  const one = (projection: Document, filter: Document = {}) => collection().findOne(filter, { projection });

  test('inclusion keeps the named fields and the _id', async () => {
    expect(await one({ name: 1, 'nested.b': 1 })).toEqual({ _id: 1, name: 'n', nested: { b: 2 } });
    expect(await one({ name: 1, _id: 0 })).toEqual({ name: 'n' });
  });

  test('exclusion keeps all others', async () => {
    expect(await one({ items: 0, list: 0, 'nested.a': 0 })).toEqual({ _id: 1, name: 'n', nested: { b: 2 } });
  });

  test('paths through arrays project each element', async () => {
    expect(await one({ 'items.k': 1, _id: 0 })).toEqual({ items: [{ k: 'x' }, { k: 'y' }, { k: 'x' }] });
  });

  test('inclusion and exclusion do not mix', async () => {
    await expect(one({ name: 1, list: 0 })).rejects.toMatchObject({ code: 31254 });
  });

  test('items.$ gives the first element that met the query', async () => {
    expect(await one({ 'items.$': 1 }, { 'items.k': 'y' })).toEqual({ _id: 1, items: [{ k: 'y', n: 2 }] });
    expect(await one({ 'items.$': 1 }, { items: { $elemMatch: { k: 'x', n: { $gt: 1 } } } })).toEqual({
      _id: 1,
      items: [{ k: 'x', n: 3 }],
    });
    expect(await one({ 'list.$': 1 }, { list: { $gt: 2 } })).toEqual({ _id: 1, list: [3] });
  });

  test('$elemMatch gives the first element that meets its own condition', async () => {
    expect(await one({ items: { $elemMatch: { n: { $gte: 2 } } } })).toEqual({ _id: 1, items: [{ k: 'y', n: 2 }] });
    expect(await one({ items: { $elemMatch: { n: 9 } } })).toEqual({ _id: 1 });
  });

  test('$slice cuts an array and keeps the other fields', async () => {
    expect(await one({ list: { $slice: 2 }, items: 0 })).toEqual({
      _id: 1,
      name: 'n',
      nested: { a: 1, b: 2 },
      list: [1, 2],
    });
    expect((await one({ list: { $slice: [-3, 2] } }))?.['list']).toEqual([2, 3]);
  });

  test('expressions compute fields', async () => {
    expect(await one({ _id: 0, total: { $sum: '$items.n' }, label: { $concat: ['$name', '!'] } })).toEqual({
      total: 6,
      label: 'n!',
    });
  });
});
