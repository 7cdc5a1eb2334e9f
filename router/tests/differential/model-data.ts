import type { FieldModel, Model, Requirement, RootField } from './model.js';
import { hash } from './prng.js';

/** A reference to an entity, with every key; subgraphs show the keys they know. */
export interface Handle {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly org: { readonly id: string; readonly code: string };
}

export function handle(model: Model, id: string): Handle {
  const entity = model.entities.find((candidate) => candidate.ids.includes(id));
  if (!entity) throw new Error(`There is no entity ${id}`);
  return { __typename: entity.name, id, code: `c-${id}`, org: { id: `o-${id}`, code: `oc-${id}` } };
}

/** The entity that a representation means, by whichever key it has. */
export function handleOf(model: Model, representation: Partial<Handle>): Handle {
  const { id, code, org } = representation;
  return handle(model, id ?? code?.slice(2) ?? org?.id?.slice(2) ?? String(org?.code).slice(3));
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
  if (!field.isReliable && hash(`fail ${salt}`) % 23 === 0) throw new Error(`failed ${salt}`);
  if (!field.isNonNull && field.kind !== 'requires' && hash(`null ${salt}`) % 9 === 0) return null;
  if (field.isNonNull && hash(`gap ${salt}`) % 41 === 0) return null;
  switch (field.kind) {
    case 'scalar':
      return scalarOf(field.type, salt);
    case 'arguments':
      return `${salt}:${JSON.stringify(args)}`;
    case 'requires':
      return `derived from ${JSON.stringify(required)}`;
    case 'value':
      return field.isList ? [sizeOf(`${salt}0`), null, sizeOf(`${salt}1`)] : sizeOf(salt);
    case 'box':
      return field.isList
        ? [boxOf(model, field, `${salt}0`), boxOf(model, field, `${salt}1`)]
        : boxOf(model, field, salt);
    default:
      return handlesOf(model, membersOf(model, field), salt, field.isList);
  }
}

function membersOf(model: Model, field: FieldModel): readonly string[] {
  const [subgraph = ''] = field.subgraphs;
  switch (field.kind) {
    case 'node':
      return model.node?.members ?? [];
    case 'union':
      return model.unions.get(subgraph) ?? [];
    case 'named':
      return model.named.get(subgraph)?.members ?? [];
    default:
      return [field.target ?? ''];
  }
}

/** What `@requires` hands to a resolver, from wherever it comes; something forgotten shows. */
export function pickRequired(requires: readonly Requirement[], read: (requirement: Requirement) => unknown): unknown[] {
  const pick = (value: unknown, below: readonly string[]): unknown => {
    if (value === undefined) return 'missing';
    if (Array.isArray(value)) return value.map((item) => pick(item, below));
    if (typeof value !== 'object' || value === null) return value;
    return below.map((name) => (value as Record<string, unknown>)[name] ?? null);
  };
  return requires.map((requirement) => pick(read(requirement), requirement.below));
}

export function rootValue(model: Model, root: RootField, args: Readonly<Record<string, unknown>>): unknown {
  const ids = model.entities.filter((entity) => root.members.includes(entity.name)).flatMap((entity) => entity.ids);
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

/** A value of which each subgraph knows a part. */
function boxOf(model: Model, field: FieldModel, salt: string) {
  const parts = field.subgraphs.map((subgraph) => [`of_${subgraph}`, `${salt} of ${subgraph}`]);
  return {
    __typename: field.type,
    all: salt,
    ...Object.fromEntries(parts),
    link: handlesOf(model, [field.target ?? ''], `${salt}l`, false),
  };
}
