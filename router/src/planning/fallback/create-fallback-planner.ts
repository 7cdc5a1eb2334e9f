import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import type { Overrides } from '../overrides.js';
import type { PlanNode } from '../query-plan.js';
import { emitPlan, type OperationHead } from './emit-plan.js';
import type { FederatedSchema } from './federated-schema.js';
import { createPlace, type FetchGroup } from './fetch-group.js';
import { createJournal } from './journal.js';
import { createResolvability, type Resolvability } from './resolvability.js';
import { createSelectionPlanner } from './selection-planner.js';
import { readSelections, type TreeSelection } from './selection-tree.js';

/** More steps than any sensible operation takes; planning runs on the router's own thread. */
const MAX_STEPS = 200_000;

/** Plans what the native planner does not. */
export interface FallbackPlanner {
  /**
   * Plans an operation without named fragments and conditions.
   * @throws Error when no subgraph has some field, or when the operation takes too many steps
   */
  plan(operation: string, overrides: Overrides): PlanNode | null;
}

/**
 * A planner that is right rather than clever: it asks for each field where it can be had and joins by keys, without weighing one plan
 * against another. Its plans may take a request more than the native planner's, never return other data.
 */
export function createFallbackPlanner(schema: FederatedSchema): FallbackPlanner {
  return {
    plan(operation, overrides) {
      const definition = parse(operation, { noLocation: true }).definitions.find(
        (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
      );
      if (!definition) throw new Error('There is no operation to plan');
      return planDefinition(
        schema,
        createResolvability(schema, overrides),
        definition,
        schema.roots[definition.operation],
      );
    },
  };
}

function planDefinition(
  schema: FederatedSchema,
  resolvability: Resolvability,
  definition: OperationDefinitionNode,
  rootType: string,
): PlanNode | null {
  const head: OperationHead = {
    type: definition.operation,
    variables: new Map((definition.variableDefinitions ?? []).map((node) => [node.variable.name.value, print(node)])),
  };
  const selections = readSelections(definition.selectionSet);
  let steps = 0;
  const planPart = (part: readonly TreeSelection[]): FetchGroup[] => {
    const groups: FetchGroup[] = [];
    const spend = () => {
      if (++steps > MAX_STEPS) throw new Error(`the operation takes more than ${MAX_STEPS} planning steps`);
    };
    const plan = createSelectionPlanner({ schema, resolvability, journal: createJournal(), groups, spend });
    const [missing] = plan(createPlace([], rootType, null), part, new Set());
    if (missing) throw new Error(`no subgraph can be asked for ${describe(missing)}`);
    return groups;
  };
  if (head.type === 'mutation')
    return planMutation(
      schema,
      head,
      selections.map((part) => planPart([part])),
    );
  const nodes = emitPlan(schema, head, planPart(selections));
  const [first, ...rest] = nodes;
  if (!first) return null;
  if (head.type !== 'subscription') return rest.length === 0 ? first : { kind: 'Sequence', nodes };
  if (first.kind !== 'Fetch') throw new Error('the subscription is in several subgraphs');
  const { kind: _, ...primary } = first;
  const subscription: PlanNode = { kind: 'Subscription', primary };
  return rest.length === 0 ? subscription : { kind: 'Sequence', nodes: [subscription, ...rest] };
}

/** One field after the other, each with all that belongs to it. A field that would have to run twice is not planned at all. */
function planMutation(schema: FederatedSchema, head: OperationHead, parts: readonly FetchGroup[][]): PlanNode | null {
  for (const groups of parts) {
    if (groups.filter((group) => group.kind === 'root').length > 1) {
      throw new Error('a field of the mutation would have to run in several subgraphs');
    }
  }
  const nodes = parts.flatMap((groups) => emitPlan(schema, head, groups));
  const [first, ...rest] = nodes;
  if (!first) return null;
  return rest.length === 0 ? first : { kind: 'Sequence', nodes };
}

function describe(selection: TreeSelection): string {
  const [first] = selection.selections ?? [];
  const name = selection.kind === 'field' ? selection.name : `... on ${selection.on ?? ''}`;
  return first ? `${name}.${describe(first)}` : name;
}
