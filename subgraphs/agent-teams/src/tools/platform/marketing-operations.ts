import type { PlatformOperation } from '@paissive/platform-client';
import { mutation } from '@paissive/platform-client';
import { z } from 'zod';

const strategySchema = z.object({
  id: z.string(),
  name: z.string(),
  opportunityName: z.string().nullable(),
  channelAnalysis: z.array(z.object({ channel: z.string(), score: z.number().nullable(), confidence: z.number() })),
});
export type MarketingStrategy = z.infer<typeof strategySchema>;

const STRATEGY = 'id name opportunityName channelAnalysis { channel score confidence }';

export const createMarketingStrategy = mutation(
  'createMarketingStrategy',
  'strategy',
  strategySchema,
  `mutation CreateMarketingStrategy($input: CreateMarketingStrategyInput!) {
    createMarketingStrategy(input: $input) { strategy { ${STRATEGY} } userErrors { message } }
  }`,
);

export const marketingStrategy: PlatformOperation<{ marketingStrategy: MarketingStrategy | null }> = {
  text: `query MarketingStrategy($id: ID!) { marketingStrategy(id: $id) { ${STRATEGY} } }`,
  data: z.object({ marketingStrategy: strategySchema.nullable() }),
};

export const createCampaign = mutation(
  'createCampaign',
  'campaign',
  z.object({ id: z.string(), name: z.string(), status: z.string() }),
  `mutation CreateCampaign($input: CreateCampaignInput!) {
    createCampaign(input: $input) { campaign { id name status } userErrors { message } }
  }`,
);

const templateSchema = z.object({
  id: z.string(),
  name: z.string(),
  variables: z.array(z.object({ name: z.string(), isRequired: z.boolean() })),
});

export const contentTemplates: PlatformOperation<{ builtInContentTemplates: z.infer<typeof templateSchema>[] }> = {
  text: `query ContentTemplates($kind: ContentKind) {
    builtInContentTemplates(kind: $kind) { id name variables { name isRequired } }
  }`,
  data: z.object({ builtInContentTemplates: z.array(templateSchema) }),
};

export const generateContent = mutation(
  'generateContent',
  'content',
  z.object({
    id: z.string(),
    kind: z.string(),
    status: z.string(),
    revision: z
      .object({
        title: z.string(),
        body: z.string(),
        metaDescription: z.string(),
        origin: z.string(),
        modelName: z.string().nullable(),
      })
      .nullable(),
  }),
  `mutation GenerateContent($input: GenerateContentInput!) {
    generateContent(input: $input) {
      content { id kind status revision { title body metaDescription origin modelName } }
      userErrors { message }
    }
  }`,
);

const analysisSchema = z.object({
  readabilityScore: z.number().nullable(),
  seoScore: z.number().nullable(),
  readability: z.object({ fleschReadingEase: z.number(), fleschKincaidGrade: z.number() }).nullable(),
  checks: z.array(z.object({ id: z.string(), status: z.string(), message: z.string() })),
});

export const analyzeText: PlatformOperation<{ analyzeText: z.infer<typeof analysisSchema> | null }> = {
  text: `query AnalyzeText($input: AnalyzeTextInput!) {
    analyzeText(input: $input) {
      readabilityScore seoScore readability { fleschReadingEase fleschKincaidGrade } checks { id status message }
    }
  }`,
  data: z.object({ analyzeText: analysisSchema.nullable() }),
};
