import { Kind } from 'graphql';
import { namedTypeOf, type Supergraph } from '../planning/supergraph.js';
import { allOf, NO_REQUIREMENTS, type Requirements } from './requirement.js';

/**
 * What it takes to pass a value of an input type: what the type itself demands and, for an input object, what any type within it demands.
 * A variable's value is not known when an operation is checked, so a protected type guards everything that could hold it.
 */
export function inputRequirements(
  supergraph: Supergraph,
  ofType: (name: string) => Requirements,
): (name: string) => Requirements {
  const known = new Map<string, Requirements>();
  const reach = (name: string, seen: Set<string>): Requirements => {
    if (seen.has(name)) return NO_REQUIREMENTS;
    seen.add(name);
    const type = supergraph.types.get(name);
    const inner = type?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : [];
    return allOf(ofType(name), ...inner.map((field) => reach(namedTypeOf(field.type), seen)));
  };
  return (name) => {
    const requirements = known.get(name) ?? reach(name, new Set());
    known.set(name, requirements);
    return requirements;
  };
}
