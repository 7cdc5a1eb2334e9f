import { describeScenario } from '../../testkit/describe-scenario.js';

const crates = { c1: { id: 'c1', code: 'X', mark: { left: 'l1', right: 'r1' }, label: 'fragile', weight: 7 } };
type Crate = (typeof crates)['c1'];
const find = ({ id }: { id: string }): Crate | null => (id === 'c1' ? crates.c1 : null);

describeScenario('keys of which only some can be entered by', {
  subgraphs: {
    ship: {
      typeDefs: `
        type Query { crate: Crate hold: Hold }
        type Hold { crates: [Crate!]! }
        type Crate @key(fields: "code", resolvable: false) @key(fields: "mark { left }", resolvable: false) @key(fields: "id mark { left right }") { id: ID! code: ID! @shareable mark: Mark! @shareable label: String @external heavy: Boolean @external sticker: String @requires(fields: "label heavy") }
        type Mark @shareable { left: ID! right: ID! }`,
      resolvers: {
        Query: {
          crate: () => ({ id: 'c1', code: 'X', mark: crates.c1.mark }),
          hold: () => ({ crates: [{ id: 'c1', code: 'X', mark: crates.c1.mark }] }),
        },
        Crate: {
          __resolveReference: (reference: object) => reference,
          sticker: ({ label, heavy }: { label: string; heavy: boolean }) => `${label}/${heavy}`,
        },
      },
    },
    labels: {
      typeDefs: `
        type Crate @key(fields: "id") @key(fields: "code", resolvable: false) { id: ID! code: ID! @shareable label: String weight: Int }`,
      resolvers: { Crate: { __resolveReference: find } },
    },
    scales: {
      typeDefs: `
        type Crate @key(fields: "mark { right left } id") { id: ID! mark: Mark! @shareable weight: Int @external heavy: Boolean @requires(fields: "weight") }
        type Mark @shareable { left: ID! right: ID! }`,
      resolvers: {
        Crate: {
          __resolveReference: (reference: object) => reference,
          heavy: ({ weight }: { weight: number }) => weight > 5,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'are chosen so that every field is reached',
      query: '{ crate { id label heavy } }',
      data: { crate: { id: 'c1', label: 'fragile', heavy: true } },
    },
    {
      guarantee: 'lead back to the subgraph that began, with what two others gave',
      query: '{ hold { crates { sticker } } }',
      data: { hold: { crates: [{ sticker: 'fragile/true' }] } },
    },
  ],
});
