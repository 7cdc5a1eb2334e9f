import type { Session } from './sessions/session.js';
import { createSessionLoader } from './sessions/session.loader.js';
import type { SessionRepository } from './sessions/session.repository.js';
import type { User } from './users/user.js';
import { createUserLoader } from './users/user.loader.js';
import { createMembershipLoader } from './workspaces/membership.loader.js';
import type { Membership, Workspace } from './workspaces/workspace.js';
import { createWorkspaceLoader } from './workspaces/workspace.loader.js';

const createdAt = new Date('2026-03-01T12:00:00Z');

/** Answers in the opposite order and without what is not `known`, as a database may. */
function reversed<Row extends { id: string }>(known: Row[]) {
  const calls: string[][] = [];
  const find = async (ids: readonly string[]) => {
    calls.push([...ids]);
    return known.filter(({ id }) => ids.includes(id)).reverse();
  };
  return { calls, find };
}

describe('the loaders of entities', () => {
  const users: User[] = ['u1', 'u2'].map((id) => ({
    id,
    email: `${id}@example.org`,
    name: id,
    createdAt,
    emailVerifiedAt: null,
  }));
  const workspaces: Workspace[] = ['w1', 'w2'].map((id) => ({ id, name: id, createdAt, isPersonal: false }));
  const sessions = ['s1', 's2'].map((id) => ({ id }) as Session);

  it.each([
    ['users', users, (find: never) => createUserLoader({ findVisible: find }, 'viewer')],
    [
      'workspaces',
      workspaces,
      (find: never) => createWorkspaceLoader({ findVisible: find, listVisibleMemberships: find }, 'viewer'),
    ],
    [
      'sessions',
      sessions,
      (find: never) =>
        createSessionLoader({ findLiving: find } as unknown as SessionRepository, 'viewer', () => createdAt),
    ],
  ] as const)(
    'read %s of a tick in one query, each once, and answer in the order asked',
    async (_name, known, create) => {
      const { calls, find } = reversed<{ id: string }>([...known]);
      const loader = create(find as never);
      const [first, second] = known;
      const ids = [first?.id ?? '', 'unknown', second?.id ?? '', first?.id ?? ''];
      expect(await Promise.all(ids.map((id) => loader.load(id)))).toEqual([first, null, second, first]);
      expect(calls).toEqual([ids.slice(0, 3)]);
    },
  );
});

describe('the loader of memberships', () => {
  it('reads those of many people in one query and keeps their order; nobody’s are an empty list', async () => {
    const of = (userId: string, workspaceId: string): Membership => ({
      userId,
      workspaceId,
      role: 'owner',
      joinedAt: createdAt,
    });
    const calls: unknown[] = [];
    const loader = createMembershipLoader(
      {
        findVisible: async () => [],
        listVisibleMemberships: async (...call) => {
          calls.push(call);
          return [of('u2', 'w9'), of('u1', 'w2'), of('u1', 'w1')];
        },
      },
      'viewer',
    );
    const answers = await Promise.all(['u1', 'u2', 'u3'].map((id) => loader.load(id)));
    expect(answers).toEqual([[of('u1', 'w2'), of('u1', 'w1')], [of('u2', 'w9')], []]);
    expect(calls).toEqual([[['u1', 'u2', 'u3'], 'viewer', 100]]);
  });
});
