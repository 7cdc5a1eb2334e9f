import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const rooms = [
  { id: 'r1', cents: 100, seats: ['a', 'b', 'c', 'd'] },
  { id: 'r2', cents: 300, seats: ['e'] },
];
const roomOf = ({ id }: { id: string }) => rooms.find((room) => room.id === id) ?? rooms[0];
const RATES: Record<string, number> = { EUR: 1, USD: 2, JPY: 150 };

describeScenario('required fields with arguments', {
  subgraphs: {
    hotel: {
      typeDefs: `
        type Query { rooms: [Room!] }
        type Room @key(fields: "id") { id: ID! price(in: String! = "EUR"): Int seats(first: Int): [Seat!] view: View }
        type Seat @key(fields: "id") { id: ID! row(pad: Int = 0): String }
        type View { stars(max: Int!): Int }`,
      resolvers: {
        Query: { rooms: () => rooms },
        Room: {
          __resolveReference: roomOf,
          price: (room: { cents: number }, args: { in: string }) => room.cents * (RATES[args.in] ?? 0),
          seats: ({ seats }: { seats: string[] }, { first = 99 }: { first?: number }) =>
            seats.slice(0, first).map((id) => ({ id })),
          view: () => ({}),
        },
        Seat: { row: ({ id }: { id: string }, { pad }: { pad: number }) => id.padStart(pad, '0') },
        View: { stars: (_: unknown, { max }: { max: number }) => max - 1 },
      },
    },
    offers: {
      typeDefs: `
        type Room @key(fields: "id") {
          id: ID!
          price(in: String! = "EUR"): Int @external
          seats(first: Int): [Seat!] @external
          view: View @external
          dollars: String @requires(fields: "price(in: \\"USD\\")")
          yen(sign: String = "¥"): String @requires(fields: "price(in: \\"JPY\\")")
          plan: String @requires(fields: "seats(first: 2) { row(pad: 3) }")
          rating: Int @requires(fields: "view { stars(max: 5) }")
        }
        type Seat @key(fields: "id") { id: ID! row(pad: Int = 0): String @external }
        type View { stars(max: Int!): Int @external }`,
      resolvers: {
        Room: {
          __resolveReference: (reference: object) => reference,
          price: ({ price }: { price: number }) => price,
          dollars: ({ price }: { price: number }) => `$${price}`,
          yen: ({ price }: { price: number }, { sign }: { sign: string }) => `${sign}${price}`,
          plan: ({ seats }: { seats: { row: string }[] }) => seats.map(({ row }) => row).join(),
          rating: ({ view }: { view: { stars: number } }) => view.stars,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'get exactly the arguments that the requirement says, each field its own',
      query: '{ rooms { dollars yen plan rating } }',
      data: {
        rooms: [
          { dollars: '$200', yen: '¥15000', plan: '00a,00b', rating: 4 },
          { dollars: '$600', yen: '¥45000', plan: '00e', rating: 4 },
        ],
      },
      gateway: '@apollo/gateway gives both fields the same price',
    },
    {
      guarantee: 'get them in several places of one operation as well',
      query: '{ a: rooms { x: yen plan dollars } b: rooms { dollars rating yen(sign: "") plan } }',
      data: {
        a: [
          { x: '¥15000', plan: '00a,00b', dollars: '$200' },
          { x: '¥45000', plan: '00e', dollars: '$600' },
        ],
        b: [
          { dollars: '$200', rating: 4, yen: '15000', plan: '00a,00b' },
          { dollars: '$600', rating: 4, yen: '45000', plan: '00e' },
        ],
      },
      gateway: '@apollo/gateway gives both fields the same price',
    },
    {
      guarantee: 'do not change what the client selects with other arguments',
      query:
        'query ($in: String!, $n: Int) { rooms { price(in: $in) other: price dollars seats(first: $n) { row(pad: 2) } plan } }',
      variables: { in: 'JPY', n: 1 },
      data: {
        rooms: [
          { price: 15000, other: 100, dollars: '$200', seats: [{ row: '0a' }], plan: '00a,00b' },
          { price: 45000, other: 300, dollars: '$600', seats: [{ row: '0e' }], plan: '00e' },
        ],
      },
      gateway: '@apollo/gateway takes what the client selected for what is required',
    },
    {
      guarantee: 'leave the field’s own arguments to the client',
      query: 'query ($sign: String) { rooms { a: yen(sign: $sign) b: yen(sign: "Y") c: yen } }',
      variables: { sign: 'J' },
      data: {
        rooms: [
          { a: 'J15000', b: 'Y15000', c: '¥15000' },
          { a: 'J45000', b: 'Y45000', c: '¥45000' },
        ],
      },
    },
    {
      guarantee: 'are fetched once although the client selects the same',
      query: '{ rooms { p: price(in: "USD") dollars } }',
      data: {
        rooms: [
          { p: 200, dollars: '$200' },
          { p: 600, dollars: '$600' },
        ],
      },
      sent: (sent) => expect(sent).toHaveLength(2),
    },
  ],
});
