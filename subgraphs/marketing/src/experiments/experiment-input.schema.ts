import { nameField } from '@paissive/graphql-money';
import { z } from 'zod';
import { idempotencyKeyField, idField, lineField, optional, proseField } from '../records/input-fields.js';
import { ExperimentDesignEnum } from './experiment.type.js';
import { alternativeRate } from './plan-sizes.js';

const key = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Lower-case letters, digits and "_", a letter first, at most 40.');
const weight = z.number().min(0.001).max(1_000_000);
const count = z.int().min(0).max(1_000_000_000);
const MAX_VARIANTS = 8;
const MAX_METRICS = 5;

const plan = z
  .object({
    design: z.enum(ExperimentDesignEnum),
    alpha: z.number().min(0.0001).max(0.5),
    power: z.number().min(0.5).max(0.999),
    baselineRate: z.number().gt(0, 'A rate lies between 0 and 1.').lt(1, 'A rate lies between 0 and 1.'),
    minimumEffect: z.number().min(0.0001, 'Give a difference of at least 0.0001.').lt(1, 'A difference is below 1.'),
  })
  .refine((given) => alternativeRate(given) > 0, {
    path: ['minimumEffect'],
    message: 'There is no room for such a difference above or below the baseline.',
  });

const distinct = (items: readonly { readonly key: string }[]) =>
  new Set(items.map((item) => item.key)).size === items.length;

export const createExperimentSchema = z.object({
  name: nameField(),
  hypothesis: optional(proseField(2_000), ''),
  variants: z
    .array(z.object({ key, name: lineField(120), weight }))
    .min(2, 'Give a control and at least one other variant.')
    .max(MAX_VARIANTS, `At most ${MAX_VARIANTS} variants.`)
    .refine(distinct, 'Two variants have the same key.'),
  metrics: z
    .array(z.object({ key, name: lineField(120) }))
    .min(1, 'Give at least one metric.')
    .max(MAX_METRICS, `At most ${MAX_METRICS} metrics.`)
    .refine(distinct, 'Two metrics have the same key.'),
  plan,
  idempotencyKey: idempotencyKeyField(),
});

export const endExperimentSchema = z.object({
  experimentId: idField(),
  conclusion: proseField(2_000).min(1, 'Say what was decided.'),
});

export const recordObservationsSchema = z.object({
  experimentId: idField(),
  observations: z
    .array(
      z.object({
        key: lineField(200),
        variantKey: lineField(40),
        exposures: count,
        conversions: z
          .array(z.object({ metricKey: lineField(40), count }))
          .max(MAX_METRICS)
          .transform((given) => Object.fromEntries(given.map((one) => [one.metricKey, one.count]))),
      }),
    )
    .min(1, 'Give at least one observation.')
    .max(1_000, 'Give at most 1,000 observations at once.'),
});

export const experimentSizeSchema = z.object({
  plan,
  weights: optional(z.array(weight).min(2).max(MAX_VARIANTS), [1, 1]),
  metricCount: z.int().min(1).max(MAX_METRICS),
  visitorsPerDay: optional(z.int().min(1).max(1_000_000_000), null),
});
