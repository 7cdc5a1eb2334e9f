import { readFile } from 'node:fs/promises';
import { createEvent, type EventHandler } from '@paissive/events';
import { createErasureHandlers, USER_ERASED, WORKSPACE_ERASED } from './erasure-handlers.js';
import { SETTLES_AFTER_MS } from './erasure-store.js';
import { openMongoTestStore } from './testing/mongo-store.fixture.js';
import { openPostgresTestStore } from './testing/postgres-store.fixture.js';
import type { TestStore } from './testing/test-store.js';

const AT = new Date('2026-03-01T12:00:00Z');
const later = (ms: number) => new Date(AT.getTime() + ms);

describe.each([
  ['PostgreSQL', openPostgresTestStore as () => Promise<TestStore<unknown>>],
  ['MongoDB', openMongoTestStore as () => Promise<TestStore<unknown>>],
])('erasures in %s', (_name, open) => {
  let store: TestStore<unknown>;
  let told: object[];
  beforeAll(async () => {
    store = await open();
    await store.erasures.prepare();
    await store.erasures.prepare();
  });
  beforeEach(() => {
    told = [];
  });
  afterAll(() => store?.stop());

  /** Delivers an event as the inbox does. */
  async function deliver(
    type: string,
    data: object,
    { workspaceId, handle }: { workspaceId?: string; handle?: EventHandler<unknown> } = {},
  ): Promise<void> {
    const handlers = createErasureHandlers({
      erasures: store.erasures,
      handlers: handle ? { [type]: handle } : {},
      newId: () => 'drawn',
      now: () => AT,
      log: { info: (details) => void told.push(details) },
    });
    const event = createEvent({ source: 'accounts', type, subject: 's', data, id: 'e', time: AT, workspaceId });
    const context = { attempt: 1, signal: new AbortController().signal };
    await store.transact(async (transaction) => handlers[type]?.(event, { ...context, transaction }));
  }

  const eraseWorkspace = (workspaceId: string) => deliver(WORKSPACE_ERASED, { workspaceId });

  it('remove all of a workspace, also what waits to be told, tell how much it was, and leave others alone', async () => {
    await store.fill('gone', 'ann');
    await store.fill('stays', 'ann');
    await eraseWorkspace('gone');
    const contents = await store.contents();
    expect(contents).not.toContain('gone');
    expect(contents.match(/[tpe]-stays/g)?.length).toBeGreaterThanOrEqual(3);
    expect(told).toEqual([{ id: 'gone', erased: expect.objectContaining({ things: 1, parts: 1 }) }]);
    await eraseWorkspace('gone');
    expect(told.at(-1)).toEqual({ id: 'gone', erased: {} });
  });

  it('hold back events of the workspace that come late, and no others', async () => {
    await eraseWorkspace('late');
    const heard: string[] = [];
    const handle: EventHandler<unknown> = async ({ workspaceid }) => void heard.push(`${workspaceid}`);
    await deliver('x.happened', {}, { workspaceId: 'late', handle });
    await deliver('x.happened', {}, { workspaceId: 'living', handle });
    await deliver('x.happened', {}, { handle });
    expect(heard).toEqual(['living', 'undefined']);
  });

  it('let nothing stand that a request from before writes late', async () => {
    await store.fill('busy', 'ann');
    await eraseWorkspace('busy');
    // Refused at once, or gone with the next sweep.
    await store.fill('busy', 'ann').catch(() => undefined);
    await store.erasures.sweep(later(1));
    expect(await store.contents()).not.toContain('busy');
  });

  it('look after a workspace for a day, and remember for ever', async () => {
    await store.fill('old', 'ann');
    await eraseWorkspace('old');
    await store.erasures.sweep(later(SETTLES_AFTER_MS));
    expect(await store.erasures.sweep(later(SETTLES_AFTER_MS + 1))).toEqual({ writtenLate: 0 });
    expect(await store.transact((transaction) => store.erasures.isErased('old', transaction))).toBe(true);
  });

  it('put a pseudonym in the place of a person everywhere, and change nobody else', async () => {
    await store.fill('shared', 'bob');
    await store.fill('shared too', 'cem');
    await deliver(USER_ERASED, { userId: 'bob' });
    const contents = await store.contents();
    expect(contents).not.toContain('"bob"');
    expect(contents).toContain('"erased-drawn"');
    expect(contents).toContain('"cem"');
    expect(told).toEqual([{ id: 'erased-drawn', erased: { things: expect.any(Number) } }]);
  });

  it('leave everything as it was when the transaction fails', async () => {
    await store.fill('whole', 'ann');
    const failing = store.transact(async (transaction) => {
      await store.erasures.eraseWorkspace('whole', AT, transaction);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.contents()).toContain('t-whole');
    expect(await store.transact((transaction) => store.erasures.isErased('whole', transaction))).toBe(false);
  });

  it('give up an event that does not say who', async () => {
    await expect(deliver(WORKSPACE_ERASED, {})).rejects.toThrow('who was erased');
    await expect(deliver(USER_ERASED, { userId: '' })).rejects.toThrow('who was erased');
  });
});

describe('the guard of PostgreSQL', () => {
  let store: Awaited<ReturnType<typeof openPostgresTestStore>>;
  beforeAll(async () => {
    store = await openPostgresTestStore();
    await store.erasures.prepare();
  });
  afterAll(() => store?.stop());

  it('refuses what is written after the erasure, also in tables that came after it', async () => {
    await store.transact((transaction) => store.erasures.eraseWorkspace('gone', AT, transaction));
    await expect(store.fill('gone', 'ann')).rejects.toThrow('the workspace gone was erased');
    const late = store.transact((transaction) =>
      transaction.$executeRawUnsafe(`INSERT INTO late_comers VALUES ('gone')`),
    );
    await expect(late).rejects.toThrow('the workspace gone was erased');
  });

  it('has an erasure wait for writers under way, and removes what they wrote', async () => {
    let erasing: Promise<unknown> = Promise.resolve();
    await store.transact(async (transaction) => {
      await transaction.$executeRawUnsafe(`INSERT INTO things VALUES ('slow', 'racing', NULL)`);
      erasing = store.transact((other) => store.erasures.eraseWorkspace('racing', AT, other));
      // Waits for the lock by now, or will.
      await transaction.$queryRawUnsafe('SELECT pg_sleep(0.1)');
    });
    expect(await erasing).toEqual({ things: 1 });
    expect(await store.contents()).not.toContain('racing');
  });

  it.each(['monetization', 'ai-models'])('is part of the migrations of %s as it stands here', async (service) => {
    const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
    const migration = await read(`../../../prisma/${service}/migrations/20261125230000_erasure/migration.sql`);
    expect(migration).toContain(await read('../postgres.sql'));
  });
});
