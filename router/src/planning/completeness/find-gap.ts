import { type Operation, type Selection, TYPENAME } from '../../documents/operation.js';
import type { FederatedSchema } from '../fallback/federated-schema.js';
import type { PlanNode } from '../query-plan.js';
import { createCoverage } from './coverage.js';
import type { Spot } from './spot.js';

export type FindGap = (operation: Operation, plan: PlanNode) => string | null;

/**
 * Compares what a plan fetches with what the client selects. Tells a field that some object will not have although it is selected, or an object whose
 * type will not be known although a fragment depends on it; null when there is nothing to tell.
 *
 * @param isShown whether clients know an object type; of others nothing is answered
 */
export function createGapFinder(schema: FederatedSchema, isShown: (type: string) => boolean): FindGap {
  const coverageOf = createCoverage(schema);

  const check = (selections: readonly Selection[], spot: Spot, types: ReadonlySet<string>): string | null => {
    for (const selection of selections) {
      const gap =
        selection.kind === 'field' ? checkField(selection, spot, types) : checkFragment(selection, spot, types);
      if (gap !== null) return gap;
    }
    return null;
  };
  const checkField = (field: Extract<Selection, { kind: 'field' }>, spot: Spot, types: ReadonlySet<string>) => {
    if (field.name === TYPENAME) return unidentified(spot, types);
    if (field.name.startsWith('__')) return null;
    const entry = spot.fields.get(field.dataKey);
    for (const type of types) if (!entry?.types.has(type)) return `nothing fetches ${type}.${field.name}`;
    if (!entry || !field.selections) return null;
    return check(field.selections, entry.spot, new Set([...entry.spot.possible].filter(isShown)));
  };
  const checkFragment = (
    { typeCondition, selections }: Extract<Selection, { kind: 'fragment' }>,
    spot: Spot,
    types: ReadonlySet<string>,
  ): string | null => {
    if (typeCondition === null) return check(selections, spot, types);
    const within = new Set([...types].filter((type) => schema.isSubtype(type, typeCondition)));
    const isDecided = within.size === 0 || within.size === types.size;
    return (isDecided ? null : unidentified(spot, types)) ?? check(selections, spot, within);
  };
  return (operation, plan) => check(operation.selections, coverageOf(plan), new Set([operation.rootType]));
}

/** An object that came under its interface's name, and that no other subgraph was asked about. */
function unidentified({ identified, interfaceObjects }: Spot, types: ReadonlySet<string>): string | null {
  for (const type of types) {
    if (!identified.has(type) && interfaceObjects.has(type)) return `nothing tells objects of ${type} apart`;
  }
  return null;
}
