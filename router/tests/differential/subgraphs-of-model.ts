import type { Resolvers, TestSubgraph, TestSubgraphs } from '../testkit/federation.js';
import type { EntityModel, FieldModel, Model, RootField } from './model.js';
import { fieldValue, type Handle, handle, handleOf, pickRequired, rootValue } from './model-data.js';

type AnyResolvers = Record<string, Record<string, unknown>>;

/** What mutations change. */
export interface ModelState {
  ticks: number;
}

/** The subgraphs of a model: each defines and resolves its part, by the model's one truth. */
export function subgraphsOf(model: Model, state: ModelState): TestSubgraphs {
  return Object.fromEntries(model.subgraphs.map((name) => [name, subgraphOf(model, name, state)]));
}

function subgraphOf(model: Model, name: string, state: ModelState): TestSubgraph {
  const resolvers: AnyResolvers = {};
  const parts = [
    'enum Color { RED GREEN BLUE }',
    'type Size @shareable { width: Int unit: String }',
    'type Org @shareable { id: ID! code: ID! }',
  ];
  addRoots(model, name, state, parts, resolvers);
  if (model.node?.extension === name) {
    parts.push(
      'type Node @interfaceObject @key(fields: "id") { id: ID! extra: String label: String @requires(fields: "shown") shown: String @external kin: [Node] }',
    );
    resolvers['Node'] = {
      __resolveReference: (reference: object) => reference,
      extra: ({ id }: Handle) => `extra ${id}`,
      label: ({ shown }: { shown?: string | null }) => labelOf(shown),
      kin: ({ id }: Handle) => kinOf(model, id).map((item) => ({ ...item, __typename: 'Node' })),
    };
    return { typeDefs: parts.join('\n'), resolvers: resolvers as Resolvers };
  }
  for (const entity of model.entities) {
    if (!entity.keys.has(name)) continue;
    parts.push(entitySdl(model, entity, name));
    resolvers[entity.name] = entityResolvers(model, entity, name);
    for (const field of entity.fields) if (field.kind === 'box') parts.push(...boxSdl(field, name));
  }
  if (model.node?.subgraph === name) {
    parts.push('interface Node @key(fields: "id") { id: ID! shown: String }');
    resolvers['Node'] = { __resolveReference: ({ id }: Handle) => handle(model, id) };
  }
  const named = model.named.get(name);
  if (named) parts.push(`interface Named { id: ID!${named.hasTag ? ' tag: String' : ''} }`);
  const union = model.unions.get(name);
  if (union) parts.push(`union Any = ${union.join(' | ')}`);
  return { typeDefs: parts.join('\n'), resolvers: resolvers as Resolvers };
}

export function labelOf(shown: string | null | undefined): string {
  return `label of ${shown === undefined ? 'missing' : shown}`;
}

/** What an interface object's own list holds. */
export function kinOf(model: Model, id: string): Handle[] {
  const ids = model.entities.filter((entity) => model.node?.members.includes(entity.name)).flatMap((each) => each.ids);
  return ids
    .filter((other) => other !== id)
    .slice(0, 2)
    .map((other) => handle(model, other));
}

function addRoots(model: Model, name: string, state: ModelState, parts: string[], resolvers: AnyResolvers): void {
  const roots = model.roots.filter((root) => root.subgraphs.includes(name));
  const mutations = model.mutations.filter((mutation) => mutation.subgraph === name);
  const hasPayload = mutations.some((mutation) => mutation.kind === 'visit');
  if (roots.length > 0 || hasPayload) {
    parts.push(`type Query { ${roots.map(rootSdl).join(' ')} ${hasPayload ? `ok_${name}: Boolean` : ''} }`);
    resolvers['Query'] = {
      [`ok_${name}`]: () => true,
      ...Object.fromEntries(
        roots.map((root) => [
          root.name,
          (_: unknown, args: Record<string, unknown>) => asSeenBy(model, name, rootValue(model, root, args)),
        ]),
      ),
    };
    if (!hasPayload) delete resolvers['Query'][`ok_${name}`];
  }
  if (mutations.length === 0) return;
  const types = { tick: () => 'Int', touch: (target: string) => target, visit: () => 'Visit' };
  const fields = mutations.map(({ name: field, kind, target }) => {
    return `${field}${kind === 'tick' ? '' : '(id: ID!)'}: ${types[kind](target)}`;
  });
  parts.push(`type Mutation { ${fields.join(' ')} }`);
  const visit = mutations.find((mutation) => mutation.kind === 'visit');
  if (visit) parts.push(`type Visit { query: Query visited: ${visit.target} }`);
  resolvers['Mutation'] = Object.fromEntries(
    mutations.map((mutation) => [
      mutation.name,
      (_: unknown, args: Record<string, unknown>) => mutationValue(model, mutation, args, state),
    ]),
  );
}

export function mutationValue(
  model: Model,
  { kind, target }: Model['mutations'][number],
  args: Readonly<Record<string, unknown>>,
  state: ModelState,
): unknown {
  if (kind === 'tick') return ++state.ticks;
  const entity = model.entities.find((candidate) => candidate.name === target);
  const found = entity?.ids.includes(String(args['id'])) ? handle(model, String(args['id'])) : null;
  return kind === 'touch' ? found : { query: {}, visited: found };
}

/** The subgraph of an interface object does not know concrete types. */
function asSeenBy(model: Model, subgraph: string, value: unknown): unknown {
  if (model.node?.extension !== subgraph) return value;
  return Array.isArray(value) ? value.map((item: Handle) => ({ ...item, __typename: 'Node' })) : value;
}

function rootSdl(root: RootField): string {
  return `${root.name}${root.byId ? '(id: ID!)' : ''}: ${root.type}${root.subgraphs.length > 1 ? ' @shareable' : ''}`;
}

function boxSdl(field: FieldModel, subgraph: string): string[] {
  if (!field.subgraphs.includes(subgraph)) return [];
  const link = field.subgraphs[0] === subgraph ? ` link: ${field.target}` : '';
  return [`type ${field.type} { all: String @shareable of_${subgraph}: String${link} }`];
}

function entitySdl(model: Model, entity: EntityModel, subgraph: string): string {
  const keys = entity.keys.get(subgraph) ?? [];
  const named = model.named.get(subgraph);
  const isNamed = named?.members.includes(entity.name) ?? false;
  const own = entity.fields.filter((field) => field.subgraphs.includes(subgraph));
  const external = externalFields(model, entity, subgraph).map((field) => `${fieldSdl(field, null)} @external`);
  const overridden = entity.fields.filter((field) => field.override?.from === subgraph);
  const interfaces = [
    ...(model.node?.subgraph === subgraph && model.node.members.includes(entity.name) ? ['Node'] : []),
    ...(isNamed ? ['Named'] : []),
  ];
  const names = new Set(keys.flatMap((key) => key.match(/^\w+|(?<=code )org/g) ?? []));
  const fields = [
    ...[...names].map((name) => (name === 'org' ? 'org: Org!' : `${name}: ID!`)),
    ...external,
    ...overridden.map((field) => fieldSdl(field, null)),
    ...own.map((field) => fieldSdl(field, subgraph)),
  ];
  const head = `type ${entity.name}${interfaces.length > 0 ? ` implements ${interfaces.join(' & ')}` : ''}`;
  return `${head} ${keys.map((key) => `@key(fields: "${key}")`).join(' ')} { ${fields.join(' ')} }`;
}

/** Fields of other subgraphs that this one names: what it requires, provides, or has in an interface. */
function externalFields(model: Model, entity: EntityModel, subgraph: string): FieldModel[] {
  const required = entity.fields.flatMap((field) =>
    field.subgraphs.includes(subgraph) ? field.requires.map((requirement) => requirement.field) : [],
  );
  const provided = model.entities.flatMap((other) =>
    other.fields.flatMap((field) =>
      field.subgraphs.includes(subgraph) && field.target === entity.name && field.provides ? [field.provides] : [],
    ),
  );
  const named = model.named.get(subgraph);
  const shared = named?.hasTag && named.members.includes(entity.name) ? ['tag'] : [];
  const names = new Set([...required, ...provided, ...shared]);
  return entity.fields.filter((field) => names.has(field.name) && !field.subgraphs.includes(subgraph));
}

/** @param subgraph null where only the field's signature matters */
function fieldSdl(field: FieldModel, subgraph: string | null): string {
  const type = field.isList ? `[${field.type}]` : field.type;
  const args = field.kind === 'arguments' ? '(x: Int = 3, y: [Color!])' : '';
  const head = `${field.name}${args}: ${type}${field.isNonNull ? '!' : ''}`;
  if (subgraph === null) return head;
  const directives = [
    field.isShareable ? '@shareable' : '',
    field.requires.length > 0 ? `@requires(fields: "${requiresText(field)}")` : '',
    field.provides ? `@provides(fields: "${field.provides}")` : '',
    field.override
      ? `@override(from: "${field.override.from}"${field.override.label ? `, label: "${field.override.label}"` : ''})`
      : '',
  ];
  return [head, ...directives.filter((text) => text !== '')].join(' ');
}

function requiresText({ requires }: FieldModel): string {
  return requires
    .map(({ field, args, below }) => {
      const given = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
      return `${field}${given.length > 0 ? `(${given.join(', ')})` : ''}${below.length > 0 ? ` { ${below.join(' ')} }` : ''}`;
    })
    .join(' ');
}

function entityResolvers(model: Model, entity: EntityModel, subgraph: string): Record<string, unknown> {
  const resolvers: Record<string, unknown> = {
    __resolveReference: (reference: Partial<Handle>) => ({ ...reference, ...handleOf(model, reference) }),
  };
  const external = externalFields(model, entity, subgraph);
  for (const field of entity.fields) {
    const isOverridden = field.override?.from === subgraph;
    if (!field.subgraphs.includes(subgraph) && !isOverridden && !external.includes(field)) continue;
    resolvers[field.name] = (source: Handle & Record<string, unknown>, args: Record<string, unknown>) => {
      if (isOverridden && !isUndecided(field))
        throw new Error(`${subgraph} was asked for the overridden ${field.name}`);
      if (isForeign(field, subgraph))
        throw new Error(`${subgraph} was asked for ${field.name} before it is overridden`);
      if (external.includes(field)) return externalValue(model, entity, field, subgraph, source, args);
      const required = pickRequired(field.requires, (requirement) => source[requirement.field]);
      const value = fieldValue(model, field, source.id, args, required);
      return field.kind === 'box' ? partsOf(value, field, subgraph) : value;
    };
  }
  return resolvers;
}

/** Known from a representation, or resolved because it is provided; anything else was not to be asked for. */
function externalValue(
  model: Model,
  entity: EntityModel,
  field: FieldModel,
  subgraph: string,
  source: Handle & Record<string, unknown>,
  args: Record<string, unknown>,
): unknown {
  if (Object.hasOwn(source, field.name)) return source[field.name];
  const isProvided = model.entities.some((other) =>
    other.fields.some(
      (reference) =>
        reference.provides === field.name && reference.target === entity.name && reference.subgraphs.includes(subgraph),
    ),
  );
  if (!isProvided) throw new Error(`${subgraph} was asked for the external ${field.name}`);
  return fieldValue(model, field, source.id, args, null);
}

/** Whether both sides of an override may be asked. */
function isUndecided({ override }: FieldModel): boolean {
  return override?.label === 'percent(40)' || override?.label === 'flag' || override?.label === 'percent(0)';
}

function isForeign({ override, subgraphs }: FieldModel, subgraph: string): boolean {
  return override?.label === 'percent(0)' && subgraphs.includes(subgraph);
}

/** A subgraph's part of a value, so that what it does not know cannot come from it. */
function partsOf(value: unknown, field: FieldModel, subgraph: string): unknown {
  if (Array.isArray(value)) return value.map((item) => partsOf(item, field, subgraph));
  if (typeof value !== 'object' || value === null) return value;
  const names = new Set(['__typename', 'all', `of_${subgraph}`, ...(field.subgraphs[0] === subgraph ? ['link'] : [])]);
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.has(name)));
}
