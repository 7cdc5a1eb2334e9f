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
  bindTypes(supergraph, types);
  bindFields(supergraph, fields);
  // Requirements run through chains and circles of @requires and through interfaces, in any order: until nothing is added any more.
  for (let before = -1; before < countOf(fields); ) {
    before = countOf(fields);
    addRequiredFields(supergraph, types, fields);
    bindFields(supergraph, fields);
  }
}

function countOf(fields: ReadonlyMap<string, Requirements>): number {
  let count = 0;
  for (const set of fields.values()) count += set.size;
  return count;
}

/**
 * An interface keeps only what it demands of its own accord: what its implementers demand is asked for where one of them is selected, or fields
 * of which it is not known whose they are.
 */
function bindTypes(supergraph: Supergraph, types: Map<string, Requirements>): void {
  for (const [name, implementers] of interfacesOf(supergraph)) types.set(name, bind(types, name, implementers));
}

function bindFields(supergraph: Supergraph, fields: Map<string, Requirements>): void {
  for (const [name, implementers] of interfacesOf(supergraph)) {
    for (const field of fieldsOf(supergraph.types.get(name))) {
      const keys = implementers.map((owner) => `${owner}.${field.name.value}`);
      bind(
        fields,
        `${name}.${field.name.value}`,
        keys.filter((key) => fields.has(key)),
      );
    }
  }
}

function interfacesOf(supergraph: Supergraph): [string, string[]][] {
  return [...supergraph.types.values()].flatMap((type): [string, string[]][] => {
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return [[type.name.value, [...(supergraph.subtypes.get(type.name.value) ?? [])]]];
  });
}

/** Adds to the lower elements what the upper one demands beyond them, and returns that. */
function bind(map: Map<string, Requirements>, upper: string, lower: readonly string[]): Requirements {
  const own = map.get(upper) ?? NO_REQUIREMENTS;
  if (own.size === 0) return own;
  const together = allOf(...lower.map((name) => map.get(name) ?? NO_REQUIREMENTS));
  const beyond: Requirements = new Map([...own].filter((entry) => !implies(together, new Map([entry]))));
  if (beyond.size === 0) return beyond;
  for (const name of lower) map.set(name, allOf(map.get(name) ?? NO_REQUIREMENTS, beyond));
  return beyond;
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
  const ofType = (name: string) => types.get(name) ?? NO_REQUIREMENTS;
  const ofSelections = (parent: string, set: SelectionSetNode): Requirements =>
    allOf(
      ...set.selections.map((node): Requirements => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return NO_REQUIREMENTS;
        const below = [...(supergraph.subtypes.get(parent) ?? [])];
        if (node.kind === Kind.INLINE_FRAGMENT) {
          const condition = node.typeCondition?.name.value ?? parent;
          return allOf(ofType(condition), ofSelections(condition, node.selectionSet));
        }
        const definition = definitions.get(`${parent}.${node.name.value}`);
        const type = definition && namedTypeOf(definition.type);
        // What is read from an interface may be read from any of its implementers.
        return allOf(
          ...below.map(ofType),
          ...[parent, ...below].map((owner) => fields.get(`${owner}.${node.name.value}`) ?? NO_REQUIREMENTS),
          type ? ofType(type) : NO_REQUIREMENTS,
          type && node.selectionSet ? ofSelections(type, node.selectionSet) : NO_REQUIREMENTS,
        );
      }),
    );
  for (const [key, definition] of definitions) {
    for (const set of fieldSetsOf(definition)) {
      fields.set(key, allOf(fields.get(key) ?? NO_REQUIREMENTS, ofSelections(key.slice(0, key.indexOf('.')), set)));
    }
  }
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
