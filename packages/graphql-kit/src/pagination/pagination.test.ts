import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  ConnectionType,
  decodeCursor,
  encodeCursor,
  type NewestFirstQuery,
  pageArguments,
  pageNewestFirst,
  toConnection,
} from '../index.js';

const BAD_INPUT = expect.objectContaining({ code: 'BAD_USER_INPUT' });

describe('a cursor', () => {
  it.each([['text'], [12.5], [true], [null], ['ünï"code']])('comes back as it was, with sort key %j', (sortKey) => {
    expect(decodeCursor(encodeCursor({ sortKey, id: 'id-1' }))).toEqual({ sortKey, id: 'id-1' });
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['nothing', ''],
    ['JSON of another shape', encode({ sortKey: 1, id: 'a' })],
    ['an object where a database would take it for a condition', encode([{ $gt: '' }, 'a'])],
    ['an id that is no text', encode([1, 2])],
    ['too many parts', encode([1, 'a', 'b'])],
    ['control characters', encode([1, 'a\u0000'])],
    ['more than anybody would hand out', 'A'.repeat(5_000)],
  ])('is refused when it is %s', (_name, text) => {
    expect(() => decodeCursor(text)).toThrow(BAD_INPUT);
  });

  it('is refused when it comes from a list in another order', () => {
    const cursor = encodeCursor({ sortKey: 'by name', id: 'a' });
    expect(() => decodeCursor(cursor, z.number())).toThrow(BAD_INPUT);
  });
});

describe('page arguments', () => {
  it('are 20 from the start unless told otherwise', () => {
    expect(pageArguments({})).toEqual({ first: 20, after: null });
    expect(pageArguments({ first: null, after: null })).toEqual({ first: 20, after: null });
  });

  it.each([[0], [-1], [101], [1.5], [Number.NaN]])('refuse first: %d', (first) => {
    expect(() => pageArguments({ first })).toThrow(BAD_INPUT);
  });
});

describe('a connection', () => {
  const cursorOf = (node: { id: string }) => ({ sortKey: null, id: node.id });
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('leaves out the row that only tells of a next page', () => {
    const { nodes, pageInfo } = toConnection({ rows, page: pageArguments({ first: 2 }), cursorOf });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(decodeCursor(pageInfo.endCursor ?? '').id).toBe('b');
  });

  it('has no cursors when it is empty', () => {
    const { pageInfo } = toConnection({ rows: [], page: pageArguments({}), cursorOf });
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it('counts only when it is asked for the count', () => {
    let counts = 0;
    const countTotal = () => {
      counts += 1;
      return 3;
    };
    const connection = toConnection({ rows, page: pageArguments({}), cursorOf, countTotal });
    expect(counts).toBe(0);
    expect(connection.totalCount).toBe(3);
    expect(counts).toBe(1);
  });

  it('needs a name where its class is not there yet', () => {
    expect(() => ConnectionType(() => class {})).toThrow(TypeError);
  });
});

describe('a list by when things were made', () => {
  type Item = { id: string; createdAt: Date };
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));
  const all = [3, 3, 2, 1, 1].map((minute, index) => ({ id: `${9 - index}`, createdAt: at(minute) }));
  const read = async ({ after, limit }: NewestFirstQuery) => {
    const start = after ? all.findIndex(({ id }) => id === after.id) + 1 : 0;
    if (after) expect(after).toEqual(all[start - 1]);
    return all.slice(start, start + limit);
  };

  it('goes on exactly where the page before ended, with time and id', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, isDone = false; !isDone; ) {
      const { nodes, pageInfo }: Awaited<ReturnType<typeof pageNewestFirst<Item>>> = await pageNewestFirst(
        { first: 2, after },
        read,
      );
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      isDone = !pageInfo.hasNextPage;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it.each([['text'], [1e300], [1.5], [null]])('refuses a cursor whose time is %j', async (sortKey) => {
    await expect(pageNewestFirst({ first: 2, after: encode([sortKey, 'a']) }, read)).rejects.toThrow(BAD_INPUT);
  });
});

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
