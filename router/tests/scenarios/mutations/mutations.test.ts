import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

let log: string[] = [];
const step = (name: string) => {
  log.push(name);
  return { id: name, trail: log.join() };
};

describeScenario('mutations', {
  subgraphs: {
    a: {
      typeDefs:
        'type Query { a: Int } type Mutation { start: Thing first(n: Int): Thing third: Thing! fail: Thing } type Thing @key(fields: "id") { id: ID! trail: String }',
      resolvers: {
        Mutation: {
          start: () => {
            log = [];
            return step('start');
          },
          first: (_: unknown, { n }: { n?: number }) => step(`first${n ?? ''}`),
          third: () => step('third'),
          fail: () => {
            throw new Error('refused');
          },
        },
      },
    },
    b: {
      typeDefs: 'type Mutation { second: Int } type Thing @key(fields: "id") { id: ID! seen: String }',
      resolvers: {
        Mutation: { second: () => step('second').id.length },
        Thing: { __resolveReference: (reference: object) => reference, seen: ({ id }: { id: string }) => `seen ${id}` },
      },
    },
  },
  cases: [
    {
      guarantee: 'run one after the other across subgraphs',
      query: 'mutation { start { id } first { trail } second third { trail seen } }',
      data: {
        start: { id: 'start' },
        first: { trail: 'start,first' },
        second: 6,
        third: { trail: 'start,first,second,third', seen: 'seen third' },
      },
      sent: (sent) => expect(sent.map(({ isMutation }) => isMutation)).toEqual([true, true, true, false]),
    },
    {
      guarantee: 'run once for every alias',
      query: 'mutation { start { id } x: first(n: 1) { trail } y: first(n: 1) { trail } }',
      data: { start: { id: 'start' }, x: { trail: 'start,first1' }, y: { trail: 'start,first1,first1' } },
    },
    {
      guarantee: 'that fail leave the others alone',
      query: 'mutation { start { id } fail { id } first { trail } }',
      data: { start: { id: 'start' }, fail: null, first: { trail: 'start,first' } },
      errors: [{ path: ['fail'], message: 'refused' }],
    },
    {
      guarantee: 'that variables skip do not run',
      query: 'mutation ($no: Boolean!) { start { id } first @skip(if: $no) { id } third { trail } }',
      variables: { no: true },
      data: { start: { id: 'start' }, third: { trail: 'start,third' } },
    },
  ],
});
