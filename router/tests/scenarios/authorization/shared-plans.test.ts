import { afterAll, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../src/execution/create-engine.js';
import type { Claims, OperationRequest } from '../../../src/execution/engine-contract.js';
import { createFederation } from '../../testkit/federation.js';
import { runEngine } from '../../testkit/run-engine.js';
import { claims, policies, subgraphs } from './world.js';

const { supergraphSdl, transport } = createFederation(subgraphs);
const engines = [false, true].map((rejectUnauthorized) =>
  createEngine({ supergraphSdl, transport, authorization: { policies, rejectUnauthorized } }),
);
afterAll(() => {
  for (const engine of engines) engine.close();
});

interface Caller {
  readonly who: Claims | null;
  readonly data: unknown;
  readonly isDenied: boolean;
}

const open: Caller = { who: claims('read:email rank', { payer: true }), isDenied: false, data: null };
const closed: Caller = { who: null, isDenied: true, data: null };

/** Operations whose answer depends on the caller, each way that a plan could be found again. */
const operations: readonly (OperationRequest & { readonly allowed: unknown; readonly filtered: unknown })[] = [
  {
    query: '{ me { name email } }',
    allowed: { me: { name: 'Ann', email: 'a@example.com' } },
    filtered: { me: { name: 'Ann', email: null } },
  },
  {
    query: 'query A { me { name } } query B { me { name card } }',
    operationName: 'B',
    allowed: { me: { name: 'Ann', card: '4111' } },
    filtered: { me: { name: 'Ann', card: null } },
  },
  {
    query: 'query ($on: Boolean!) { me { name rank @include(if: $on) } }',
    variables: { on: true },
    allowed: { me: { name: 'Ann', rank: 'LOW' } },
    filtered: { me: { name: 'Ann', rank: null } },
  },
  {
    query: 'query ($off: Boolean!) { me { name ...Private @skip(if: $off) } } fragment Private on User { salary }',
    variables: { off: false },
    allowed: { me: { name: 'Ann', salary: 5 } },
    filtered: { me: { name: 'Ann', salary: null } },
  },
];

describe('a plan that is kept', () => {
  const [filtering] = engines;
  if (!filtering) throw new Error('no engine');

  for (const first of ['whoever may', 'whoever may not'] as const) {
    for (const operation of operations) {
      // The comment makes another text of it, so that both orders begin with nothing kept.
      const request = { ...operation, query: `# ${first} asks first\n${operation.query}` };
      it(`serves each caller what is theirs when ${first} asks first: ${operation.query}`, async () => {
        const callers = first === 'whoever may' ? [open, closed, open, closed] : [closed, open, closed, open];
        for (const caller of callers) {
          const result = await runEngine(filtering, request, caller.who);
          expect(result.data).toEqual(caller.isDenied ? operation.filtered : operation.allowed);
          expect((result.errors ?? []).length > 0).toBe(caller.isDenied);
        }
      });
    }
  }

  it('has different keys for callers who are granted different things, so that nothing else is shared either', async () => {
    const keys = await Promise.all(
      [null, claims(''), claims('read:email'), claims('admin'), claims('read:all admin')].map(async (who) => {
        const prepared = await filtering.prepare({ query: '{ me { email salary } }' }, who);
        if (prepared.kind === 'rejected') throw new Error('rejected');
        return prepared.planKey;
      }),
    );
    const [anonymous, nothing, email, admin, all] = keys;
    expect(new Set([anonymous, nothing, email]).size).toBe(3);
    expect(admin).toBe(nothing);
    expect(all).toBe(email);
  });

  it('asked for at the same time by different callers is planned for each', async () => {
    const query = '{ me { name email } strict { open } }';
    const asked = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? open : closed));
    const results = await Promise.all(asked.map((caller) => runEngine(filtering, query, caller.who)));
    results.forEach((result, index) => {
      const email = asked[index]?.isDenied ? null : 'a@example.com';
      expect(result.data).toEqual({ me: { name: 'Ann', email }, strict: { open: 'o' } });
    });
  });
});

describe('a rejection that is kept', () => {
  it('rejects the same text for one caller and runs it for the other, in turn', async () => {
    const [, rejecting] = engines;
    if (!rejecting) throw new Error('no engine');
    for (let turn = 0; turn < 3; turn++) {
      const refused = await runEngine(rejecting, '{ me { name email } }', null);
      expect(refused).toMatchObject({ errors: [{ path: ['me', 'email'] }] });
      expect(refused).not.toHaveProperty('data');
      expect(await runEngine(rejecting, '{ me { name email } }', open.who)).toEqual({
        data: { me: { name: 'Ann', email: 'a@example.com' } },
      });
    }
  });
});
