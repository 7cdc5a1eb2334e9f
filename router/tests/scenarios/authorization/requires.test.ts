import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';
import { asOlderComposersDid } from './older-composer.js';
import { claims, denied, REFUSED_BY_GATEWAY } from './world.js';

const places = [
  { __typename: 'Home', street: 'Lane 1', floor: 2 },
  { __typename: 'Vault', street: 'Deep 9', floor: -3 },
];

/**
 * What a field computes with @requires tells what it reads: whoever may not read the one may not have the other. Today's composer refuses subgraphs
 * that do not say so themselves; supergraphs of older ones are still served.
 */
describeScenario('authorization of fields that read protected ones', {
  subgraphs: {
    staff: {
      typeDefs: `
        type Query { person: Person }
        type Person @key(fields: "id") { id: ID! name: String pay: Pay grade: Grade places: [Place!] level: Int @tag(name: "scopes level") }
        type Pay { currency: String amount: Int @tag(name: "authenticated") }
        enum Grade @tag(name: "scopes grade") { A B }
        interface Place { street: String floor: Int }
        type Home implements Place { street: String floor: Int }
        type Vault implements Place @tag(name: "scopes vault") { street: String floor: Int @tag(name: "authenticated") }`,
      resolvers: {
        Query: { person: () => ({ id: '1', name: 'Ann' }) },
        Person: {
          __resolveReference: (reference: object) => reference,
          pay: () => ({ currency: 'EUR', amount: 5 }),
          grade: () => 'B',
          places: () => places,
          level: () => 3,
        },
      },
    },
    first: {
      typeDefs: `
        type Person @key(fields: "id") { id: ID! level: Int @external pay: Pay @external grade: Grade @external rank: Int @requires(fields: "level") payslip: String @requires(fields: "pay { currency amount }") coin: String @requires(fields: "pay { currency }") graded: String @requires(fields: "grade") }
        type Pay { currency: String @external amount: Int @external }
        enum Grade { A B }`,
      resolvers: {
        Person: {
          __resolveReference: (reference: object) => reference,
          rank: ({ level }: { level: number }) => level * 10,
          payslip: ({ pay }: { pay: { amount: number } }) => `${pay.amount}`,
          coin: ({ pay }: { pay: { currency: string } }) => pay.currency,
          graded: ({ grade }: { grade: string }) => grade,
        },
      },
    },
    second: {
      typeDefs: `
        type Person @key(fields: "id") { id: ID! rank: Int @external badge: String @requires(fields: "rank") places: [Place!] @external streets: String @requires(fields: "places { street }") homes: String @requires(fields: "places { ... on Home { street } }") vaults: String @requires(fields: "places { ... on Vault { floor } }") }
        interface Place { street: String floor: Int }
        type Home implements Place { street: String @external floor: Int @external }
        type Vault implements Place { street: String @external floor: Int @external }`,
      resolvers: {
        Person: {
          __resolveReference: (reference: object) => reference,
          badge: ({ rank }: { rank: number }) => `badge ${rank}`,
          streets: ({ places: all }: { places: { street: string }[] }) => all.map((place) => place.street).join(),
          homes: ({ places: all }: { places: { street?: string }[] }) => all.map((place) => place.street ?? '').join(),
          vaults: ({ places: all }: { places: { floor?: number }[] }) => all.map((place) => place.floor ?? '').join(),
        },
      },
    },
    third: {
      typeDefs: `type Person @key(fields: "id") { id: ID! badge: String @external pass: String @requires(fields: "badge") }`,
      resolvers: {
        Person: {
          __resolveReference: (reference: object) => reference,
          pass: ({ badge }: { badge: string }) => `pass of ${badge}`,
        },
      },
    },
  },
  rewrite: asOlderComposersDid,
  withoutGateway: REFUSED_BY_GATEWAY,
  cases: [
    {
      guarantee: 'a field read directly is demanded',
      query: '{ person { name rank } }',
      data: { person: { name: 'Ann', rank: null } },
      errors: [denied('person', 'rank')],
    },
    {
      guarantee: 'a field read through two other subgraphs is demanded',
      query: '{ person { name badge pass } }',
      data: { person: { name: 'Ann', badge: null, pass: null } },
      errors: [denied('person', 'badge'), denied('person', 'pass')],
      sent: (sent) => expect(sent.map(({ subgraph }) => subgraph)).toEqual(['staff']),
    },
    {
      guarantee: 'whoever has what is read has what is computed',
      query: '{ person { pass } }',
      claims: claims('level'),
      data: { person: { pass: 'pass of badge 30' } },
    },
    {
      guarantee: 'a field within what is read is demanded',
      query: '{ person { name payslip } }',
      data: { person: { name: 'Ann', payslip: null } },
      errors: [denied('person', 'payslip')],
    },
    {
      guarantee: 'its open neighbour is not',
      query: '{ person { coin } }',
      data: { person: { coin: 'EUR' } },
    },
    {
      guarantee: 'the type of what is read is demanded',
      query: '{ person { name graded } }',
      claims: claims('level'),
      data: { person: { name: 'Ann', graded: null } },
      errors: [denied('person', 'graded')],
    },
    {
      guarantee: 'what is read from an interface demands what every implementer demands',
      query: '{ person { name streets } }',
      claims: claims(''),
      data: { person: { name: 'Ann', streets: null } },
      errors: [denied('person', 'streets')],
    },
    {
      guarantee: 'what is read from one open implementer demands nothing',
      query: '{ person { homes } }',
      data: { person: { homes: 'Lane 1,' } },
    },
    {
      guarantee: 'what is read from one protected implementer demands what it demands',
      query: '{ person { name vaults } }',
      claims: claims('other'),
      data: { person: { name: 'Ann', vaults: null } },
      errors: [denied('person', 'vaults')],
    },
    {
      guarantee: 'and is open to those who meet it',
      query: '{ person { vaults streets } }',
      claims: claims('vault'),
      data: { person: { vaults: ',-3', streets: 'Lane 1,Deep 9' } },
    },
  ],
});

describeScenario('authorization in a circle of @requires', {
  subgraphs: {
    base: {
      typeDefs:
        'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String sealed: String @tag(name: "authenticated") }',
      resolvers: { Query: { item: () => ({ id: '1', name: 'n', sealed: 's' }) } },
    },
    a: {
      typeDefs:
        'type Item @key(fields: "id") { id: ID! sealed: String @external x: String @requires(fields: "sealed") }',
    },
    b: {
      typeDefs: 'type Item @key(fields: "id") { id: ID! x: String @external y: String @requires(fields: "x") }',
    },
  },
  rewrite: (sdl) => asOlderComposersDid(sdl).replace('requires: "sealed"', 'requires: "y sealed"'),
  withoutGateway: REFUSED_BY_GATEWAY,
  cases: [
    {
      guarantee: 'every field of the circle demands what any of them reads',
      query: '{ item { name x y } }',
      data: { item: { name: 'n', x: null, y: null } },
      errors: [denied('item', 'x'), denied('item', 'y')],
      sent: (sent) => expect(sent).toHaveLength(1),
    },
  ],
});
