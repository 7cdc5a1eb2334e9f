import { Decimal, decimalText, parseDecimal } from '@paissive/money';
import { z } from 'zod';
import { StepFailure } from '../../execution/step-failure.js';
import type { RunPlatform } from '../../platform/run-platform.js';
import type { Tool } from '../tool.js';
import { analyzePrices, createStrategy, projectRevenue, readProjection } from './money-operations.js';
import { type PlatformRun, platformTool } from './platform-tool.js';

const id = z.string().min(1).max(100);
const currency = z.string().length(3);
const amount = z.string().refine((text) => parseDecimal(text) !== null, 'expected decimal text such as 19.00');

/** Prices, projections and price surveys. */
export function createMoneyTools(client: RunPlatform): Tool[] {
  return [
    platformTool(client, {
      name: 'monetization.createStrategy',
      description:
        'Makes a monetization strategy for an opportunity, with the tiers given or three tiers around a monthly price: half of it, the price, and two and a half times it.',
      inputSchema: z.object({
        opportunityId: id,
        name: z.string().max(200).optional(),
        kind: z.enum(['SUBSCRIPTION', 'FREEMIUM']).default('SUBSCRIPTION'),
        currency: currency.default('USD'),
        monthlyPrice: amount.default('19.00'),
        notes: z.string().max(5_000).optional(),
      }),
      hasEffect: true,
      scopes: ['monetization:read', 'monetization:write'],
      async run({ monthlyPrice, ...input }, platform) {
        const idempotencyKey = platform.call.idempotencyKey;
        const tiers = tiersAround(monthlyPrice, input.currency);
        const strategy = await platform.mutate(createStrategy, { ...input, tiers, idempotencyKey });
        return { ...strategy, strategyId: strategy.id, monthlyPrice };
      },
    }),
    platformTool(client, {
      name: 'monetization.projectRevenue',
      description:
        'Projects the revenue of a monetization strategy over months with a Monte-Carlo simulation, and waits for it.',
      inputSchema: z.object({
        strategyId: id,
        months: z.number().int().min(1).max(60).default(24),
        simulations: z.number().int().min(100).max(20_000).default(5_000),
        seed: z.number().int().min(0).max(4_294_967_295).default(1),
        trialsPerMonth: z.number().min(0).optional(),
        conversion: z.number().min(0).max(1).optional(),
        churn: z.number().min(0).max(1).optional(),
        fixedCosts: amount.optional(),
        acquisitionCost: amount.optional(),
        initialInvestment: amount.optional(),
      }),
      hasEffect: true,
      scopes: ['monetization:read', 'monetization:write'],
      async run({ strategyId, months, simulations, seed, ...assumptions }, platform) {
        const idempotencyKey = platform.call.idempotencyKey;
        const input = { strategyId, months, simulations, seed, assumptions, idempotencyKey };
        const { id: projectionId } = await platform.mutate(projectRevenue, input);
        return { ...(await projected(projectionId, platform)), assumptions: given(assumptions) };
      },
    }),
    platformTool(client, {
      name: 'monetization.analyzePrices',
      description: 'Analyses the answers of a price survey (Van Westendorp); at least a dozen answers say something.',
      inputSchema: z.object({
        name: z.string().min(1).max(200),
        currency: currency.default('USD'),
        answers: z
          .array(z.object({ tooCheap: z.number(), cheap: z.number(), expensive: z.number(), tooExpensive: z.number() }))
          .min(1)
          .max(5_000),
      }),
      hasEffect: true,
      scopes: ['monetization:read', 'monetization:write'],
      async run(input, platform) {
        const study = await platform.mutate(analyzePrices, { ...input, method: 'VAN_WESTENDORP' });
        return { ...study, studyId: study.id, optimalPrice: study.priceSensitivity?.optimalPrice?.amount ?? null };
      },
    }),
  ];
}

function tiersAround(monthlyPrice: string, money: string) {
  const times = (factor: string) => ({
    amount: decimalText(new Decimal(monthlyPrice).times(factor), 2),
    currency: money,
  });
  return [
    { name: 'Starter', price: times('0.5') },
    { name: 'Standard', price: times('1') },
    { name: 'Business', price: times('2.5') },
  ];
}

async function projected(projectionId: string, platform: PlatformRun) {
  for (;;) {
    const { projection } = await platform.query(readProjection, { id: projectionId });
    if (!projection) throw new StepFailure('NOT_FOUND', 'The projection is not there any more.');
    const { status, message, result, months, simulations, seed } = projection;
    if (status === 'FAILED' || status === 'CANCELLED') {
      throw new StepFailure('PROJECTION_ENDED', `The projection ended without a result: ${message}`);
    }
    if (status === 'COMPLETED' && result) {
      const { simulation, years, scenarios, tornado } = result;
      const last = simulation.months.at(-1) ?? null;
      return {
        ...{ projectionId, months, simulations, seed, years, scenarios, tornado },
        monthsToBreakeven: simulation.monthsToBreakeven,
        end: last,
      };
    }
    await platform.pause();
  }
}

function given(assumptions: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(assumptions).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | number
  >;
}
