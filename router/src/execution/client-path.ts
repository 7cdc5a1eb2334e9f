import type { FieldSelection, Operation, Selection } from '../documents/operation.js';

/**
 * Turns a path in the merged data into one in the client's response: keys become the client's own, and the path ends where it leaves what the
 * client selected, since plans fetch keys that no client sees.
 */
export function toClientPath(operation: Operation, path: readonly (string | number)[]): (string | number)[] {
  const result: (string | number)[] = [];
  let sets: readonly (readonly Selection[])[] = [operation.selections];
  for (const segment of path) {
    if (typeof segment === 'number' || segment === '@') {
      result.push(segment);
      continue;
    }
    const fields = sets.flatMap((set) => findFields(set, segment));
    const [first] = fields;
    if (!first) break;
    result.push(first.responseKey);
    sets = fields.flatMap((field) => (field.selections === null ? [] : [field.selections]));
  }
  return result;
}

function findFields(selections: readonly Selection[], dataKey: string): FieldSelection[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'fragment') return findFields(selection.selections, dataKey);
    return selection.dataKey === dataKey ? [selection] : [];
  });
}
