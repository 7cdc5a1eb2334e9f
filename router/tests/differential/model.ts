import { createPrng, hash, type Prng } from './prng.js';

/** A random domain, split over subgraphs, with data that every subgraph and the monolith agree on. */
export interface Model {
  readonly subgraphs: readonly string[];
  readonly entities: readonly EntityModel[];
  /** Entities behind one interface, defined in one subgraph; another may extend it as an interface object. */
  readonly node: NodeModel | null;
  /** In one subgraph. */
  readonly union: { readonly subgraph: string; readonly members: readonly string[] } | null;
  readonly roots: readonly RootField[];
}

export interface EntityModel {
  readonly name: string;
  readonly ids: readonly string[];
  /** The keys that each subgraph knows the entity by. */
  readonly keys: ReadonlyMap<string, readonly ('id' | 'code')[]>;
  readonly fields: readonly FieldModel[];
}

export interface NodeModel {
  readonly subgraph: string;
  readonly members: readonly string[];
  /** The subgraph that adds `extra` to all of them, null when none does. */
  readonly extension: string | null;
}

export interface FieldModel {
  readonly name: string;
  readonly type: string;
  readonly kind: 'scalar' | 'entity' | 'value' | 'arguments' | 'requires' | 'node' | 'union';
  readonly isList: boolean;
  readonly isNonNull: boolean;
  /** More than one: shareable. */
  readonly subgraphs: readonly string[];
  readonly target: string | null;
  readonly requires: string | null;
  /** Never null and never failing: another field depends on it. */
  readonly isReliable: boolean;
}

export interface RootField {
  readonly name: string;
  readonly type: string;
  readonly subgraph: string;
  readonly target: string;
  readonly kind: 'entity' | 'node' | 'union';
  readonly isList: boolean;
  readonly byId: boolean;
}

const SCALARS = ['String', 'Int', 'Boolean', 'Color', '[String]', '[[Int]]', 'Float'];

export function generateModel(seed: number): Model {
  const prng = createPrng(seed);
  const subgraphs = ['alpha', 'beta', 'gamma', 'delta'].slice(0, 2 + prng.below(3));
  const names = ['Apple', 'Berry', 'Citrus', 'Date'].slice(0, 2 + prng.below(3));
  const home = prng.pick(subgraphs);
  const node: NodeModel | null = prng.chance(0.6)
    ? { subgraph: home, members: prng.some(names, 2), extension: prng.chance(0.6) ? 'omega' : null }
    : null;
  const union = prng.chance(0.6) ? { subgraph: home, members: prng.some(names, 2) } : null;
  const known = new Map(names.map((name) => [name, keysOf(prng, subgraphs, home)]));
  const entities = names.map((name, index): EntityModel => {
    const keys = known.get(name) ?? new Map();
    const ids = Array.from({ length: 3 }, (_, item) => `${index}${item}`);
    return { name, ids, keys, fields: fieldsOf(prng, [...keys.keys()], names, known, node, union) };
  });
  const roots = rootsOf(prng, entities, node, union);
  const all = node?.extension ? [...subgraphs, node.extension] : subgraphs;
  return { subgraphs: all, entities, node, union, roots };
}

/** Every subgraph can reach the home subgraph by some key, and the home knows all keys. */
function keysOf(prng: Prng, subgraphs: readonly string[], home: string): Map<string, ('id' | 'code')[]> {
  const keys = new Map<string, ('id' | 'code')[]>();
  for (const subgraph of subgraphs) {
    keys.set(subgraph, subgraph === home ? ['id', 'code'] : prng.some(['id', 'code'] as const, 1));
  }
  return keys;
}

function fieldsOf(
  prng: Prng,
  subgraphs: readonly string[],
  names: readonly string[],
  known: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
  node: NodeModel | null,
  union: Model['union'],
): FieldModel[] {
  const fields: FieldModel[] = [];
  const add = (field: Partial<FieldModel> & Pick<FieldModel, 'name' | 'type' | 'kind' | 'subgraphs'>) =>
    fields.push({ isList: false, isNonNull: false, target: null, requires: null, isReliable: false, ...field });
  const count = 3 + prng.below(4);
  for (let index = 0; index < count; index++) {
    const isShared = prng.chance(0.2);
    add({
      name: `s${index}`,
      type: prng.pick(SCALARS),
      kind: 'scalar',
      isNonNull: prng.chance(0.25),
      subgraphs: isShared ? prng.some(subgraphs, 2) : [prng.pick(subgraphs)],
    });
  }
  for (let index = 0; index < 2; index++) {
    const target = prng.pick(names);
    const owners = subgraphs.filter((subgraph) => known.get(target)?.has(subgraph));
    add({
      name: `r${index}`,
      type: target,
      kind: 'entity',
      target,
      isList: prng.chance(0.5),
      isNonNull: prng.chance(0.3),
      subgraphs: [prng.pick(owners)],
    });
  }
  add({ name: 'v0', type: 'Size', kind: 'value', isList: prng.chance(0.3), subgraphs: prng.some(subgraphs, 1) });
  add({ name: 'a0', type: 'String', kind: 'arguments', subgraphs: [prng.pick(subgraphs)] });
  const [first, second] = prng.some(subgraphs, 2);
  if (first && second) {
    add({ name: 'base', type: 'String', kind: 'scalar', subgraphs: [first], isReliable: true });
    add({ name: 'derived', type: 'String', kind: 'requires', subgraphs: [second], requires: 'base' });
  }
  if (node && subgraphs.includes(node.subgraph)) {
    add({ name: 'shown', type: 'String', kind: 'scalar', subgraphs: [node.subgraph] });
    if (prng.chance(0.5))
      add({ name: 'nodes', type: 'Node', kind: 'node', target: 'Node', isList: true, subgraphs: [node.subgraph] });
  }
  if (union && prng.chance(0.5))
    add({
      name: 'any',
      type: 'Any',
      kind: 'union',
      target: 'Any',
      isList: prng.chance(0.5),
      subgraphs: [union.subgraph],
    });
  return fields;
}

function rootsOf(
  prng: Prng,
  entities: readonly EntityModel[],
  node: NodeModel | null,
  union: Model['union'],
): RootField[] {
  const roots: RootField[] = [];
  for (const entity of entities) {
    const lower = entity.name.toLowerCase();
    const owners = [...entity.keys.keys()];
    roots.push({
      name: `${lower}s`,
      type: `[${entity.name}]`,
      subgraph: prng.pick(owners),
      target: entity.name,
      kind: 'entity',
      isList: true,
      byId: false,
    });
    roots.push({
      name: lower,
      type: entity.name,
      subgraph: prng.pick(owners),
      target: entity.name,
      kind: 'entity',
      isList: false,
      byId: true,
    });
  }
  if (node)
    roots.push({
      name: 'nodes',
      type: '[Node!]',
      subgraph: node.subgraph,
      target: 'Node',
      kind: 'node',
      isList: true,
      byId: false,
    });
  if (node?.extension)
    roots.push({
      name: 'extended',
      type: '[Node]',
      subgraph: node.extension,
      target: 'Node',
      kind: 'node',
      isList: true,
      byId: false,
    });
  if (union)
    roots.push({
      name: 'anything',
      type: '[Any]',
      subgraph: union.subgraph,
      target: 'Any',
      kind: 'union',
      isList: true,
      byId: false,
    });
  return roots;
}

/** A reference to an entity, with every key; subgraphs show the keys they know. */
export interface Handle {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
}

export function handle(model: Model, id: string): Handle {
  const entity = model.entities.find((candidate) => candidate.ids.includes(id));
  if (!entity) throw new Error(`There is no entity ${id}`);
  return { __typename: entity.name, id, code: `c-${id}` };
}

/** What a field of an entity is: the one truth of a model. Some values are null, some fail. */
export function fieldValue(
  model: Model,
  field: FieldModel,
  id: string,
  args: Readonly<Record<string, unknown>>,
  required: unknown,
): unknown {
  const salt = `${id}.${field.name}`;
  if (!field.isReliable && field.kind !== 'requires') {
    if (hash(`fail ${salt}`) % 23 === 0) throw new Error(`failed ${salt}`);
    if (!field.isNonNull && hash(`null ${salt}`) % 9 === 0) return null;
    if (field.isNonNull && hash(`gap ${salt}`) % 41 === 0) return null;
  }
  switch (field.kind) {
    case 'scalar':
      return scalarOf(field.type, salt);
    case 'arguments':
      return `${salt}:${JSON.stringify(args)}`;
    case 'requires':
      return `derived from ${JSON.stringify(required)}`;
    case 'value':
      return field.isList ? [sizeOf(`${salt}0`), null, sizeOf(`${salt}1`)] : sizeOf(salt);
    case 'entity':
    case 'node':
    case 'union':
      return handlesOf(model, membersOf(model, field.target ?? ''), salt, field.isList);
  }
}

export function membersOf(model: Model, target: string): readonly string[] {
  if (target === 'Node') return model.node?.members ?? [];
  if (target === 'Any') return model.union?.members ?? [];
  return [target];
}

export function rootValue(model: Model, root: RootField, args: Readonly<Record<string, unknown>>): unknown {
  const ids = model.entities
    .filter((entity) => membersOf(model, root.target).includes(entity.name))
    .flatMap((entity) => entity.ids);
  if (root.byId) return ids.includes(String(args['id'])) ? handle(model, String(args['id'])) : null;
  return ids.map((id) => handle(model, id));
}

function handlesOf(model: Model, names: readonly string[], salt: string, isList: boolean): Handle | Handle[] {
  const ids = model.entities.filter((entity) => names.includes(entity.name)).flatMap((entity) => entity.ids);
  const pick = (turn: number) => handle(model, ids[hash(`${salt}${turn}`) % ids.length] ?? '');
  return isList ? Array.from({ length: hash(salt) % 4 }, (_, turn) => pick(turn)) : pick(0);
}

function scalarOf(type: string, salt: string): unknown {
  const number = hash(salt);
  switch (type) {
    case 'Int':
      return number % 1_000;
    case 'Float':
      return (number % 1_000) / 8;
    case 'Boolean':
      return number % 2 === 0;
    case 'Color':
      return ['RED', 'GREEN', 'BLUE'][number % 3];
    case '[String]':
      return [salt, null, 'é"\\\n\u2028'].slice(0, number % 4);
    case '[[Int]]':
      return [[number % 7, null], null, []];
    default:
      return number % 5 === 0 ? `${salt} "quoted" \\ \u0007 ü` : salt;
  }
}

function sizeOf(salt: string) {
  return { __typename: 'Size', width: hash(`${salt}w`) % 50, unit: hash(`${salt}u`) % 4 === 0 ? null : 'cm' };
}
