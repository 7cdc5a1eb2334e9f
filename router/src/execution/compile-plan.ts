import type { PathSegment, PlanNode, SubscriptionNode } from '../planning/query-plan.js';
import type { CompileContext } from './compile-context.js';
import { compileBatchFetch, compileFlatten } from './compile-entity-fetch.js';
import { compileFetch } from './compile-fetch.js';
import { compileNestedRoot } from './compile-nested-root.js';
import type { Step } from './run.js';
import { variableIndices } from './variables-text.js';

/** A query plan as code: what to do once for a query or mutation, or per event for a subscription. */
export interface CompiledSteps {
  readonly subscription: SubscriptionNode | null;
  readonly step: Step | null;
}

/** Compiles a plan to closures. Nothing of the plan is looked at again when they run. */
export function compilePlan(context: CompileContext, plan: PlanNode): CompiledSteps {
  const compile = createCompiler(context, entityPaths(plan));
  if (plan.kind === 'Subscription') return { subscription: plan, step: null };
  const [first, ...rest] = plan.kind === 'Sequence' ? plan.nodes : [];
  if (first?.kind === 'Subscription') return { subscription: first, step: inSequence(rest.map(compile)) };
  return { subscription: null, step: compile(plan) };
}

function createCompiler(context: CompileContext, entered: readonly (readonly PathSegment[])[]) {
  const isEntered = (paths: readonly (readonly PathSegment[])[]) =>
    paths.some((path) => entered.some((other) => isBelow(path, other)));

  const compile = (node: PlanNode): Step => {
    switch (node.kind) {
      case 'Sequence':
        return inSequence(node.nodes.map(compile));
      case 'Parallel':
        return inParallel(node.nodes.map(compile));
      case 'Condition':
        return compileCondition(
          node.condition,
          node.ifClause ? compile(node.ifClause) : null,
          node.elseClause ? compile(node.elseClause) : null,
        );
      case 'Fetch':
        return compileFetch(context, node);
      case 'Flatten':
        if (node.node.kind !== 'Fetch') throw new Error(`A plan flattens a ${node.node.kind}`);
        return node.node.requires?.length
          ? compileFlatten(context, node.path, node.node, isEntered)
          : compileNestedRoot(context, node.path, node.node);
      case 'BatchFetch':
        return compileBatchFetch(context, node, isEntered);
      case 'Subscription':
        throw new Error('A plan subscribes elsewhere than at its start');
      default:
        throw new Error(`A plan holds a node of the unknown kind ${(node as { kind: string }).kind}`);
    }
  };
  return compile;
}

function inSequence(steps: readonly Step[]): Step {
  const [first] = steps;
  if (steps.length === 1 && first) return first;
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return (run) => {
    const pending = steps.map((step) => step(run));
    return Promise.all(pending).then(() => undefined);
  };
}

function compileCondition(variable: string, whenTrue: Step | null, otherwise: Step | null): Step {
  const [index] = variableIndices([variable]);
  if (index === undefined) throw new Error(`A plan depends on the unknown variable ${variable}`);
  return (run) => (run.variables[index] === true ? whenTrue : otherwise)?.(run);
}

/** The paths at which any step of a plan merges entities. */
function entityPaths(node: PlanNode): readonly (readonly PathSegment[])[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(entityPaths);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) => (clause ? entityPaths(clause) : []));
    case 'Flatten':
      return [node.path];
    case 'BatchFetch':
      return node.entityBatch.aliases.flatMap((alias) => alias.paths);
    case 'Fetch':
    case 'Subscription':
      return [];
  }
}

/** Whether one path leads through the other, type conditions and lists aside. */
function isBelow(path: readonly PathSegment[], other: readonly PathSegment[]): boolean {
  const fields = (segments: readonly PathSegment[]) =>
    segments.flatMap((segment) => (typeof segment === 'object' && 'Field' in segment ? [segment.Field] : []));
  const outer = fields(path);
  const inner = fields(other);
  return inner.length > outer.length && outer.every((field, index) => field === inner[index]);
}
