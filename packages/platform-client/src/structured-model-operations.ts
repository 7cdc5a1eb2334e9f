import { z } from 'zod';
import { mutation } from './mutation.js';
import type { PlatformOperation } from './platform-client.js';

/** The platform's own writer, which is no language model. */
export const EMBEDDED_WRITER = 'embedded-writer';

const modelSchema = z.object({ id: z.string(), name: z.string() });

const generationSchema = z.object({
  id: z.string(),
  status: z.enum(['RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED']),
  outputJson: z.string().nullable(),
  failureCode: z.string().nullable(),
  failureMessage: z.string().nullable(),
  model: modelSchema.nullable(),
  version: z.object({ remoteName: z.string(), model: modelSchema.nullable() }).nullable(),
  cost: z.object({ amount: z.string() }),
});
export type Generation = z.infer<typeof generationSchema>;

const GENERATION = `id status outputJson failureCode failureMessage
  model { id name } version { remoteName model { id name } } cost { amount }`;

export const defaultTextModel: PlatformOperation<{ defaultModels: { text: { id: string } | null } | null }> = {
  text: 'query DefaultTextModel { defaultModels { text { id } } }',
  data: z.object({ defaultModels: z.object({ text: z.object({ id: z.string() }).nullable() }).nullable() }),
};

export const startGeneration = mutation(
  'startGeneration',
  'generation',
  generationSchema,
  `mutation StartGeneration($input: StartGenerationInput!) {
    startGeneration(input: $input) { generation { ${GENERATION} } userErrors { message } }
  }`,
);

export const generationOf: PlatformOperation<{ generation: Generation | null }> = {
  text: `query Generation($id: ID!) { generation(id: $id) { ${GENERATION} } }`,
  data: z.object({ generation: generationSchema.nullable() }),
};

export const cancelGeneration = mutation(
  'cancelGeneration',
  'generation',
  z.object({ id: z.string() }),
  `mutation CancelGeneration($input: CancelGenerationInput!) {
    cancelGeneration(input: $input) { generation { id } userErrors { message } }
  }`,
);
