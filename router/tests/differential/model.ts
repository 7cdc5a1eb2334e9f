import { fieldsOf } from './model-fields.js';
import { createPrng, type Prng } from './prng.js';

/** A random domain, split over subgraphs, with data that every subgraph and the monolith agree on. */
export interface Model {
  readonly subgraphs: readonly string[];
  readonly entities: readonly EntityModel[];
  /** Entities behind one interface, defined in one subgraph; another may extend it as an interface object. */
  readonly node: NodeModel | null;
  /** The members that the union Any has in each subgraph that knows it. */
  readonly unions: ReadonlyMap<string, readonly string[]>;
  /** What implements the interface Named in each subgraph, and whether `tag` belongs to it there. */
  readonly named: ReadonlyMap<string, { readonly members: readonly string[]; readonly hasTag: boolean }>;
  readonly roots: readonly RootField[];
  readonly mutations: readonly MutationField[];
}

/** Every one of them identifies; a subgraph knows some. */
export const KEYS = ['id', 'code', 'org { id }', 'code org { id code }'] as const;
export type Key = (typeof KEYS)[number];

export interface EntityModel {
  readonly name: string;
  readonly ids: readonly string[];
  /** The keys that each subgraph knows the entity by. */
  readonly keys: ReadonlyMap<string, readonly Key[]>;
  readonly fields: readonly FieldModel[];
}

export interface NodeModel {
  readonly subgraph: string;
  readonly members: readonly string[];
  /** The subgraph that adds fields to all of them, null when none does. */
  readonly extension: string | null;
}

export interface FieldModel {
  readonly name: string;
  readonly type: string;
  readonly kind: 'scalar' | 'entity' | 'value' | 'box' | 'arguments' | 'requires' | 'node' | 'union' | 'named';
  readonly isList: boolean;
  readonly isNonNull: boolean;
  readonly subgraphs: readonly string[];
  readonly isShareable: boolean;
  readonly target: string | null;
  readonly requires: readonly Requirement[];
  /** A field of the target that comes along; null for none. */
  readonly provides: string | null;
  readonly override: Override | null;
  /** Never failing: another field depends on it. */
  readonly isReliable: boolean;
}

/** One field of `@requires`. */
export interface Requirement {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: readonly string[];
}

/** `from` goes on defining the field. Where the label leaves no doubt it would give another value. */
export interface Override {
  readonly from: string;
  readonly label: string | null;
}

export interface RootField {
  readonly name: string;
  readonly type: string;
  /** More than one: shareable. */
  readonly subgraphs: readonly string[];
  readonly members: readonly string[];
  readonly byId: boolean;
}

export interface MutationField {
  readonly name: string;
  readonly subgraph: string;
  /** `tick` counts, `touch` returns an entity, `visit` the query root as well. */
  readonly kind: 'tick' | 'touch' | 'visit';
  readonly target: string;
}

export function generateModel(seed: number): Model {
  const prng = createPrng(seed);
  const subgraphs = ['alpha', 'beta', 'gamma', 'delta'].slice(0, 2 + prng.below(3));
  const names = ['Apple', 'Berry', 'Citrus', 'Date'].slice(0, 2 + prng.below(3));
  const home = prng.pick(subgraphs);
  const node: NodeModel | null = prng.chance(0.5)
    ? { subgraph: home, members: prng.some(names, 2), extension: prng.chance(0.7) ? 'omega' : null }
    : null;
  const keys = new Map(
    names.map((name) => [name, keysOf(prng, subgraphs, home, node?.members.includes(name) ?? false)]),
  );
  const known = (name: string, subgraph: string) => keys.get(name)?.has(subgraph) ?? false;
  const unions = new Map(
    (prng.chance(0.5) ? prng.some(subgraphs, 1) : []).map((subgraph) => {
      return [
        subgraph,
        prng.some(
          names.filter((name) => known(name, subgraph)),
          1,
        ),
      ] as const;
    }),
  );
  const hasId = (name: string, subgraph: string) => keys.get(name)?.get(subgraph)?.includes('id') ?? false;
  const named = new Map(
    (prng.chance(0.4) ? subgraphs : []).flatMap((subgraph) => {
      const members = names.filter((name) => hasId(name, subgraph) && prng.chance(0.8));
      return members.length > 0 ? [[subgraph, { members, hasTag: prng.chance(0.5) }] as const] : [];
    }),
  );
  const shape = { subgraphs, names, keys, node, unions, named };
  const drafts = names.map((name, index): EntityModel => {
    const ids = Array.from({ length: 3 }, (_, item) => `${index}${item}`);
    return { name, ids, keys: keys.get(name) ?? new Map(), fields: fieldsOf(prng, shape, name) };
  });
  const entities = drafts.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) => withProvides(drafts, field)),
  }));
  return {
    subgraphs: node?.extension ? [...subgraphs, node.extension] : subgraphs,
    entities,
    node,
    unions,
    named,
    roots: rootsOf(prng, shape),
    mutations: mutationsOf(prng, shape),
  };
}

/** Only what a subgraph does not resolve itself can be provided. */
function withProvides(entities: readonly EntityModel[], field: FieldModel): FieldModel {
  const target = entities.find((entity) => entity.name === field.target);
  const given = target?.fields.find((candidate) => candidate.name === field.provides);
  return given?.subgraphs.some((subgraph) => field.subgraphs.includes(subgraph)) ? { ...field, provides: null } : field;
}

/** What is decided before fields are. */
export interface Shape extends Pick<Model, 'node' | 'unions' | 'named'> {
  readonly subgraphs: readonly string[];
  readonly names: readonly string[];
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, readonly Key[]>>;
}

/** Neighbours in a random order share a key, so some subgraphs are several requests apart. */
function keysOf(prng: Prng, subgraphs: readonly string[], home: string, isNode: boolean): Map<string, Key[]> {
  const others = prng.some(subgraphs, 2).filter((subgraph) => subgraph !== home);
  const order = [...others];
  order.splice(prng.below(order.length + 1), 0, home);
  const links = order.map(() => prng.pick(KEYS));
  return new Map(
    order.map((subgraph, index) => {
      const keys = new Set<Key>([...(index > 0 ? [links[index - 1] as Key] : []), links[index] as Key]);
      if (subgraph === home && isNode) keys.add('id');
      return [subgraph, [...keys]];
    }),
  );
}

function rootsOf(prng: Prng, { names, keys, node, unions, named }: Shape): RootField[] {
  const roots: RootField[] = [];
  for (const name of names) {
    const lower = name.toLowerCase();
    const owners = [...(keys.get(name)?.keys() ?? [])];
    const some = () => (prng.chance(0.3) ? prng.some(owners, 1) : [prng.pick(owners)]);
    roots.push({ name: `${lower}s`, type: `[${name}]`, subgraphs: some(), members: [name], byId: false });
    roots.push({ name: lower, type: name, subgraphs: some(), members: [name], byId: true });
  }
  const list = (name: string, type: string, subgraph: string, members: readonly string[]) =>
    roots.push({ name, type, subgraphs: [subgraph], members, byId: false });
  if (node) list('nodes', '[Node!]', node.subgraph, node.members);
  if (node?.extension) list('extended', '[Node]', node.extension, node.members);
  for (const [subgraph, members] of unions) list(`any_${subgraph}`, '[Any]', subgraph, members);
  for (const [subgraph, { members }] of named) list(`named_${subgraph}`, '[Named!]', subgraph, members);
  return roots;
}

function mutationsOf(prng: Prng, { subgraphs, names, keys }: Shape): MutationField[] {
  if (prng.chance(0.4)) return [];
  const ticks = prng.some(subgraphs, 1).map((subgraph): MutationField => {
    return { name: `tick_${subgraph}`, subgraph, kind: 'tick', target: '' };
  });
  const target = prng.pick(names);
  const [subgraph = ''] = prng.some([...(keys.get(target)?.keys() ?? [])], 1);
  return [
    ...ticks,
    { name: `touch${target}`, subgraph, kind: 'touch', target },
    { name: `visit${target}`, subgraph, kind: 'visit', target },
  ];
}
