import { parseDecimal } from '@paissive/money';
import { z } from 'zod';
import { StepFailure } from '../../execution/step-failure.js';
import type { RunPlatform } from '../../platform/run-platform.js';
import type { Tool } from '../tool.js';
import {
  analyzeText,
  contentTemplates,
  createCampaign,
  createMarketingStrategy,
  generateContent,
  type MarketingStrategy,
  marketingStrategy,
} from './marketing-operations.js';
import { type PlatformRun, platformTool } from './platform-tool.js';

const id = z.string().min(1).max(100);
const words = z.union([z.string(), z.array(z.string()), z.number()]);
const money = z.object({
  amount: z.string().refine((text) => parseDecimal(text) !== null, 'expected decimal text such as 500.00'),
  currency: z.string().length(3),
});

/** Looks at a strategy until marketing has heard of its opportunity: about ten seconds. */
const MAX_LOOKS = 25;

/** Plans, content and campaigns. */
export function createMarketingTools(client: RunPlatform): Tool[] {
  return [
    platformTool(client, {
      name: 'marketing.createStrategy',
      description: 'Makes a marketing strategy for an opportunity and ranks the channels by how they fit its data.',
      inputSchema: z.object({
        opportunityId: id,
        name: z.string().max(120).optional(),
        notes: z.string().max(5_000).optional(),
        audience: z.string().max(2_000).optional(),
        budget: money.optional(),
      }),
      hasEffect: true,
      scopes: ['marketing:read', 'marketing:write'],
      async run({ audience, ...input }, platform) {
        const created = await platform.mutate(createMarketingStrategy, {
          ...input,
          ...(audience !== undefined && { audience: { description: audience } }),
          idempotencyKey: platform.call.idempotencyKey,
        });
        const strategy = await onceHeard(created, platform);
        const channels = strategy.channelAnalysis.filter(({ score }) => score !== null).slice(0, 3);
        return { strategyId: strategy.id, name: strategy.name, channels, channelAnalysis: strategy.channelAnalysis };
      },
    }),
    platformTool(client, {
      name: 'marketing.generateContent',
      description:
        'Writes a draft of a kind of content out of the built-in template of that kind and the values of its variables.',
      inputSchema: z.object({
        kind: z.enum(['BLOG', 'SOCIAL', 'EMAIL', 'AD', 'VIDEO_SCRIPT', 'LANDING_PAGE']),
        opportunityId: id.optional(),
        campaignId: id.optional(),
        tone: z.string().max(200).optional(),
        values: z.record(z.string(), words),
      }),
      hasEffect: true,
      scopes: ['marketing:read', 'marketing:write'],
      async run({ kind, values, ...input }, platform) {
        const { builtInContentTemplates } = await platform.query(contentTemplates, { kind });
        const [template] = builtInContentTemplates;
        if (!template) throw new StepFailure('NO_TEMPLATE', `There is no template for ${kind}.`);
        const variables = template.variables.flatMap(({ name }) => {
          const value = values[name];
          return value === undefined ? [] : [{ name, values: [value].flat().map(String) }];
        });
        const idempotencyKey = platform.call.idempotencyKey;
        const request = { ...input, templateId: template.id, variables, idempotencyKey };
        const content = await platform.mutate(generateContent, request);
        return { contentId: content.id, kind: content.kind, status: content.status, ...content.revision };
      },
    }),
    platformTool(client, {
      name: 'marketing.createCampaign',
      description: 'Makes a campaign, as a draft, for a strategy or an opportunity.',
      inputSchema: z.object({
        name: z.string().min(1).max(120),
        strategyId: id.optional(),
        opportunityId: id.optional(),
        description: z.string().max(5_000).optional(),
        budget: money.optional(),
        channels: z
          .array(z.object({ channel: z.string() }))
          .max(9)
          .optional(),
      }),
      hasEffect: true,
      scopes: ['marketing:read', 'marketing:write'],
      async run({ channels, ...input }, platform) {
        const idempotencyKey = platform.call.idempotencyKey;
        const named = channels?.map(({ channel }) => ({ channel }));
        const campaign = await platform.mutate(createCampaign, { ...input, channels: named, idempotencyKey });
        return { ...campaign, campaignId: campaign.id };
      },
    }),
    platformTool(client, {
      name: 'marketing.analyzeText',
      description: 'Says how well a text reads and what search engines make of it. Stores nothing.',
      inputSchema: z.object({
        text: z.string().min(1).max(100_000),
        keyphrase: z.string().max(200).optional(),
        title: z.string().max(500).optional(),
        metaDescription: z.string().max(500).optional(),
      }),
      hasEffect: false,
      scopes: ['marketing:read'],
      async run(input, platform) {
        const { analyzeText: analysis } = await platform.query(analyzeText, { input });
        if (!analysis) throw new StepFailure('NOTHING_FOUND', 'The text could not be analysed.');
        const { checks, ...scores } = analysis;
        return {
          ...scores,
          problems: checks.filter(({ status }) => status === 'PROBLEM').map(({ message }) => message),
        };
      },
    }),
  ];
}

/**
 * Marketing hears of opportunities by events, so that one which was found a moment ago may be news to it, and its channels have no fit
 * yet. Goes on with what there is when it takes too long.
 */
async function onceHeard(created: MarketingStrategy, platform: PlatformRun): Promise<MarketingStrategy> {
  let strategy = created;
  for (let looks = 0; strategy.opportunityName === null && looks < MAX_LOOKS; looks += 1) {
    await platform.pause();
    const { id } = created;
    strategy = (await platform.query(marketingStrategy, { id })).marketingStrategy ?? strategy;
  }
  return strategy;
}
