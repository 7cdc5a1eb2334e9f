import { decimalField, moneyField, nameField } from '@paissive/graphql-money';
import { z } from 'zod';
import {
  dayField,
  givenOf,
  idempotencyKeyField,
  idField,
  lineField,
  linesField,
  optional,
  proseField,
} from '../records/input-fields.js';
import { CHANNELS } from './channel.js';
import { LEVELS } from './persona.js';
import { GOAL_METRICS } from './strategy.js';

const lines = (count: number) => optional(linesField(count), []);
const prose = (maximum: number) => optional(proseField(maximum), '');

const audience = z.object({
  description: proseField(2_000),
  segments: lines(20),
  locations: lines(50),
  languages: lines(20),
  problems: lines(30),
  goals: lines(30),
});

const persona = z.object({
  name: nameField(80),
  description: prose(2_000),
  problems: lines(20),
  goals: lines(20),
  channels: optional(
    z.array(z.enum(CHANNELS)).transform((channels) => [...new Set(channels)]),
    [],
  ),
  buyingPower: optional(z.enum(LEVELS), null),
  urgency: optional(z.enum(LEVELS), null),
});

const channel = z.object({
  channel: z.enum(CHANNELS),
  purpose: prose(500),
  budgetWeight: z.number().min(0).max(1_000),
});

const messaging = z.object({
  valueProposition: prose(1_000),
  positioning: prose(1_000),
  tone: prose(500),
  callToAction: prose(300),
  pillars: optional(z.array(z.object({ title: lineField(200), proof: prose(1_000) })).max(10), []),
});

const goal = z.object({
  title: lineField(200),
  metric: z.enum(GOAL_METRICS),
  baseline: optional(decimalField({ minimum: 0 }), null),
  target: decimalField({ minimum: 0 }),
  dueOn: dayField(),
});

const parts = {
  audience,
  personas: z.array(persona).max(20, 'A strategy has at most 20 personas.'),
  channels: z.array(channel).max(CHANNELS.length),
  messaging,
  goals: z.array(goal).max(20, 'A strategy has at most 20 goals.'),
  budget: moneyField({ maximum: 1e12 }),
  notes: proseField(10_000),
};

const NO_AUDIENCE = { description: '', segments: [], locations: [], languages: [], problems: [], goals: [] };
const NO_MESSAGING = { valueProposition: '', positioning: '', tone: '', callToAction: '', pillars: [] };

export const createStrategySchema = z.object({
  opportunityId: idField(),
  name: optional(nameField(), null),
  audience: optional(parts.audience, NO_AUDIENCE),
  personas: optional(parts.personas, []),
  channels: optional(parts.channels, []),
  messaging: optional(parts.messaging, NO_MESSAGING),
  goals: optional(parts.goals, []),
  budget: optional(parts.budget, null),
  notes: optional(parts.notes, ''),
  idempotencyKey: idempotencyKeyField(),
});

export const updateStrategySchema = z.object({
  id: idField(),
  version: z.int().min(1),
  patch: z
    .object({
      name: nameField().nullish(),
      audience: parts.audience.nullish(),
      personas: parts.personas.nullish(),
      channels: parts.channels.nullish(),
      messaging: parts.messaging.nullish(),
      goals: parts.goals.nullish(),
      budget: parts.budget.nullish(),
      notes: parts.notes.nullish(),
    })
    .transform(givenOf),
});
