import { createHash } from 'node:crypto';
import { type Accounts, type Answer, PASSWORD, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';

const FIELDS = 'id sequence action actorId targetId details recordedAt actor { email }';

let accounts: Accounts;
let client: Operations;
let people = 0;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('the audit log', () => {
  it('tells what happened to an account and its sessions, the latest first', async () => {
    const owner = await registered();
    const second = present((await client.signIn(owner.email)).session);
    await client.mutate(
      'changePassword',
      'endedSessionIds',
      { currentPassword: PASSWORD, newPassword: 'nine tall storks' },
      owner,
    );
    await client.signOut({}, { accessToken: owner.accessToken });
    const back = present((await client.signIn(owner.email, 'nine tall storks')).session);
    expect(second).toBeDefined();
    const { nodes } = await read(back);
    expect(nodes.map(({ action }) => action)).toEqual([
      'session.started',
      'session.ended',
      'password.changed',
      'session.started',
      'account.registered',
    ]);
    expect(nodes[1]).toMatchObject({
      actor: { email: owner.email },
      targetId: owner.sessionId,
      details: '{"reason":"signed_out"}',
    });
  });

  it('is read in pages and by action, person and time', async () => {
    const owner = await registered();
    for (let index = 0; index < 5; index += 1) await client.signIn(owner.email);
    const first = await read(owner, { first: 4 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await read(owner, { first: 4, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ sequence }) => sequence)).toEqual([6, 5, 4, 3, 2, 1]);
    expect((await read(owner, { filter: { action: 'account' } })).nodes.map(({ action }) => action)).toEqual([
      'account.registered',
    ]);
    expect((await read(owner, { filter: { actorId: 'nobody' } })).nodes).toEqual([]);
    const later = new Date(accounts.clock.now().getTime() + 1).toISOString();
    expect((await read(owner, { filter: { from: later } })).nodes).toEqual([]);
    expect((await read(owner, { filter: { until: later } })).nodes).toHaveLength(6);
  });

  it('is for owners, each of their own workspace', async () => {
    const [owner, editor] = [await registered(), await registered()];
    await accounts.database.membership.create({
      data: { userId: editor.userId, workspaceId: owner.workspaceId, role: 'editor', joinedAt: accounts.clock.now() },
    });
    const input = { workspaceId: owner.workspaceId, refreshToken: editor.refreshToken };
    const { session } = await client.mutate('switchWorkspace', 'session { accessToken }', input, editor);
    for (const field of [
      `auditLog { nodes { id } }`,
      'auditLogExport { ndjson }',
      'auditLogVerification { isIntact }',
    ]) {
      const { errors } = await accounts.send(`{ ${field} }`, {}, session);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const ids = (await read(owner)).nodes.map(({ targetId }) => targetId);
    expect(ids).not.toContain(editor.userId);
  });

  it('numbers and chains what is written at the same time without gaps', async () => {
    const owner = await registered();
    await Promise.all(Array.from({ length: 25 }, () => client.signIn(owner.email)));
    const { nodes } = await read(owner, { first: 100 });
    expect(nodes.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: nodes.length }, (_, index) => nodes.length - index),
    );
    expect(await verify(owner)).toEqual({ isIntact: true, entries: nodes.length, brokenAt: null });
  });

  it('is exported as lines whose hashes anybody can compute again', async () => {
    const owner = await registered();
    await client.signIn(owner.email);
    await client.mutate('renameWorkspace', 'workspace { id }', { name: 'Größe — 日本' }, owner);
    const { data } = await accounts.send('{ auditLogExport { ndjson lastSequence hasMore } }', {}, owner);
    const lines = data.auditLogExport.ndjson
      .trimEnd()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    expect(data.auditLogExport).toMatchObject({ lastSequence: 3, hasMore: false });
    let previous = '00'.repeat(32);
    for (const line of lines) {
      expect(line.previousHash).toBe(previous);
      expect(line.hash).toBe(hashOf(line));
      previous = line.hash;
    }
    const rest = await accounts.send('{ auditLogExport(after: 2) { ndjson } }', {}, owner);
    const [left, exported] = rest.data.auditLogExport.ndjson.trimEnd().split('\n');
    expect([left, exported].map((line) => JSON.parse(line).action)).toEqual([
      'workspace.renamed',
      'audit_log.exported',
    ]);
  });
});

describe('the database', () => {
  const statements = (workspaceId: string) => [
    `UPDATE audit_entries SET action = 'nothing' WHERE workspace_id = '${workspaceId}'`,
    `DELETE FROM audit_entries WHERE workspace_id = '${workspaceId}'`,
    'TRUNCATE audit_entries',
    `UPDATE audit_heads SET sequence = 0 WHERE workspace_id = '${workspaceId}'`,
    `INSERT INTO audit_heads VALUES ('other', 7, '\\x00')`,
    `DELETE FROM audit_heads WHERE workspace_id = '${workspaceId}'`,
    'TRUNCATE audit_heads',
  ];

  it('refuses to change or remove entries, also for a session that poses as a replica', async () => {
    const owner = await registered();
    for (const statement of statements(owner.workspaceId)) {
      await expect(accounts.database.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
      const asReplica = accounts.database.$transaction([
        accounts.database.$executeRawUnsafe("SET LOCAL session_replication_role = 'replica'"),
        accounts.database.$executeRawUnsafe(statement),
      ]);
      await expect(asReplica).rejects.toThrow(/append-only/);
    }
    expect(await verify(owner)).toMatchObject({ isIntact: true });
  });

  it('decides about place and hash of an entry, whatever is written', async () => {
    const owner = await registered();
    await accounts.database.$executeRaw`
      INSERT INTO audit_entries (workspace_id, sequence, id, at, action, details, previous_hash, hash)
      VALUES (${owner.workspaceId}, 99, ${`forged-${owner.workspaceId}`}, now(), 'forged', '{}', '\\x00', '\\x00')`;
    const [latest] = (await read(owner)).nodes;
    expect(latest).toMatchObject({ action: 'forged', sequence: 2 });
    expect(await verify(owner)).toMatchObject({ isIntact: true, entries: 2 });
  });

  it.each([
    [
      'was changed',
      "UPDATE audit_entries SET details = '{}' WHERE workspace_id = $1 AND sequence = 2",
      { brokenAt: 2 },
    ],
    [
      'was backdated',
      "UPDATE audit_entries SET at = at - interval '1 hour' WHERE workspace_id = $1 AND sequence = 3",
      { brokenAt: 3 },
    ],
    ['was cut out', 'DELETE FROM audit_entries WHERE workspace_id = $1 AND sequence = 2', { brokenAt: 3 }],
    ['was cut off the end', 'DELETE FROM audit_entries WHERE workspace_id = $1 AND sequence = 4', { brokenAt: null }],
    ['was all of it', 'DELETE FROM audit_entries WHERE workspace_id = $1', { brokenAt: null }],
    [
      'was rewritten together with its hash',
      "UPDATE audit_entries SET action = 'x', hash = audit_hash(previous_hash, row(workspace_id, sequence, id, at, actor_id, 'x', target_id, details, previous_hash, hash)::audit_entries) WHERE workspace_id = $1 AND sequence = 2",
      { brokenAt: 3 },
    ],
  ])('shows that an entry %s by somebody who had taken the triggers off', async (_what, statement, found) => {
    const owner = await registered();
    for (let index = 0; index < 3; index += 1) await client.signIn(owner.email);
    expect(await verify(owner)).toMatchObject({ isIntact: true, entries: 4 });
    await accounts.database.$executeRawUnsafe('ALTER TABLE audit_entries DISABLE TRIGGER ALL');
    try {
      await accounts.database.$executeRawUnsafe(statement, owner.workspaceId);
    } finally {
      for (const trigger of ['append', 'keep', 'no_truncate']) {
        const enable = `ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_entries_${trigger}`;
        await accounts.database.$executeRawUnsafe(enable);
      }
    }
    expect(await verify(owner)).toMatchObject({ isIntact: false, ...found });
  });
});

async function registered() {
  people += 1;
  const email = `person-${people}@example.org`;
  const session = present((await client.register({ email })).session);
  return { email, ...session, ...(await accounts.verify(session.accessToken)) };
}

interface Entry {
  action: string;
  sequence: number;
  targetId: string;
}

async function read(sender: Pick<Tokens, 'accessToken'>, variables: object = {}) {
  const query = `query ($first: Int, $after: String, $filter: AuditLogFilter) {
    auditLog(first: $first, after: $after, filter: $filter) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } }
  }`;
  const { data, errors }: Answer = await accounts.send(query, { first: 20, ...variables }, sender);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.auditLog as { nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

async function verify(sender: Pick<Tokens, 'accessToken'>) {
  return (await accounts.send('{ auditLogVerification { isIntact entries brokenAt } }', {}, sender)).data
    .auditLogVerification;
}

/** The same sum in another language, from what the export tells. */
function hashOf(line: Record<string, unknown>): string {
  const fields = [
    line['workspaceId'],
    `${line['sequence']}`,
    line['id'],
    `${Date.parse(`${line['at']}`)}`,
    line['actorId'],
    line['action'],
    line['targetId'],
    JSON.stringify(line['details']),
  ].map((field) => (field === null ? '-' : `${Buffer.byteLength(`${field}`)}:${field}`));
  return createHash('sha256')
    .update(Buffer.from(`${line['previousHash']}`, 'hex'))
    .update(fields.join(','))
    .digest('hex');
}
