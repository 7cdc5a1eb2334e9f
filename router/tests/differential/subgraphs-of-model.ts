import type { Resolvers, TestSubgraph, TestSubgraphs } from '../testkit/federation.js';
import {
  type EntityModel,
  type FieldModel,
  fieldValue,
  type Handle,
  handle,
  type Model,
  type RootField,
  rootValue,
} from './model.js';

type AnyResolvers = Record<string, Record<string, unknown>>;

/** The subgraphs of a model: each defines and resolves its part, by the model's one truth. */
export function subgraphsOf(model: Model): TestSubgraphs {
  return Object.fromEntries(model.subgraphs.map((name) => [name, subgraphOf(model, name)]));
}

function subgraphOf(model: Model, name: string): TestSubgraph {
  const resolvers: AnyResolvers = {};
  const parts = ['enum Color { RED GREEN BLUE }', 'type Size @shareable { width: Int unit: String }'];
  const roots = model.roots.filter((root) => root.subgraph === name);
  if (roots.length > 0) {
    parts.push(`type Query { ${roots.map(rootSdl).join(' ')} }`);
    resolvers['Query'] = Object.fromEntries(
      roots.map((root) => [
        root.name,
        (_: unknown, args: Record<string, unknown>) => asSeenBy(model, name, rootValue(model, root, args)),
      ]),
    );
  }
  if (model.node?.extension === name) {
    parts.push('type Node @interfaceObject @key(fields: "id") { id: ID! extra: String }');
    resolvers['Node'] = {
      __resolveReference: (reference: object) => reference,
      extra: ({ id }: Handle) => `extra ${id}`,
    };
    return { typeDefs: parts.join('\n'), resolvers: resolvers as Resolvers };
  }
  for (const entity of model.entities) {
    parts.push(entitySdl(model, entity, name));
    resolvers[entity.name] = entityResolvers(model, entity, name);
  }
  if (model.node?.subgraph === name) {
    parts.push('interface Node @key(fields: "id") { id: ID! shown: String }');
    resolvers['Node'] = { __resolveReference: ({ id }: Handle) => handle(model, id) };
  }
  if (model.union?.subgraph === name) parts.push(`union Any = ${model.union.members.join(' | ')}`);
  return { typeDefs: parts.join('\n'), resolvers: resolvers as Resolvers };
}

/** The subgraph of an interface object does not know concrete types. */
function asSeenBy(model: Model, subgraph: string, value: unknown): unknown {
  if (model.node?.extension !== subgraph) return value;
  return Array.isArray(value) ? value.map((item: Handle) => ({ ...item, __typename: 'Node' })) : value;
}

function rootSdl(root: RootField): string {
  return `${root.name}${root.byId ? '(id: ID!)' : ''}: ${root.type}`;
}

function entitySdl(model: Model, entity: EntityModel, subgraph: string): string {
  const keys = entity.keys.get(subgraph) ?? [];
  const own = entity.fields.filter((field) => field.subgraphs.includes(subgraph));
  const external = own.flatMap((field) => (field.requires === null ? [] : [`${field.requires}: String @external`]));
  const isNode = model.node?.subgraph === subgraph && model.node.members.includes(entity.name);
  const head = `type ${entity.name}${isNode ? ' implements Node' : ''} ${keys.map((key) => `@key(fields: "${key}")`).join(' ')}`;
  const fields = [...keys.map((key) => `${key}: ID!`), ...external, ...own.map((field) => fieldSdl(field))];
  return `${head} { ${fields.join(' ')} }`;
}

export function fieldSdl(field: FieldModel): string {
  const type = field.isList ? `[${field.type}]` : field.type;
  const args = field.kind === 'arguments' ? '(x: Int = 3, y: [Color!])' : '';
  const requires = field.requires === null ? '' : ` @requires(fields: "${field.requires}")`;
  return `${field.name}${args}: ${type}${field.isNonNull ? '!' : ''}${field.subgraphs.length > 1 ? ' @shareable' : ''}${requires}`;
}

function entityResolvers(model: Model, entity: EntityModel, subgraph: string): Record<string, unknown> {
  const resolvers: Record<string, unknown> = {
    __resolveReference: (reference: Partial<Handle>) => ({
      ...reference,
      ...handle(model, reference.id ?? String(reference.code).slice(2)),
    }),
  };
  for (const field of entity.fields) {
    if (!field.subgraphs.includes(subgraph)) continue;
    resolvers[field.name] = (source: Handle & Record<string, unknown>, args: Record<string, unknown>) =>
      fieldValue(model, field, source.id, args, field.requires === null ? null : source[field.requires]);
  }
  return resolvers;
}
