import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgentTeamsContext } from '../context.js';
import { PastStepRunType, StepRunType } from './task.type.js';

interface HasOutput {
  readonly outputId: string | null;
}

/** Outputs are large and lie beside the run: they are read when somebody asks for them, all of an operation at once. */
async function readOutput({ outputId }: HasOutput, { loaders }: AgentTeamsContext): Promise<string | null> {
  const output = outputId === null ? null : await loaders.outputs.load(outputId);
  return output && JSON.stringify(output.value);
}

@Resolver(() => StepRunType)
export class StepRunResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it gave, or what is to be approved: JSON text; null before that.',
  })
  output(@Root() step: HasOutput, @Ctx() context: AgentTeamsContext) {
    return readOutput(step, context);
  }
}

@Resolver(() => PastStepRunType)
export class PastStepRunResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What it gave, JSON text.' })
  output(@Root() step: HasOutput, @Ctx() context: AgentTeamsContext) {
    return readOutput(step, context);
  }
}
