import { type Overrides, shareOf } from '../overrides.js';
import type { FederatedSchema, FieldJoin } from './federated-schema.js';
import type { Entry } from './fetch-group.js';
import { collectConditional, collectTreeFields, type TreeField, type TreeSelection } from './selection-tree.js';

/** Who resolves what, under the overrides of one request. */
export interface Resolvability {
  /** The field in a subgraph that resolves it, given keys and perhaps required fields; null when it does not. */
  resolved(graph: string, type: string, name: string): FieldJoin | null;
  /** The field where an entry can be asked for it without more ado. */
  resolvedAt(entry: Entry, name: string): FieldJoin | null;
  /** What is provided below a field of an entry. */
  providedBelow(entry: Entry, join: FieldJoin, name: string): readonly TreeSelection[];
  /** Whether a subgraph answers a field and all below it alone. */
  isLocal(graph: string, type: string, field: TreeField): boolean;
  isInterfaceObject(graph: string, type: string): boolean;
  isAbstract(graph: string, type: string): boolean;
}

export function createResolvability(schema: FederatedSchema, overrides: Overrides): Resolvability {
  const { isSubtype } = schema;
  const known = (graph: string, type: string, name: string) =>
    schema.types.get(type)?.fields.get(name)?.get(graph) ?? null;

  const resolved = (graph: string, type: string, name: string) => {
    const join = known(graph, type, name);
    return join && !join.isExternal && isWinning(join, overrides) ? join : null;
  };
  const providedFields = ({ node, provided }: Entry, name: string) =>
    collectTreeFields(node.type, provided, isSubtype).filter((field) => field.name === name);

  const resolvedAt = (entry: Entry, name: string) => {
    const join = resolved(entry.group.graph, entry.node.type, name);
    if (join && join.requires === null) return join;
    return providedFields(entry, name).length > 0 ? known(entry.group.graph, entry.node.type, name) : null;
  };
  const isInterfaceObject = (graph: string, type: string) =>
    schema.types.get(type)?.joins.get(graph)?.isInterfaceObject ?? false;
  const isAbstract = (graph: string, type: string) =>
    schema.types.get(type)?.kind !== 'object' && !isInterfaceObject(graph, type);

  const isLocal = (graph: string, type: string, field: TreeField): boolean => {
    const join = resolved(graph, type, field.name);
    if (!join || join.requires !== null) return false;
    if (isAbstract(graph, type)) {
      const isPlain = schema.possibleTypes(graph, type).every((possible) => {
        const own = resolved(graph, possible, field.name);
        return own !== null && own.requires === null;
      });
      if (!isPlain) return false;
    }
    return field.selections === null || areLocal(graph, join.typeName, field.selections);
  };
  const areLocal = (graph: string, type: string, selections: readonly TreeSelection[]): boolean => {
    const isTyped = !isInterfaceObject(graph, type);
    const isObject = isTyped && !isAbstract(graph, type);
    const conditional = isObject ? [] : collectConditional(type, selections, isSubtype);
    const isWhole = collectTreeFields(type, selections, isSubtype).every((field) =>
      field.name === '__typename' ? isTyped : isLocal(graph, type, field),
    );
    if (!isWhole || (!isTyped && conditional.length > 0)) return false;
    if (conditional.length === 0) return true;
    return schema.possibleTypes(graph, type).every((possible) => areLocal(graph, possible, conditional));
  };

  return {
    resolved,
    resolvedAt,
    isInterfaceObject,
    isAbstract,
    isLocal,
    providedBelow: (entry, join, name) => [
      ...join.provides,
      ...providedFields(entry, name).flatMap((field) => field.selections ?? []),
    ],
  };
}

function isWinning({ override }: FieldJoin, { labels, percentage }: Overrides): boolean {
  if (override === null) return true;
  const share = shareOf(override.label);
  const isActive = share === null ? labels.has(override.label) : percentage < share;
  return isActive === override.isWinner;
}
