import type { FederatedSchema } from '../fallback/federated-schema.js';
import type { PathSegment, RequiresSelection } from '../query-plan.js';
import type { Spot } from './spot.js';

/** A spot, and the object types of those values there that a path leads to. */
export interface Position {
  readonly spot: Spot;
  readonly types: ReadonlySet<string>;
}

/** Where a plan's path leads; undefined when nothing is there. */
export function follow(schema: FederatedSchema, from: Position, path: readonly PathSegment[]): Position | undefined {
  let { spot, types } = from;
  for (const segment of path) {
    if (segment === '@') continue;
    if ('Field' in segment) {
      const entry = spot.fields.get(segment.Field);
      if (!entry || ![...types].some((type) => entry.types.has(type))) return undefined;
      spot = entry.spot;
      types = spot.possible;
      continue;
    }
    const here = spot;
    types = filterTypes(types, (type) =>
      segment.TypeCondition.some((condition) => schema.isSubtype(seenType(here, type), condition)),
    );
  }
  return types.size > 0 ? { spot, types } : undefined;
}

/** The types of the objects that a representation is made of: a fragment applies to what each is seen as, and its keys have been fetched. */
export function handedTypes(
  schema: FederatedSchema,
  { spot, types }: Position,
  requires: readonly RequiresSelection[],
): Set<string> {
  const isFetched = (type: string, item: RequiresSelection) =>
    item.kind !== 'Field' || item.name === '__typename' || spot.fields.get(item.name)?.types.has(type) === true;
  return filterTypes(types, (type) =>
    requires.some(
      (item) =>
        item.kind === 'InlineFragment' &&
        schema.isSubtype(seenType(spot, type), item.typeCondition) &&
        item.selections.every((field) => isFetched(type, field)),
    ),
  );
}

export function filterTypes(types: ReadonlySet<string>, accepts: (type: string) => boolean): Set<string> {
  return new Set([...types].filter(accepts));
}

/** What the router sees as the type of an object: its interface's name until a subgraph that knows better has been asked. */
function seenType({ identified, interfaceObjects }: Spot, type: string): string {
  return identified.has(type) ? type : (interfaceObjects.get(type) ?? type);
}
