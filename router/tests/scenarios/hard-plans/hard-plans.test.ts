import { expect } from '@jest/globals';
import { describeScenario, type Scenario } from '../../testkit/describe-scenario.js';

/** Shapes that the native planner aborts on, refuses, or plans wrongly: each must be answered, with it and without it. */
const items = ['1', '2'].map((id) => ({ __typename: 'Item', id, sku: `s${id}`, org: { id: `o${id}` } }));
const gadget = { __typename: 'Gadget', id: '9' };
type Reference = { id?: string; sku?: string; org?: { id: string } };
const find = ({ id, sku, org }: Reference) =>
  items.find((item) => item.id === id || item.sku === sku || item.org.id === org?.id);
const reference = (given: Reference) => ({ ...given, ...find(given) });

const scenario: Scenario = {
  subgraphs: {
    alpha: {
      typeDefs: `type Query { items: [Item] things: [Thing] }
        type Item implements Thing @key(fields: "id") @key(fields: "org { id }") { id: ID! org: Org! title: String
          price(in: String): String @external weight: Int @external
          total: String @requires(fields: "price(in: \\"EUR\\") weight")
          foreign: String @requires(fields: "price(in: \\"USD\\")")
          parts: [Int] }
        type Gadget implements Thing @key(fields: "id") { id: ID! title: String parts: Int }
        interface Thing @key(fields: "id") { id: ID! title: String }
        type Org @shareable { id: ID! }
        type Box @shareable { left: String } extend type Query { box: Box @shareable }`,
      resolvers: {
        Query: { items: () => items, things: () => [...items, gadget], box: () => ({ left: 'L' }) },
        Thing: { __resolveReference: (given: Reference) => find(given) ?? gadget },
        Item: {
          __resolveReference: reference,
          title: ({ id }: Reference) => `item ${id}`,
          total: ({ price, weight }: { price: string; weight: number }) => `${price} x ${weight}`,
          foreign: ({ price }: { price: string }) => price,
          parts: () => [1, 2],
        },
        Gadget: { __resolveReference: () => gadget, title: () => 'gadget', parts: () => 3 },
      },
    },
    beta: {
      typeDefs: `type Item @key(fields: "org { id }") @key(fields: "sku") { org: Org! sku: ID! price(in: String): String total: String @external
          verdict: String @requires(fields: "total") }
        type Org @shareable { id: ID! }
        type Box @shareable { right: String } type Query { box: Box @shareable }`,
      resolvers: {
        Query: { box: () => ({ right: 'R' }) },
        Item: {
          __resolveReference: reference,
          price: ({ id }: Reference, { in: currency }: { in: string }) => `${id} ${currency}`,
          verdict: ({ total }: { total: string }) => `judged ${total}`,
        },
      },
    },
    gamma: {
      typeDefs: `type Item @key(fields: "sku") { sku: ID! weight: Int verdict: String @external praise: String @requires(fields: "verdict") }
        type Query { isOpen: Boolean } type Mutation { buy(sku: ID!): Receipt } type Receipt { item: Item query: Query }`,
      resolvers: {
        Mutation: { buy: (_: unknown, { sku }: { sku: string }) => ({ item: { sku }, query: {} }) },
        Item: {
          __resolveReference: reference,
          weight: ({ sku }: Reference) => Number(sku?.slice(1)) * 10,
          praise: ({ verdict }: { verdict: string }) => `${verdict}!`,
        },
      },
    },
    omega: {
      typeDefs: `type Query { best: Thing }
        type Thing @interfaceObject @key(fields: "id") { id: ID! stars: Int similar: [Thing] title: String @external label: String @requires(fields: "title") }`,
      resolvers: {
        Query: { best: () => ({ __typename: 'Thing', id: '1' }) },
        Thing: {
          __resolveReference: (given: object) => given,
          stars: () => 5,
          similar: () => [
            { __typename: 'Thing', id: '2' },
            { __typename: 'Thing', id: '9' },
          ],
          label: ({ title }: { title: string }) => `label of ${title}`,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'a field that requires values of two subgraphs, behind keys that only a third has',
      query: '{ items { total } }',
      data: { items: [{ total: '1 EUR x 10' }, { total: '2 EUR x 20' }] },
    },
    {
      guarantee: 'two fields that require one with different arguments each get theirs',
      query: '{ items { total foreign } }',
      data: {
        items: [
          { total: '1 EUR x 10', foreign: '1 USD' },
          { total: '2 EUR x 20', foreign: '2 USD' },
        ],
      },
      gateway: 'it hands one value to both',
    },
    {
      guarantee: 'chains of requirements through every subgraph',
      query: '{ items { praise } }',
      data: { items: [{ praise: 'judged 1 EUR x 10!' }, { praise: 'judged 2 EUR x 20!' }] },
      gateway: 'it hands undefined from one requirement to the next',
    },
    {
      guarantee: 'a type condition on an interface object, and the interface object again below it',
      query:
        '{ best { ... on Item { title stars similar { __typename ... on Gadget { label } ... on Item { praise } } } } }',
      data: {
        best: {
          title: 'item 1',
          stars: 5,
          similar: [
            { __typename: 'Item', praise: 'judged 2 EUR x 20!' },
            { __typename: 'Gadget', label: 'label of gadget' },
          ],
        },
      },
      gateway: 'it hands undefined from one requirement to the next',
    },
    {
      guarantee: 'a list of an interface object that is asked for twice, once where the type is known, keeps the types',
      query: '{ best { similar { ... on Gadget { stars } } ... on Item { similar { title } } } }',
      data: { best: { similar: [{ title: 'item 2' }, { stars: 5, title: 'gadget' }] } },
    },
    {
      guarantee: 'an entity of a known type is not turned into its interface on the way to what it requires',
      query: '{ items { total label } }',
      data: {
        items: [
          { total: '1 EUR x 10', label: 'label of item 1' },
          { total: '2 EUR x 20', label: 'label of item 2' },
        ],
      },
    },
    {
      guarantee: 'fields of one name and different shapes below one interface',
      query: '{ things { ... on Item { parts } ... on Gadget { count: parts } } }',
      data: { things: [{ parts: [1, 2] }, { parts: [1, 2] }, { count: 3 }] },
    },
    {
      guarantee: 'a value whose parts are spread over subgraphs',
      query: '{ box { left right } }',
      data: { box: { left: 'L', right: 'R' } },
    },
    {
      guarantee: 'the query root within a mutation',
      query: 'mutation { buy(sku: "s1") { item { title } query { box { left } items { title } best { stars } } } }',
      data: {
        buy: {
          item: { title: 'item 1' },
          query: { box: { left: 'L' }, items: [{ title: 'item 1' }, { title: 'item 2' }], best: { stars: 5 } },
        },
      },
      sent: (sent) => expect(sent.filter(({ isMutation }) => isMutation)).toHaveLength(1),
    },
  ],
};

describeScenario('hard plans, native planner first', scenario);
describeScenario('hard plans, fallback planner alone', {
  ...scenario,
  options: { planning: 'fallback-only' },
  withoutGateway: 'it has been asked above',
});
