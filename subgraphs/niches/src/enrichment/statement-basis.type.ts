import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, ObjectType } from 'type-graphql';
import { EvidenceType } from '../opportunities/score.type.js';
import type { Basis } from './enrichment.js';

export const BasisKindEnum = enumOf<Basis['kind']>('BasisKind', 'Who makes a statement.', {
  RULE: 'A rule, from the data. The same data gives the same statement.',
  MODEL: 'A language model. Nobody checked it.',
});

@Authenticated()
@ObjectType('RuleSource', { description: 'Something published that a rule rests on.' })
export class RuleSourceType {
  @Field(() => String, { description: 'Who says what.' })
  declare title: string;

  @Field(() => String, { description: 'Where it stands.' })
  declare url: string;
}

@Authenticated()
@ObjectType('MoneyRange', {
  description: 'An amount between bounds, with two significant digits: nobody knows more of it.',
})
export class MoneyRangeType {
  @Field(() => String, { description: 'The lower bound, decimal text.' })
  declare low: string;

  @Field(() => String, { description: 'The upper bound, decimal text.' })
  declare high: string;

  @Field(() => String, { description: 'ISO 4217 code.' })
  declare currency: string;
}

@Authenticated()
@ObjectType('StatementBasis', { description: 'How we know what a statement says.' })
export class StatementBasisType {
  @Field(() => BasisKindEnum, { description: 'Who makes the statement.' })
  declare kind: Basis['kind'];

  @Field(() => String, {
    nullable: true,
    description: 'The formula of the rule with its numbers put in; null for a model.',
  })
  declare formula: string | null;

  @Field(() => [EvidenceType], { description: 'What the rule read; at most 12, none for a model.' })
  declare evidence: EvidenceType[];

  @Field(() => [RuleSourceType], {
    description: 'Published figures that the rule uses, at most three; none where its thresholds are our own.',
  })
  declare sources: RuleSourceType[];

  @Field(() => String, { nullable: true, description: 'The model; null for a rule.' })
  declare modelName: string | null;

  @Field(() => String, { nullable: true, description: 'Its version, as its provider calls it; null for a rule.' })
  declare modelVersion: string | null;
}
