import { Cost, RequiresScopes, requireInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AiModelsContext } from '../context.js';
import { usdOf } from '../money/micro-usd.js';
import type { UsageGroup, UsageSum } from './usage.repository.js';
import {
  AiUsageReportInput,
  SpendProjectionType,
  UsageReportType,
  type UsageSumType,
  usageReportSchema,
} from './usage.type.js';
import { projectMonth } from './usage-report.js';

@Resolver()
export class UsageResolver {
  @RequiresScopes([['ai-models:read']])
  @Cost(20)
  @Query(() => UsageReportType, { nullable: true, description: 'What was used in a time, and what it cost.' })
  async usageReport(
    @Arg('input', () => AiUsageReportInput, { description: 'What to add up.' }) input: AiUsageReportInput,
    @Ctx() context: AiModelsContext,
  ): Promise<UsageReportType> {
    const report = await context.useCases.reportUsage(context.workspaceId(), requireInput(usageReportSchema, input));
    const groups = await Promise.all(report.groups.map((group) => presentGroup(group, context)));
    return { ...report, total: presentSum(report.total), groups };
  }

  @RequiresScopes([['ai-models:read']])
  @Cost(10)
  @Query(() => SpendProjectionType, {
    nullable: true,
    description: 'What this month will come to; null with fewer than three whole days to go by.',
  })
  async spendProjection(@Ctx() context: AiModelsContext): Promise<SpendProjectionType | null> {
    const projection = await projectMonth(context.stores.usage, context.workspaceId(), context.now());
    if (!projection) return null;
    const { spentMicroUsd, expectedMicroUsd, lowMicroUsd, highMicroUsd } = projection;
    return {
      spent: usdOf(spentMicroUsd),
      expected: usdOf(expectedMicroUsd),
      low: usdOf(lowMicroUsd),
      high: usdOf(highMicroUsd),
    };
  }
}

async function presentGroup(group: UsageGroup, { loaders }: AiModelsContext) {
  const [model, version] = await Promise.all([
    group.modelId === null ? null : loaders.models.load(group.modelId),
    group.versionId === null ? null : loaders.versions.load(group.versionId),
  ]);
  return { ...group, model, version, sum: presentSum(group) } as UsageReportType['groups'][number];
}

function presentSum({ costMicroUsd, ...sum }: UsageSum): UsageSumType {
  return { ...sum, cost: usdOf(costMicroUsd) };
}
