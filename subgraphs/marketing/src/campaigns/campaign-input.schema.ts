import { currencyField, decimalField, moneyField, nameField } from '@paissive/graphql-money';
import { z } from 'zod';
import {
  dayField,
  givenOf,
  idempotencyKeyField,
  idField,
  lineField,
  optional,
  proseField,
  timeZoneField,
} from '../records/input-fields.js';
import { CHANNELS } from '../strategies/channel.js';
import { REMOVABLE_PARTS, TARGET_METRICS } from './campaign.js';

const channel = z.object({ channel: z.enum(CHANNELS), budgetWeight: z.number().min(0).max(1_000) });

const target = z.object({
  metric: z.enum(TARGET_METRICS),
  value: decimalField({ minimum: 0 }).refine((text) => Number(text) > 0, 'Give a target above 0.'),
});

const parts = {
  name: nameField(),
  description: proseField(5_000),
  startsOn: dayField(),
  endsOn: dayField(),
  timeZone: timeZoneField(),
  budget: moneyField({ maximum: 1e12 }),
  channels: z.array(channel).max(CHANNELS.length),
  targets: z.array(target).max(TARGET_METRICS.length),
  externalNames: z.array(lineField(200)).max(20),
};

export const createCampaignSchema = z.object({
  ...parts,
  opportunityId: optional(idField(), null),
  strategyId: optional(idField(), null),
  description: optional(parts.description, ''),
  startsOn: optional(parts.startsOn, null),
  endsOn: optional(parts.endsOn, null),
  budget: optional(parts.budget, null),
  channels: optional(parts.channels, []),
  targets: optional(parts.targets, []),
  externalNames: optional(parts.externalNames, []),
  idempotencyKey: idempotencyKeyField(),
});

export const updateCampaignSchema = z.object({
  id: idField(),
  version: z.int().min(1),
  patch: z
    .object({
      name: parts.name.nullish(),
      description: parts.description.nullish(),
      startsOn: parts.startsOn.nullish(),
      endsOn: parts.endsOn.nullish(),
      timeZone: parts.timeZone.nullish(),
      budget: parts.budget.nullish(),
      channels: parts.channels.nullish(),
      targets: parts.targets.nullish(),
      externalNames: parts.externalNames.nullish(),
    })
    .transform(givenOf),
  takeAway: optional(z.array(z.enum(REMOVABLE_PARTS)).max(REMOVABLE_PARTS.length), []),
});

const count = z.int().min(0).max(2_147_483_647);
const amount = decimalField({ minimum: 0, maximum: 1e12 });

const row = z
  .object({
    date: dayField(),
    channel: z.enum(CHANNELS),
    impressions: optional(count, null),
    clicks: optional(count, null),
    conversions: optional(decimalField({ minimum: 0, maximum: 1e12 }), null),
    cost: optional(amount, null),
    revenue: optional(amount, null),
    currency: optional(currencyField(), null),
  })
  .superRefine(({ cost, revenue, currency }, context) => {
    if ((cost !== null || revenue !== null) && currency === null) {
      context.addIssue({ code: 'custom', path: ['currency'], message: 'Say in which currency the amounts are.' });
    }
  });

export const recordMetricsSchema = z.object({
  campaignId: idField(),
  rows: z.array(row).min(1, 'Give at least one row.').max(1_000, 'Give at most 1,000 rows at once.'),
});

export const performanceSchema = z.object({
  campaignId: idField(),
  from: optional(dayField(), '0001-01-01'),
  to: optional(dayField(), '9999-12-31'),
});
