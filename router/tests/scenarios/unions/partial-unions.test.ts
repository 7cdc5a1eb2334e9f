import { expect } from '@jest/globals';
import { describeScenario, type Scenario } from '../../testkit/describe-scenario.js';

const note = { __typename: 'Note', text: 'n' };
const alarm = { __typename: 'Alarm', level: 2, source: { id: 'd1' }, log: [{ at: 1 }] };
const chart = { __typename: 'Chart', points: 3 };
const board = { id: 'b1' };

/** A value type shown by two subgraphs, each of which knows tiles that the other does not. */
const subgraphs: Scenario['subgraphs'] = {
  desk: {
    typeDefs: `
      type Query { desk: Board }
      type Board @key(fields: "id") { id: ID! frame: Frame @shareable }
      type Frame @shareable { tiles: [Tile!]! main: Tile }
      union Tile = Note | Alarm
      type Note @shareable { text: String }
      type Alarm { level(scale: Int = 1): Int log: [Entry!] source: Device }
      type Entry { at: Int }
      type Device @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { desk: () => ({ ...board, frame: { tiles: [note, alarm], main: alarm } }) },
      Board: { __resolveReference: () => ({ ...board, frame: { tiles: [note, alarm], main: alarm } }) },
      Alarm: { level: (_: unknown, { scale }: { scale: number }) => 2 * scale },
    },
  },
  wall: {
    typeDefs: `
      type Query { wall: Board }
      type Board @key(fields: "id") { id: ID! frame: Frame @shareable wide: Frame }
      type Frame @shareable { tiles: [Tile!]! main: Tile }
      union Tile = Note | Chart
      type Note @shareable { text: String }
      type Chart { points: Int }
      type Device @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Query: { wall: () => ({ ...board, frame: { tiles: [chart, note], main: null } }) },
      Board: { __resolveReference: () => board, wide: () => ({ tiles: [chart], main: chart }) },
      Device: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `device ${id}` }) },
    },
  },
};
const ALL = '__typename ... on Note { text } ... on Alarm { level } ... on Chart { points }';

const GATEWAY = '@apollo/gateway shows only members that both subgraphs know';

describeScenario('unions whose members differ between subgraphs', {
  subgraphs,
  cases: [
    {
      guarantee: 'show every member that the asked subgraph knows',
      query: `{ desk { frame { tiles { ${ALL} } } } }`,
      data: {
        desk: { frame: { tiles: [note, { __typename: 'Alarm', level: 2 }] } },
      },
      sent: (sent) => expect(sent).toHaveLength(1),
      gateway: GATEWAY,
    },
    {
      guarantee: 'the same from the other side',
      query: `{ wall { frame { tiles { ${ALL} } main { ... on Alarm { level } } } } }`,
      data: { wall: { frame: { tiles: [chart, note], main: null } } },
      gateway: GATEWAY,
    },
    {
      guarantee: 'show members with arguments given by variables',
      query: 'query ($scale: Int) { desk { frame { main { ... on Alarm { level(scale: $scale) } } } } }',
      variables: { scale: 5 },
      data: { desk: { frame: { main: { level: 10 } } } },
      gateway: GATEWAY,
    },
    {
      guarantee: 'show members with nested lists, through named fragments and aliases',
      query:
        'query ($on: Boolean!) { desk { frame { m: main { ...A @include(if: $on) ... on Alarm { k: level(scale: 3) } } } } } fragment A on Alarm { log { at } }',
      variables: { on: true },
      data: { desk: { frame: { m: { log: [{ at: 1 }], k: 6 } } } },
      gateway: GATEWAY,
    },
    {
      guarantee: 'show members where entities are joined',
      query: `{ desk { wide { tiles { ${ALL} } main { ... on Chart { points } } } frame { main { ... on Alarm { level } } } } }`,
      data: { desk: { wide: { tiles: [chart], main: { points: 3 } }, frame: { main: { level: 2 } } } },
      gateway: GATEWAY,
    },
    {
      guarantee: 'are shown where that takes another subgraph',
      query: '{ desk { id frame { main { ... on Alarm { source { name } } } } } }',
      data: { desk: { id: 'b1', frame: { main: { source: { name: 'device d1' } } } } },
      gateway: '@apollo/gateway leaves the member out',
    },
    {
      guarantee: 'tell the type of members on which nothing is selected',
      query: '{ desk { frame { tiles { __typename ... on Chart { points } } } } }',
      data: { desk: { frame: { tiles: [{ __typename: 'Note' }, { __typename: 'Alarm' }] } } },
    },
  ],
});
