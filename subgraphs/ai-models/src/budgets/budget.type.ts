import { Authenticated, ConnectionType, enumOf, Key, PageArguments, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyInput, MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { idField, optional, usdField } from '../input-fields.js';
import type { BudgetPeriod, BudgetScope } from './budget.js';

export const BudgetScopeEnum = enumOf<BudgetScope>('AiBudgetScope', 'Whose calls a budget limits.', {
  WORKSPACE: 'All of the workspace.',
  USER: 'Those of one person.',
  CREDENTIAL: 'Those that come with one session or access key.',
  RUN: 'Those of one run of agents.',
});

export const BudgetPeriodEnum = enumOf<BudgetPeriod>(
  'AiBudgetPeriod',
  'How long a budget lasts before it begins anew.',
  {
    DAY: 'A day in UTC.',
    MONTH: 'A month in UTC.',
    TOTAL: 'For ever.',
  },
);

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('AiBudget', { description: 'What may be spent by whom in which time. It is never exceeded.' })
export class BudgetType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => BudgetScopeEnum, { description: 'Whose calls it limits.' })
  declare scope: BudgetScope;

  @Field(() => ID, { description: 'The person, credential, run or workspace.' })
  declare subjectId: string;

  @Field(() => BudgetPeriodEnum, { description: 'How long it lasts before it begins anew.' })
  declare period: BudgetPeriod;

  @Field(() => Date, { description: 'When it was set first.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  declare updatedAt: Date;
}

@Authenticated()
@ObjectType('AiBudgetBalance', { description: 'Where a budget stands in its present period.' })
export class BudgetBalanceType {
  @Field(() => Date, { description: 'When the period began.' })
  declare startsAt: Date;

  @Field(() => MoneyType, { description: 'Spent.' })
  declare spent: Money;

  @Field(() => MoneyType, { description: 'Set aside for calls under way.' })
  declare reserved: Money;

  @Field(() => MoneyType, { description: 'Left, never below zero.' })
  declare remaining: Money;
}

export const BudgetConnection = ConnectionType(BudgetType, { name: 'AiBudget' });

@ArgsType()
export class BudgetsArguments extends PageArguments {
  @Field(() => [BudgetScopeEnum], {
    nullable: true,
    description: 'Those of these scopes only; without it all, also the many that runs of agents bring with them.',
  })
  declare scopes?: BudgetScope[] | null;
}

@InputType({ description: 'A budget. One that is there for the same is changed.' })
export class SetBudgetInput {
  @Field(() => BudgetScopeEnum, { description: 'Whose calls it limits.' })
  declare scope: BudgetScope;

  @Field(() => ID, { nullable: true, description: 'The person, credential or run; left out for the workspace.' })
  declare subjectId?: string | null;

  @Field(() => BudgetPeriodEnum, { description: 'How long it lasts before it begins anew.' })
  declare period: BudgetPeriod;

  @Field(() => MoneyInput, { description: 'What may be spent, in USD.' })
  declare limit: MoneyInput;
}

@InputType({ description: 'A budget to take away.' })
export class RemoveBudgetInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;
}

export const setBudgetSchema = z
  .object({
    scope: z.enum(['WORKSPACE', 'USER', 'CREDENTIAL', 'RUN']),
    subjectId: optional(idField()),
    period: z.enum(['DAY', 'MONTH', 'TOTAL']),
    limit: usdField(),
  })
  .refine(({ scope, subjectId }) => (scope === 'WORKSPACE') === (subjectId === null), {
    path: ['subjectId'],
    message: 'Say whose it is, unless it is the workspace itself.',
  });
