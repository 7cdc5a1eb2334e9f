import { getNamedType, isCompositeType } from 'graphql';
import { type Selection, TYPENAME } from '../documents/operation.js';
import type { SubgraphKnowledge } from './subgraph-knowledge.js';

/**
 * What a client selects on one type, with the fragments that apply to it dissolved; null when a subgraph that hands out such an object cannot answer
 * all of it alone. Fragments on types that the subgraph does not know are left out: it hands out none.
 */
export function selectMember(
  knowledge: SubgraphKnowledge,
  isSubtype: (name: string, condition: string) => boolean,
  subgraph: string,
  selections: readonly Selection[],
  type: string,
): Selection[] | null {
  const kept: Selection[] = [];
  for (const selection of selections) {
    if (selection.kind === 'field') {
      if (selection.name !== TYPENAME && !knowledge.resolves(subgraph, type, selection.name)) return null;
      const named = getNamedType(selection.type);
      const inner = isCompositeType(named)
        ? selectMember(knowledge, isSubtype, subgraph, selection.selections ?? [], named.name)
        : null;
      if (isCompositeType(named) && inner === null) return null;
      kept.push({ ...selection, selections: inner });
      continue;
    }
    const condition = selection.typeCondition;
    const applies = condition === null || isSubtype(type, condition);
    if (!applies && !(isSubtype(condition, type) && knowledge.hasType(subgraph, condition))) continue;
    const inner = selectMember(knowledge, isSubtype, subgraph, selection.selections, applies ? type : condition);
    if (inner === null) return null;
    if (applies) kept.push(...inner);
    else kept.push({ ...selection, selections: inner });
  }
  return kept;
}
