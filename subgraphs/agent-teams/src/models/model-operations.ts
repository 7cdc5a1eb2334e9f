import type { PlatformOperation } from '@paissive/platform-client';
import { mutation } from '@paissive/platform-client';
import { z } from 'zod';

const moneySchema = z.object({ amount: z.string() });
const priced = {
  defaultVersion: z
    .object({ price: z.object({ inputPerMillion: moneySchema, outputPerMillion: moneySchema }).nullable() })
    .nullable(),
};
const pricedModelSchema = z.object({
  id: z.string(),
  capabilities: z.array(z.string()),
  ...priced,
  fallbacks: z.array(z.object({ models: z.array(z.object(priced)) })),
});
export type PricedModel = z.infer<typeof pricedModelSchema>;

const PRICE = 'defaultVersion { price { inputPerMillion { amount } outputPerMillion { amount } } }';
const MODEL = `id capabilities ${PRICE} fallbacks { models { ${PRICE} } }`;

export const defaultTextModel: PlatformOperation<{ defaultModels: { text: PricedModel | null } | null }> = {
  text: `query DefaultTextModel { defaultModels { text { ${MODEL} } } }`,
  data: z.object({ defaultModels: z.object({ text: pricedModelSchema.nullable() }).nullable() }),
};

export const textModel: PlatformOperation<{ model: PricedModel | null }> = {
  text: `query TextModel($id: ID!) { model(id: $id) { ${MODEL} } }`,
  data: z.object({ model: pricedModelSchema.nullable() }),
};

export const setBudget = mutation(
  'setBudget',
  'budget',
  z.object({ id: z.string() }),
  `mutation SetRunBudget($input: SetBudgetInput!) { setBudget(input: $input) { budget { id } userErrors { message } } }`,
);

export const generateText = mutation(
  'generateText',
  'generation',
  z.object({
    status: z.string(),
    text: z.string(),
    failureCode: z.string().nullable(),
    failureMessage: z.string().nullable(),
    toolCalls: z.array(z.object({ id: z.string(), name: z.string(), argumentsJson: z.string() })),
    usage: z.object({ inputTokens: z.number(), outputTokens: z.number() }),
    cost: moneySchema,
    version: z.object({ model: z.object({ id: z.string(), name: z.string() }).nullable() }).nullable(),
  }),
  `mutation GenerateText($input: GenerateTextInput!) {
    generateText(input: $input) {
      generation {
        status text failureCode failureMessage
        toolCalls { id name argumentsJson }
        usage { inputTokens outputTokens }
        cost { amount }
        version { model { id name } }
      }
      userErrors { message }
    }
  }`,
);
