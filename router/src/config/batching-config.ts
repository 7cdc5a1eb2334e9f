import { z } from 'zod';

const off = z.literal(false, 'the router asks subgraphs one operation at a time: leave this off').default(false);

/** Several operations in one request, as BatchHttpLink of Apollo Client sends them. */
export const batching = z.strictObject({
  enabled: z.boolean().default(false),
  mode: z.literal('batch_http_link').default('batch_http_link'),
  // Apollo's default is no bound at all; one request would then be worth as many as fit into its bytes.
  maximum_size: z.number().int().positive().default(50),
  subgraph: z
    .strictObject({
      all: z.strictObject({ enabled: off }).prefault({}),
      subgraphs: z.record(z.string(), z.strictObject({ enabled: off })).default({}),
    })
    .prefault({}),
});

export type BatchingConfig = z.infer<typeof batching>;
