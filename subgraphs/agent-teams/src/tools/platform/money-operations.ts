import type { PlatformOperation } from '@paissive/platform-client';
import { mutation } from '@paissive/platform-client';
import { z } from 'zod';

const moneySchema = z.object({ amount: z.string(), currency: z.string() });

export const createStrategy = mutation(
  'createMonetizationStrategy',
  'strategy',
  z.object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    currency: z.string(),
    tiers: z.array(z.object({ name: z.string(), price: moneySchema, interval: z.string() })),
    suggestions: z.array(z.object({ kind: z.string(), reason: z.string(), suggestedPrice: moneySchema.nullable() })),
  }),
  `mutation CreateMonetizationStrategy($input: CreateMonetizationStrategyInput!) {
    createMonetizationStrategy(input: $input) {
      strategy {
        id name kind currency
        tiers { name interval price { amount currency } }
        suggestions { kind reason suggestedPrice { amount currency } }
      }
      userErrors { message }
    }
  }`,
);

export const projectRevenue = mutation(
  'projectRevenue',
  'projection',
  z.object({ id: z.string() }),
  `mutation ProjectRevenue($input: ProjectRevenueInput!) {
    projectRevenue(input: $input) { projection { id } userErrors { message } }
  }`,
);

const quantiles = z.object({ p10: z.number(), p50: z.number(), p90: z.number() });
const monthQuantiles = z.object({ p10: z.number().nullable(), p50: z.number().nullable(), p90: z.number().nullable() });

const projectionSchema = z.object({
  id: z.string(),
  status: z.string(),
  message: z.string(),
  months: z.number(),
  simulations: z.number(),
  seed: z.number(),
  result: z
    .object({
      years: z.array(z.object({ label: z.string(), revenue: z.string(), profit: z.string(), customers: z.number() })),
      scenarios: z.array(z.object({ name: z.string(), revenue: z.string(), profit: z.string() })),
      simulation: z.object({
        monthsToBreakeven: monthQuantiles,
        months: z.array(
          z.object({
            month: z.number(),
            cumulativeProfit: quantiles,
            customers: quantiles,
            breakevenProbability: z.number(),
          }),
        ),
      }),
      tornado: z.array(z.object({ factor: z.string(), swing: z.string() })),
    })
    .nullable(),
});

export const readProjection: PlatformOperation<{ projection: z.infer<typeof projectionSchema> | null }> = {
  text: `query ReadProjection($id: ID!) {
    projection(id: $id) {
      id status message months simulations seed
      result {
        years { label revenue profit customers }
        scenarios { name revenue profit }
        simulation {
          monthsToBreakeven { p10 p50 p90 }
          months { month cumulativeProfit { p10 p50 p90 } customers { p10 p50 p90 } breakevenProbability }
        }
        tornado { factor swing }
      }
    }
  }`,
  data: z.object({ projection: projectionSchema.nullable() }),
};

export const analyzePrices = mutation(
  'analyzePriceSensitivity',
  'study',
  z.object({
    id: z.string(),
    name: z.string(),
    answerCount: z.number(),
    rejectedCount: z.number(),
    currency: z.string(),
    priceSensitivity: z
      .object({
        optimalPrice: moneySchema.nullable(),
        indifferencePrice: moneySchema.nullable(),
        intransitiveCount: z.number(),
      })
      .nullable(),
  }),
  `mutation AnalyzePriceSensitivity($input: AnalyzePriceSensitivityInput!) {
    analyzePriceSensitivity(input: $input) {
      study {
        id name answerCount rejectedCount currency
        priceSensitivity {
          intransitiveCount optimalPrice { amount currency } indifferencePrice { amount currency }
        }
      }
      userErrors { message }
    }
  }`,
);
