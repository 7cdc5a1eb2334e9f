import { PGlite } from '@electric-sql/pglite';
import { vector as pgvector } from '@electric-sql/pglite-pgvector';
import { createTestPostgres } from '@paissive/testkit';
import pg from 'pg';
import {
  createExactVectorStore,
  createPgvectorStore,
  type SqlClient,
  type VectorCollection,
  type VectorDocument,
  type VectorStore,
} from '../src/index.js';

const stores = {
  async exact() {
    const postgres = await createTestPostgres();
    const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
    const client: SqlClient = { query: async (sql, parameters) => (await pool.query(sql, [...parameters])).rows };
    const stop = async () => {
      await pool.end();
      await postgres.stop();
    };
    return { store: createExactVectorStore(client), stop };
  },
  async pgvector() {
    const database = await PGlite.create({ extensions: { vector: pgvector } });
    const client: SqlClient = {
      query: async <Row>(sql: string, parameters: readonly unknown[]) =>
        (await database.query<Row>(sql, [...parameters])).rows,
    };
    return { store: createPgvectorStore(client), stop: () => database.close() };
  },
};

/** The same numbers each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DIMENSIONS = 24;

function documents(count: number, seed = 1): VectorDocument[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `d${index}`,
    text: `Text ${index}`,
    metadata: { kind: index % 3 === 0 ? 'page' : 'note', language: index % 2 === 0 ? 'en' : "d'e" },
    vector: Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5),
  }));
}

function similarity(one: Float32Array, other: Float32Array): number {
  const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

describe.each(Object.entries(stores))('the %s store', (_, start) => {
  let store: VectorStore;
  let stop: () => Promise<void>;
  let count = 0;

  beforeAll(async () => {
    ({ store, stop } = await start());
    await store.prepare();
    await store.prepare();
  });
  afterAll(() => stop());

  function collection(given: Partial<VectorCollection> = {}): VectorCollection {
    count += 1;
    return { workspaceId: 'w1', id: `c${count}`, dimensions: DIMENSIONS, ...given };
  }

  const query = { limit: 10, filter: {}, minimumScore: -1 };

  it('finds exactly the nearest: recall 1.0 over 2,500 vectors', async () => {
    const [all, here] = [documents(2_500), collection()];
    await store.upsert(here, all);
    for (const { vector } of documents(5, 99)) {
      const expected = all
        .map(({ id, vector: other }) => ({ id, score: similarity(vector, other) }))
        .sort((one, other) => other.score - one.score)
        .slice(0, 10);
      const found = await store.search(here, { ...query, vector });
      expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      for (const [place, { score }] of found.entries()) expect(score).toBeCloseTo(expected[place]?.score ?? 2, 5);
    }
  });

  it('replaces what comes again under one id, and never has it twice', async () => {
    const here = collection();
    const [one] = documents(1) as [VectorDocument];
    await Promise.all([
      store.upsert(here, [one]),
      store.upsert(here, [one]),
      store.upsert(here, [{ ...one, text: 'New' }]),
    ]);
    await store.upsert(here, [{ ...one, text: 'Newest', metadata: { a: 'b' } }]);
    expect(await store.count(here)).toBe(1);
    const found = await store.search(here, { ...query, vector: one.vector });
    expect(found).toMatchObject([{ id: 'd0', text: 'Newest', metadata: { a: 'b' } }]);
    expect(found[0]?.score).toBeCloseTo(1, 5);
  });

  it('filters by what documents say of themselves, whatever is in the values', async () => {
    const here = collection();
    await store.upsert(here, documents(30));
    const { vector } = documents(1)[0] as VectorDocument;
    const ids = async (filter: Record<string, string[]>) =>
      (await store.search(here, { ...query, limit: 100, vector, filter })).map(({ id }) => Number(id.slice(1)));
    const pages = await ids({ kind: ['page'] });
    expect(pages.every((index) => index % 3 === 0) && pages.length).toBe(10);
    expect(await ids({ kind: ['page'], language: ["d'e"] })).toHaveLength(5);
    expect(await ids({ kind: ['page', 'note'] })).toHaveLength(30);
    for (const filter of [{ kind: [] }, { kind: ["x' OR true --"] }, { "a') OR true --": ['b'] }])
      expect(await ids(filter)).toEqual([]);
  });

  it('gives nothing below the score that is asked for, and takes a zero vector for unlike everything', async () => {
    const here = collection({ dimensions: 2 });
    const put = (id: string, ...numbers: number[]) => ({
      id,
      text: id,
      metadata: {},
      vector: Float32Array.from(numbers),
    });
    await store.upsert(here, [
      put('same', 2, 0),
      put('half', 1, 1),
      put('across', 0, 1),
      put('back', -1, 0),
      put('zero', 0, 0),
    ]);
    const vector = Float32Array.of(1, 0);
    expect((await store.search(here, { ...query, vector })).map(({ id }) => id)).toEqual([
      'same',
      'half',
      'across',
      'zero',
      'back',
    ]);
    expect((await store.search(here, { ...query, vector, minimumScore: 0.5 })).map(({ id }) => id)).toEqual([
      'same',
      'half',
    ]);
    expect(
      (await store.search(here, { ...query, vector: Float32Array.of(0, 0) })).every(({ score }) => score === 0),
    ).toBe(true);
  });

  it('shows nothing to another workspace or collection, and deletes nothing of theirs', async () => {
    const here = collection();
    const others = [{ ...here, workspaceId: 'w2' }, collection()];
    await store.upsert(here, documents(3));
    const { vector } = documents(1)[0] as VectorDocument;
    for (const other of others) {
      expect(await store.search(other, { ...query, vector })).toEqual([]);
      expect([await store.delete(other, ['d0']), await store.deleteAll(other), await store.count(other)]).toEqual([
        0, 0, 0,
      ]);
    }
    expect([await store.delete(here, ['d0', 'd9']), await store.count(here), await store.deleteAll(here)]).toEqual([
      1, 2, 2,
    ]);
  });

  it('refuses vectors of another length', async () => {
    const here = collection({ dimensions: 3 });
    await expect(async () => store.upsert(here, documents(1))).rejects.toThrow(RangeError);
    await expect(async () => store.search(here, { ...query, vector: Float32Array.of(1) })).rejects.toThrow(RangeError);
  });
});
