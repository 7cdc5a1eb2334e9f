import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const trips = [
  { id: 't1', guide: 'g1', km: 40 },
  { id: 't2', guide: 'g2', km: 5 },
  { id: 't3', guide: 'g3', km: 0 },
];
const guides: Record<string, number | null> = { g1: 12, g2: 1, g3: null };
const asIs = (reference: object) => reference;

/** `isHard` needs `isSafe`, which needs a child's field, which lives where `isHard` does. */
describeScenario('fields that require fields that require', {
  subgraphs: {
    trips: {
      typeDefs: `
        type Query { trips: [Trip!] trip: Trip }
        type Trip @key(fields: "id") { id: ID! km: Int isSafe: Boolean @external isHard: Boolean @requires(fields: "isSafe") }
        type Guide @key(fields: "id") { id: ID! years: Int }`,
      resolvers: {
        Query: { trips: () => trips, trip: () => trips[0] },
        Trip: {
          __resolveReference: (reference: { id: string }) => ({
            ...trips.find(({ id }) => id === reference.id),
            ...reference,
          }),
          isHard: ({ isSafe, km }: { isSafe: boolean | null; km: number }) => {
            if (isSafe === undefined) throw new Error('isSafe was not given');
            return isSafe === null ? null : !isSafe && km < 10;
          },
        },
        Guide: { __resolveReference: ({ id }: { id: string }) => ({ id, years: guides[id] ?? null }) },
      },
    },
    safety: {
      typeDefs: `
        type Trip @key(fields: "id") { id: ID! guide: Guide isSafe: Boolean @requires(fields: "guide { years }") }
        type Guide @key(fields: "id") { id: ID! years: Int @external }`,
      resolvers: {
        Trip: {
          __resolveReference: asIs,
          guide: ({ id }: { id: string }) => ({ id: trips.find((trip) => trip.id === id)?.guide }),
          isSafe: ({ guide }: { guide: { years: number | null } }) => (guide.years === null ? null : guide.years > 5),
        },
        Guide: { __resolveReference: asIs },
      },
    },
    advice: {
      typeDefs: `type Trip @key(fields: "id") { id: ID! isHard: Boolean @external isSafe: Boolean @external advice: String @requires(fields: "isHard isSafe") motto: String @requires(fields: "isSafe") }`,
      resolvers: {
        Trip: {
          __resolveReference: asIs,
          advice: ({ isHard, isSafe }: { isHard: boolean; isSafe: boolean }) => `hard ${isHard}, safe ${isSafe}`,
          motto: ({ isSafe }: { isSafe: boolean }) => `safe ${isSafe}`,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'go back and forth between two subgraphs',
      query: '{ trips { isHard } }',
      data: { trips: [{ isHard: false }, { isHard: true }, { isHard: null }] },
    },
    {
      guarantee: 'go on to a third one that requires both ends of the chain',
      query: '{ trips { advice } }',
      data: {
        trips: [
          { advice: 'hard false, safe true' },
          { advice: 'hard true, safe false' },
          { advice: 'hard null, safe null' },
        ],
      },
      gateway: '@apollo/gateway asks for the end of the chain before it has what that requires',
    },
    {
      guarantee: 'can be selected together with all that they require, under other names',
      query: '{ trip { isSafe: isHard isHard: isSafe guide: motto years: guide { id: years years: id } km } }',
      data: {
        trip: { isSafe: false, isHard: true, guide: 'safe true', years: { id: 12, years: 'g1' }, km: 40 },
      },
      gateway: '@apollo/gateway takes the aliased values for the required ones',
    },
    {
      guarantee: 'ask each subgraph no more often than the chain is long',
      query: '{ trip { advice motto isHard } }',
      data: { trip: { advice: 'hard false, safe true', motto: 'safe true', isHard: false } },
      sent: (sent) => expect(sent.length).toBeLessThanOrEqual(7),
      gateway: '@apollo/gateway asks for the end of the chain before it has what that requires',
    },
  ],
});
