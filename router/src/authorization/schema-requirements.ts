import { type ConstDirectiveNode, Kind } from 'graphql';
import { directiveName } from '../planning/links.js';
import { fieldsOf, type Supergraph } from '../planning/supergraph.js';
import { inheritRequirements } from './inherit-requirements.js';
import { inputRequirements } from './input-requirements.js';
import {
  type AnyOf,
  AUTHENTICATED,
  allOf,
  NO_REQUIREMENTS,
  type Requirement,
  type Requirements,
  requirement,
} from './requirement.js';

/** What a supergraph's elements demand of callers. */
export interface SchemaRequirements {
  /** False when no element demands anything: then nothing has to be computed per operation. */
  readonly isProtected: boolean;
  /** Every policy named, sorted. */
  readonly policies: readonly string[];
  /** To be given an object, enum or scalar of this type, or to select anything on a condition of it. */
  ofType(name: string): Requirements;
  /** To select this field on a value of this static type. For an interface: what it demands on any of its implementers. */
  ofField(type: string, field: string): Requirements;
  /** To select fields on a value known only as this abstract type: what each implementer demands of its own accord. */
  ofImplementers(type: string): Requirements;
  /** To pass a value of this input type, whatever it holds. */
  ofInput(type: string): Requirements;
}

/** Resolves the authorization directives of a supergraph through its links, renames included. */
export function readSchemaRequirements(supergraph: Supergraph): SchemaRequirements {
  const readOwn = createReader(supergraph);
  const types = new Map<string, Requirements>();
  const fields = new Map<string, Requirements>();
  for (const type of supergraph.types.values()) {
    types.set(type.name.value, readOwn(type.directives));
    for (const field of fieldsOf(type)) fields.set(`${type.name.value}.${field.name.value}`, readOwn(field.directives));
  }
  inheritRequirements(supergraph, types, fields);

  const ofType = (name: string) => types.get(name) ?? NO_REQUIREMENTS;
  const implementers = (name: string) => [...(supergraph.subtypes.get(name) ?? [])];
  const everything = [...types.values(), ...fields.values()].flatMap((set) => [...set.values()]);
  const policies = new Set(everything.flatMap((item) => (item.kind === 'policy' ? item.anyOf.flat() : [])));
  return {
    isProtected: everything.length > 0,
    policies: [...policies].sort(),
    ofType,
    ofField: (type, field) =>
      allOf(...[type, ...implementers(type)].map((name) => fields.get(`${name}.${field}`) ?? NO_REQUIREMENTS)),
    ofImplementers: (type) => allOf(...implementers(type).map(ofType)),
    ofInput: inputRequirements(supergraph, ofType),
  };
}

function createReader(supergraph: Supergraph) {
  const spec = (name: string) => directiveName(supergraph.links, `https://specs.apollo.dev/${name}`);
  const authenticated = spec('authenticated');
  const scopes = spec('requiresScopes');
  const policy = spec('policy');
  return (directives: readonly ConstDirectiveNode[] | undefined): Requirements => {
    const found: Requirement[] = [];
    for (const directive of directives ?? []) {
      const name = directive.name.value;
      if (name === authenticated) found.push(AUTHENTICATED);
      if (name === scopes) found.push(requirement('scopes', readAnyOf(directive, 'scopes')));
      if (name === policy) found.push(requirement('policy', readAnyOf(directive, 'policies')));
    }
    return found.length === 0 ? NO_REQUIREMENTS : new Map(found.map((item) => [item.key, item]));
  };
}

function readAnyOf(directive: ConstDirectiveNode, name: string): AnyOf {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  const strings = (node: typeof value): string[] => {
    if (node?.kind === Kind.LIST) return node.values.flatMap(strings);
    return node?.kind === Kind.STRING ? [node.value] : [];
  };
  if (value?.kind !== Kind.LIST) return [strings(value)];
  return value.values.map(strings);
}
