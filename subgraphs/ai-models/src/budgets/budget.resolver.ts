import {
  Cost,
  ListSize,
  NotFoundError,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AiModelsContext } from '../context.js';
import { usdOf } from '../money/micro-usd.js';
import { type Budget, periodStart, remainingOf } from './budget.js';
import {
  BudgetBalanceType,
  BudgetConnection,
  BudgetsArguments,
  BudgetType,
  RemoveBudgetInput,
  SetBudgetInput,
  setBudgetSchema,
} from './budget.type.js';

const SetPayload = payloadOf<{ budget: Budget }>(
  'SetBudgetPayload',
  { budget: { type: () => BudgetType, description: 'The budget as it is now.' } },
  'What came of setting a budget.',
);
const RemovePayload = payloadOf<{ removedId: string }>(
  'RemoveBudgetPayload',
  { removedId: { type: () => ID, description: 'What it was called everywhere.' } },
  'What came of taking a budget away.',
);

@Resolver(() => BudgetType)
export class BudgetResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => SetPayload, {
    nullable: true,
    description: 'Sets what may be spent. A limit below what was spent stops all that costs something.',
  })
  async setBudget(
    @Arg('input', () => SetBudgetInput, { description: 'The budget.' }) given: SetBudgetInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ budget: Budget }>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(setBudgetSchema, given);
    if (!input.ok) return SetPayload.failed(...input.userErrors);
    const { limit: limitMicroUsd, subjectId, ...rest } = input.value;
    const at = context.now();
    const budget = { ...rest, workspaceId, limitMicroUsd, subjectId: subjectId ?? workspaceId };
    const id = context.newId();
    return SetPayload.succeeded({
      budget: await context.stores.budgets.save({ ...budget, id, createdAt: at, updatedAt: at }),
    });
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => RemovePayload, { nullable: true, description: 'Takes a budget away, with what it had counted.' })
  async removeBudget(
    @Arg('input', () => RemoveBudgetInput, { description: 'Which one.' }) { id }: RemoveBudgetInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ removedId: string }>> {
    const isRemoved = await context.stores.budgets.delete(context.writableWorkspaceId(), id);
    if (isRemoved) return RemovePayload.succeeded({ removedId: id });
    return RemovePayload.failed(new NotFoundError('There is no such budget here.', ['input', 'id']));
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => BudgetConnection, { nullable: true, description: "The workspace's budgets, the newest first." })
  async budgets(@Args(() => BudgetsArguments) { scopes, ...args }: BudgetsArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) =>
      context.stores.budgets.list(context.workspaceId(), { ...page, scopes: scopes ?? null }),
    );
  }

  @FieldResolver(() => MoneyType, { description: 'What may be spent.' })
  limit(@Root() { limitMicroUsd }: Budget): Money {
    return usdOf(limitMicroUsd);
  }

  @FieldResolver(() => BudgetBalanceType, { description: 'Where it stands in its present period.' })
  async balance(@Root() budget: Budget, @Ctx() { loaders, now }: AiModelsContext): Promise<BudgetBalanceType> {
    const ledger = await loaders.ledgers.load(budget);
    const { spentMicroUsd, reservedMicroUsd } = ledger ?? { spentMicroUsd: 0n, reservedMicroUsd: 0n };
    return {
      startsAt: periodStart(budget.period, now()),
      spent: usdOf(spentMicroUsd),
      reserved: usdOf(reservedMicroUsd),
      remaining: usdOf(remainingOf(budget, { spentMicroUsd, reservedMicroUsd })),
    };
  }
}
