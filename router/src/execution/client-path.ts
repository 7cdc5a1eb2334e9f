import type { FieldSelection, Operation, Selection } from '../documents/operation.js';
import { isJsonObject } from './merge.js';
import type { SubtypeTest } from './rewrites.js';

type Path = readonly (string | number)[];

export interface ClientPlace {
  readonly path: Path;
  /** The client selects the value only of other types: it was fetched because a subgraph could not tell the types apart. */
  readonly isUnselected: boolean;
}

/**
 * Turns a path in the merged data into those in the client's response: a value that the client selected under several aliases stands in
 * several places. A path ends where it leaves what the client selected, since plans fetch keys that no client sees.
 */
export function toClientPaths(operation: Operation, path: Path, data: unknown, isSubtype: SubtypeTest): ClientPlace[] {
  let places: { readonly path: Path; readonly selections: readonly Selection[] }[] = [
    { path: [], selections: operation.selections },
  ];
  const ended: ClientPlace[] = [];
  let value = data;
  for (const segment of path) {
    const type = isJsonObject(value) ? value['__typename'] : undefined;
    const applies = (condition: string) => typeof type !== 'string' || isSubtype(type, condition);
    places = places.flatMap((place) => {
      if (typeof segment === 'number' || segment === '@') return [{ ...place, path: [...place.path, segment] }];
      const fields = findFields(place.selections, segment, applies);
      if (fields.length === 0) {
        ended.push({ path: place.path, isUnselected: findFields(place.selections, segment, () => true).length > 0 });
      }
      return [...new Set(fields.map((field) => field.responseKey))].map((key) => ({
        path: [...place.path, key],
        selections: fields.flatMap((field) => (field.responseKey === key ? (field.selections ?? []) : [])),
      }));
    });
    value = memberAt(value, segment);
  }
  return [...ended, ...places.map((place) => ({ path: place.path, isUnselected: false }))];
}

function memberAt(value: unknown, segment: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
  return (value as Record<string | number, unknown>)[segment];
}

function findFields(
  selections: readonly Selection[],
  dataKey: string,
  applies: (condition: string) => boolean,
): FieldSelection[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'field') return selection.dataKey === dataKey ? [selection] : [];
    if (selection.typeCondition !== null && !applies(selection.typeCondition)) return [];
    return findFields(selection.selections, dataKey, applies);
  });
}
