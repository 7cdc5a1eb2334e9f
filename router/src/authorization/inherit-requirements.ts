import { type FieldDefinitionNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import { SupergraphError } from '../execution/engine-contract.js';
import { stringArgument } from '../planning/links.js';
import { fieldsOf, namedTypeOf, type Supergraph } from '../planning/supergraph.js';
import { allOf, implies, NO_REQUIREMENTS, type Requirements } from './requirement.js';

/**
 * Adds what an element demands without saying so, which were public bypasses of directive-based authorization:
 *
 * - Composition copies what implementers demand to their interface, but older composers let an interface demand on its own. What an interface
 *   demands beyond what its implementers together demand binds each of them, or a fragment on an implementer would go round it.
 * - A field computed with `@requires` demands what the fields it reads demand.
 */
export function inheritRequirements(
  supergraph: Supergraph,
  types: Map<string, Requirements>,
  fields: Map<string, Requirements>,
): void {
  bindImplementers(supergraph, types, fields);
  addRequiredFields(supergraph, types, fields);
  bindImplementers(supergraph, types, fields);
}

function bindImplementers(
  supergraph: Supergraph,
  types: Map<string, Requirements>,
  fields: Map<string, Requirements>,
): void {
  const bind = (map: Map<string, Requirements>, key: string, implementers: readonly string[]) => {
    const own = map.get(key) ?? NO_REQUIREMENTS;
    if (own.size === 0) return;
    const together = allOf(...implementers.map((name) => map.get(name) ?? NO_REQUIREMENTS));
    const beyond: Requirements = new Map([...own].filter((entry) => !implies(together, new Map([entry]))));
    if (beyond.size === 0) return;
    for (const name of implementers) map.set(name, allOf(map.get(name) ?? NO_REQUIREMENTS, beyond));
  };
  for (const type of supergraph.types.values()) {
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const implementers = [...(supergraph.subtypes.get(type.name.value) ?? [])];
    bind(types, type.name.value, implementers);
    for (const { name } of type.fields ?? []) {
      const owners = implementers.filter((owner) => fields.has(`${owner}.${name.value}`));
      bind(
        fields,
        `${type.name.value}.${name.value}`,
        owners.map((owner) => `${owner}.${name.value}`),
      );
    }
  }
}

function addRequiredFields(
  supergraph: Supergraph,
  types: ReadonlyMap<string, Requirements>,
  fields: Map<string, Requirements>,
): void {
  const definitions = new Map<string, FieldDefinitionNode>();
  for (const type of supergraph.types.values()) {
    for (const field of fieldsOf(type)) definitions.set(`${type.name.value}.${field.name.value}`, field);
  }
  const done = new Set<string>();
  const resolve = (key: string): Requirements => {
    const definition = definitions.get(key);
    if (definition && !done.has(key)) {
      done.add(key);
      for (const set of fieldSetsOf(definition)) {
        fields.set(key, allOf(fields.get(key) ?? NO_REQUIREMENTS, ofSelections(key.slice(0, key.indexOf('.')), set)));
      }
    }
    return fields.get(key) ?? NO_REQUIREMENTS;
  };
  const ofSelections = (parent: string, set: SelectionSetNode): Requirements =>
    allOf(
      ...set.selections.map((node): Requirements => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return NO_REQUIREMENTS;
        if (node.kind === Kind.INLINE_FRAGMENT) {
          const condition = node.typeCondition?.name.value ?? parent;
          return allOf(types.get(condition) ?? NO_REQUIREMENTS, ofSelections(condition, node.selectionSet));
        }
        const owners = [parent, ...(supergraph.subtypes.get(parent) ?? [])];
        const own = owners.map((owner) => resolve(`${owner}.${node.name.value}`));
        const definition = definitions.get(`${parent}.${node.name.value}`);
        const type = definition ? namedTypeOf(definition.type) : null;
        const ofType = (type !== null && types.get(type)) || NO_REQUIREMENTS;
        const inner = type !== null && node.selectionSet ? ofSelections(type, node.selectionSet) : NO_REQUIREMENTS;
        return allOf(...own, ofType, inner);
      }),
    );
  for (const key of definitions.keys()) resolve(key);
}

function fieldSetsOf(field: FieldDefinitionNode): SelectionSetNode[] {
  return (field.directives ?? []).flatMap((directive) => {
    const requires = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : null;
    return requires === null ? [] : [parseFieldSet(requires, field.name.value)];
  });
}

function parseFieldSet(text: string, field: string): SelectionSetNode {
  try {
    const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
    if (definition?.kind === Kind.OPERATION_DEFINITION) return definition.selectionSet;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  throw new SupergraphError(`The supergraph's field ${field} requires "${text}", which is not a field set.`);
}
