import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode, print } from 'graphql';
import { stringArgument } from './links.js';
import type { Supergraph } from './supergraph.js';

/**
 * The supergraph as it is given to the planner: where one key of an entity is known to every subgraph that has the entity, its other keys are
 * left out. Any subgraph can then be reached from any other by that key, so no plan is lost, there are fewer plans to weigh, and the planner
 * is spared a defect: it may choose a second key for `@requires` that the previous subgraph does not have, and aborts.
 */
export function simplifyKeys(supergraph: Supergraph): string {
  const document: DocumentNode = {
    ...supergraph.document,
    definitions: supergraph.document.definitions.map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? simplifyType(supergraph, definition) : definition,
    ),
  };
  return print(document);
}

interface Key {
  readonly graph: string;
  readonly fields: string | null;
  readonly isResolvable: boolean;
}

function simplifyType(supergraph: Supergraph, type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const keys = keysOf(type.directives);
  const allowed = interfaceKeys(supergraph, type);
  const graphs = [...new Set(keys.map((key) => key.graph))];
  const candidates = new Set(keys.flatMap((key) => (key.fields === null ? [] : [key.fields])));
  const common = [...candidates].find(
    (fields) => (allowed === null || allowed.has(fields)) && graphs.every((graph) => isKnownTo(keys, graph, fields)),
  );
  if (common === undefined || candidates.size === 1) return type;
  const directives = type.directives?.filter(
    (directive) => !isKey(directive) || stringArgument(directive, 'key') === common,
  );
  return { ...type, ...(directives ? { directives } : {}) };
}

/** A subgraph that can be entered by any key must be enterable by this one. */
function isKnownTo(keys: readonly Key[], graph: string, fields: string): boolean {
  const own = keys.filter((key) => key.graph === graph);
  const canEnter = own.some((key) => key.fields !== null && key.isResolvable);
  return own.some((key) => key.fields === fields && (key.isResolvable || !canEnter));
}

/** The keys of interfaces above, by which interface objects are reached; null when none has any. */
function interfaceKeys(supergraph: Supergraph, type: ObjectTypeDefinitionNode): ReadonlySet<string> | null {
  const keys = (type.interfaces ?? []).flatMap((node) => keysOf(supergraph.types.get(node.name.value)?.directives));
  const fields = keys.flatMap((key) => (key.fields === null ? [] : [key.fields]));
  return fields.length === 0 ? null : new Set(fields);
}

function keysOf(directives: readonly ConstDirectiveNode[] | undefined): Key[] {
  return (directives ?? []).filter(isJoinType).map((directive) => {
    const resolvable = directive.arguments?.find((argument) => argument.name.value === 'resolvable')?.value;
    return {
      graph: stringArgument(directive, 'graph') ?? '',
      fields: stringArgument(directive, 'key'),
      isResolvable: !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value),
    };
  });
}

function isJoinType(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'join__type';
}

function isKey(directive: ConstDirectiveNode): boolean {
  return isJoinType(directive) && stringArgument(directive, 'key') !== null;
}
