import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../src/execution/create-engine.js';
import { createFederation } from '../../testkit/federation.js';
import { collectEvents } from '../../testkit/run-engine.js';
import { claims } from './world.js';

const federation = createFederation({
  tickets: {
    typeDefs: `
      type Query { ping: Int }
      type Subscription { opened: Ticket audited: Ticket @policy(policies: [["auditor"]]) changed: Event }
      type Ticket @key(fields: "id") { id: ID! title: String note: String @authenticated }
      type Note @requiresScopes(scopes: [["notes"]]) { text: String }
      union Event = Ticket | Note`,
    resolvers: {
      Subscription: {
        opened: {
          async *subscribe() {
            for (const id of ['1', '2']) yield { opened: { id, title: `t${id}`, note: `n${id}` } };
          },
        },
        changed: {
          async *subscribe() {
            yield { changed: { __typename: 'Note', text: 'x' } };
            yield { changed: { __typename: 'Ticket', id: '3', title: 't3', note: 'n3' } };
          },
        },
      },
    } as never,
  },
  people: {
    typeDefs:
      'type Ticket @key(fields: "id") { id: ID! owner: Person } type Person { name: String phone: String @requiresScopes(scopes: [["phone"]]) }',
    resolvers: {
      Ticket: {
        __resolveReference: (reference: object) => reference,
        owner: ({ id }: { id: string }) => ({ name: `p${id}`, phone: `+${id}` }),
      },
    },
  },
});
const { supergraphSdl, transport } = federation;
const engine = createEngine({ supergraphSdl, transport });
const rejecting = createEngine({ supergraphSdl, transport, authorization: { rejectUnauthorized: true } });
afterAll(() => {
  engine.close();
  rejecting.close();
});
beforeEach(() => {
  federation.sent.length = 0;
});
const error = (...path: string[]) => ({ path, extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } });

describe('authorization of subscriptions', () => {
  it('leaves denied fields out of every event, and tells so in each', async () => {
    const events = await collectEvents(engine, 'subscription { opened { title note } }');
    expect(events).toMatchObject([
      { data: { opened: { title: 't1', note: null } }, errors: [error('opened', 'note')] },
      { data: { opened: { title: 't2', note: null } }, errors: [error('opened', 'note')] },
    ]);
    expect(federation.sent.map(({ query }) => query).join()).not.toMatch(/note/);
  });

  it('leaves them out of what is joined to the events', async () => {
    const query = 'subscription { opened { owner { name phone } } }';
    expect(await collectEvents(engine, query)).toMatchObject([
      { data: { opened: { owner: { name: 'p1', phone: null } } }, errors: [error('opened', 'owner', 'phone')] },
      { data: { opened: { owner: { name: 'p2', phone: null } } } },
    ]);
    expect(federation.sent.map((request) => request.query).join()).not.toMatch(/phone/);
    expect(await collectEvents(engine, query, claims('phone'))).toMatchObject([
      { data: { opened: { owner: { phone: '+1' } } } },
      { data: { opened: { owner: { phone: '+2' } } } },
    ]);
  });

  it('serves each of two callers in turn what is theirs, in both orders', async () => {
    for (const order of [
      [null, claims('')],
      [claims(''), null],
    ]) {
      const query = `# ${order[0] === null}\nsubscription { opened { id note } }`;
      for (const who of [...order, ...order]) {
        const [event] = await collectEvents(engine, query, who);
        expect(event?.data).toEqual({ opened: { id: '1', note: who === null ? null : 'n1' } });
      }
    }
  });

  it('judges members of a union by event', async () => {
    const query = 'subscription { changed { __typename ... on Note { text } ... on Ticket { id } } }';
    expect(await collectEvents(engine, query)).toMatchObject([
      { data: { changed: { __typename: 'Note', text: null } } },
      { data: { changed: { __typename: 'Ticket', id: '3' } } },
    ]);
  });

  it('opens nothing upstream for a field that is denied whole', async () => {
    expect(await collectEvents(engine, 'subscription { audited { id } }', claims(''))).toMatchObject([
      { data: null, errors: [error('audited')] },
    ]);
    expect(federation.sent).toEqual([]);
  });

  it('opens nothing where unauthorized operations are rejected', async () => {
    expect(await collectEvents(rejecting, 'subscription { opened { title note } }')).toMatchObject([
      { errors: [error('opened', 'note')] },
    ]);
    expect(federation.sent).toEqual([]);
  });
});
