import { z } from 'zod';

/** `demand_control` of router.yaml. */

const staticEstimated = z.strictObject({
  list_size: z.number().int().nonnegative(),
  max: z.number().nonnegative(),
  actual_cost_mode: z
    .literal('by_response_shape', { error: 'write by_response_shape: this router measures no other way' })
    .default('by_response_shape'),
});

export const demandControlConfig = z
  .strictObject({
    enabled: z.boolean().default(false),
    mode: z.enum(['measure', 'enforce']).optional(),
    strategy: z.strictObject({ static_estimated: staticEstimated }).optional(),
  })
  .refine(({ enabled, mode }) => !enabled || mode !== undefined, { path: ['mode'], error: 'write measure or enforce' })
  .refine(({ enabled, strategy }) => !enabled || strategy !== undefined, {
    path: ['strategy'],
    error: 'write static_estimated with list_size and max',
  });
