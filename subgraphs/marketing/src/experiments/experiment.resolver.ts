import {
  type Connection,
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { MarketingContext } from '../context.js';
import { changeErrors } from '../records/change-errors.resolver.js';
import { listPage } from '../records/list-page.resolver.js';
import {
  CreateExperimentInput,
  EndExperimentInput,
  EvaluateExperimentInput,
  ExperimentSizeInput,
  RecordObservationsInput,
} from './experiment.inputs.js';
import type { Experiment } from './experiment.js';
import { ExperimentConnection, ExperimentSizeType, ExperimentType, ExperimentVariantType } from './experiment.type.js';
import type { ExperimentEvaluation } from './experiment-evaluation.js';
import { ExperimentEvaluationType } from './experiment-evaluation.type.js';
import {
  createExperimentSchema,
  endExperimentSchema,
  experimentSizeSchema,
  recordObservationsSchema,
} from './experiment-input.schema.js';
import { experimentSize } from './experiment-size.js';
import { observationErrors } from './observation-errors.resolver.js';

const READ = [['marketing:read']];
const WRITE = [['marketing:write']];

interface CreateNouns {
  experiment: Experiment;
}
interface RecordNouns {
  recordedCount: number;
  duplicateCount: number;
}
interface EvaluateNouns {
  experiment: Experiment;
  evaluation: ExperimentEvaluation;
}

const experiment = { type: () => ExperimentType, description: 'The experiment as it is now.' };
const CreatePayload = payloadOf<CreateNouns>('CreateExperimentPayload', { experiment }, 'What came of planning it.');
const EndPayload = payloadOf<CreateNouns>('EndExperimentPayload', { experiment }, 'What came of ending it.');
const RecordPayload = payloadOf<RecordNouns>(
  'RecordObservationsPayload',
  {
    recordedCount: { type: () => Int, description: 'Counted now.' },
    duplicateCount: { type: () => Int, description: 'Counted before, under the same keys.' },
  },
  'What came of recording observations.',
);
const EvaluatePayload = payloadOf<EvaluateNouns>(
  'EvaluateExperimentPayload',
  { experiment, evaluation: { type: () => ExperimentEvaluationType, description: 'What the visitors so far say.' } },
  'What came of an evaluation.',
);

@Resolver(() => ExperimentType)
export class ExperimentResolver {
  @RequiresScopes(WRITE)
  @Cost(10)
  @Mutation(() => CreatePayload, { nullable: true, description: 'Plans an experiment and the visitors that it needs.' })
  async createExperiment(
    @Arg('input', () => CreateExperimentInput, { description: 'The plan.' }) given: CreateExperimentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<CreateNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createExperimentSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    return CreatePayload.succeeded({
      experiment: await context.useCases.createExperiment({ ...input.value, workspaceId }),
    });
  }

  @RequiresScopes(WRITE)
  @Cost(10)
  @Mutation(() => RecordPayload, {
    nullable: true,
    description:
      'Counts visitors and what they did, each key once. Nothing is counted when one of the list is at fault.',
  })
  async recordObservations(
    @Arg('input', () => RecordObservationsInput, { description: 'The observations.' }) given: RecordObservationsInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<RecordNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(recordObservationsSchema, given);
    if (!input.ok) return RecordPayload.failed(...input.userErrors);
    const result = await context.useCases.recordObservations({ ...input.value, workspaceId });
    if (result.kind === 'recorded') return RecordPayload.succeeded(result);
    return RecordPayload.failed(...observationErrors(result));
  }

  @RequiresScopes(WRITE)
  @Cost(20)
  @Mutation(() => EvaluatePayload, {
    nullable: true,
    description:
      'Compares the variants and says whether that may be acted on. In a group-sequential design this is a look, which is kept.',
  })
  async evaluateExperiment(
    @Arg('input', () => EvaluateExperimentInput, { description: 'Which one.' }) {
      experimentId,
    }: EvaluateExperimentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<EvaluateNouns>> {
    const result = await context.useCases.evaluateExperiment(context.writableWorkspaceId(), experimentId);
    if (result.kind === 'evaluated') return EvaluatePayload.succeeded(result);
    return EvaluatePayload.failed(...changeErrors(result, { noun: 'experiment', id: 'experimentId' }));
  }

  @RequiresScopes(WRITE)
  @Mutation(() => EndPayload, {
    nullable: true,
    description: 'Ends an experiment for good: nothing is counted any more, its figures stay.',
  })
  async endExperiment(
    @Arg('input', () => EndExperimentInput, { description: 'Which one, and what was decided.' })
    given: EndExperimentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<CreateNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(endExperimentSchema, given);
    if (!input.ok) return EndPayload.failed(...input.userErrors);
    const { experimentId: id, conclusion } = input.value;
    const result = await context.useCases.endExperiment({ workspaceId, id, version: null }, conclusion);
    if (result.kind === 'changed') return EndPayload.succeeded({ experiment: result.record });
    return EndPayload.failed(...changeErrors(result, { noun: 'experiment', id: 'experimentId' }));
  }

  @RequiresScopes(READ)
  @Query(() => ExperimentSizeType, {
    nullable: true,
    description: 'Visitors that an experiment needs, and its power with fewer or more.',
  })
  experimentSize(
    @Arg('input', () => ExperimentSizeInput, { description: 'What it should find.' }) input: ExperimentSizeInput,
  ): ExperimentSizeType {
    return experimentSize(requireInput(experimentSizeSchema, input));
  }

  @RequiresScopes(READ)
  @Query(() => ExperimentType, { nullable: true, description: 'One experiment; null when there is none here.' })
  experiment(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Experiment | null> {
    return context.loaders.experiments.load(id);
  }

  @RequiresScopes(READ)
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => ExperimentConnection, { description: 'All experiments, newest first.' })
  experiments(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Experiment>> {
    return listPage(context.stores.experiments, { workspaceId: context.workspaceId(), filter: {} }, args);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was decided when it was ended; null while it runs.',
  })
  conclusion(@Root() { endedAt, conclusion }: Experiment): string | null {
    return endedAt ? (conclusion ?? null) : null;
  }

  @FieldResolver(() => [ExperimentVariantType], { description: 'The control first.' })
  variants(@Root() { variants, plannedSizes }: Experiment): ExperimentVariantType[] {
    return variants.map((variant, index) => ({ ...variant, plannedSize: plannedSizes[index] ?? 0 }));
  }
}
