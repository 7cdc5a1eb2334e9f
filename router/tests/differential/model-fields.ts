import type { FieldModel, Requirement, Shape } from './model.js';
import type { Prng } from './prng.js';

const SCALARS = ['String', 'Int', 'Boolean', 'Color', '[String]', '[[Int]]', 'Float'];

/** Random fields of an entity, each in one or more of the subgraphs that know the entity. */
export function fieldsOf(prng: Prng, shape: Shape, entity: string): FieldModel[] {
  const { names, keys, node, unions, named } = shape;
  const subgraphs = [...(keys.get(entity)?.keys() ?? [])];
  const fields: FieldModel[] = [];
  const add = (field: Partial<FieldModel> & Pick<FieldModel, 'name' | 'type' | 'kind' | 'subgraphs'>) =>
    fields.push({
      isList: false,
      isNonNull: false,
      isShareable: field.subgraphs.length > 1,
      target: null,
      requires: [],
      provides: null,
      override: null,
      isReliable: false,
      ...field,
    });
  const one = () => [prng.pick(subgraphs)];

  const count = 2 + prng.below(4);
  for (let index = 0; index < count; index++) {
    const [first = '', second] = prng.chance(0.3) ? prng.some(subgraphs, 2) : one();
    const isOverridden = second !== undefined && prng.chance(0.5);
    add({
      name: `s${index}`,
      type: prng.pick(SCALARS),
      kind: 'scalar',
      isNonNull: prng.chance(0.25),
      subgraphs: second === undefined || isOverridden ? [first] : [first, second],
      override: isOverridden
        ? { from: second, label: prng.pick([null, 'percent(0)', 'percent(100)', 'percent(40)', 'flag']) }
        : null,
    });
  }
  // Provided by references to the entity, so it is shareable wherever it is.
  add({ name: 'given', type: 'String', kind: 'scalar', subgraphs: one(), isShareable: true });
  add({ name: 'tag', type: 'String', kind: 'scalar', subgraphs: one(), isReliable: true });
  for (let index = 0; index < 2; index++) {
    const target = prng.pick(names);
    const owners = subgraphs.filter((subgraph) => keys.get(target)?.has(subgraph));
    if (owners.length === 0) continue;
    add({
      name: `r${index}`,
      type: target,
      kind: 'entity',
      target,
      isList: prng.chance(0.5),
      isNonNull: prng.chance(0.3),
      subgraphs: [prng.pick(owners)],
      provides: prng.chance(0.35) ? 'given' : null,
    });
  }
  add({ name: 'v0', type: 'Size', kind: 'value', isList: prng.chance(0.3), subgraphs: prng.some(subgraphs, 1) });
  add({ name: 'a0', type: 'String', kind: 'arguments', subgraphs: one() });
  if (prng.chance(0.6)) {
    const [first = '', ...more] = prng.some(subgraphs, 2);
    const target = prng.pick(names.filter((name) => keys.get(name)?.has(first)));
    add({
      name: 'b0',
      type: `Box${entity}`,
      kind: 'box',
      target,
      isList: prng.chance(0.3),
      subgraphs: [first, ...more],
    });
  }
  if (node?.members.includes(entity))
    add({ name: 'shown', type: 'String', kind: 'scalar', subgraphs: [node.subgraph], isReliable: true });
  const owners = (known: ReadonlyMap<string, unknown>) => subgraphs.filter((subgraph) => known.has(subgraph));
  if (node && subgraphs.includes(node.subgraph) && prng.chance(0.5)) {
    add({ name: 'nodes', type: 'Node', kind: 'node', isList: true, subgraphs: [node.subgraph] });
  }
  const [union] = owners(unions);
  if (union && prng.chance(0.6)) {
    add({ name: 'any', type: 'Any', kind: 'union', isList: prng.chance(0.5), subgraphs: [union] });
  }
  const [interfaces] = owners(named);
  if (interfaces && prng.chance(0.6)) {
    add({ name: 'peer', type: 'Named', kind: 'named', isList: prng.chance(0.5), subgraphs: [interfaces] });
  }
  addRequires(prng, subgraphs, fields, add);
  return fields;
}

type Add = (field: Partial<FieldModel> & Pick<FieldModel, 'name' | 'type' | 'kind' | 'subgraphs'>) => void;

/** `q0` requires plain things, `q1` may require `q0`, and so on: chains through several subgraphs. */
function addRequires(prng: Prng, subgraphs: readonly string[], fields: readonly FieldModel[], add: Add): void {
  if (subgraphs.length < 2) return;
  const reliable = (name: string, type: string, kind: FieldModel['kind'], isList = false) => {
    const subgraph = prng.pick(subgraphs);
    add({ name, type, kind, isList, subgraphs: [subgraph], isReliable: true });
    return subgraph;
  };
  const homes = new Map([
    ['base', reliable('base', 'String', 'scalar')],
    ['size', reliable('size', 'Size', 'value', prng.chance(0.4))],
    ['sum', reliable('sum', 'String', 'arguments')],
  ]);
  const count = prng.below(4);
  for (let index = 0; index < count; index++) {
    const subgraph = prng.pick(subgraphs);
    const possible: Requirement[] = [...homes].flatMap(([field, home]): Requirement[] => {
      if (home === subgraph) return [];
      if (field === 'size') return [{ field, args: {}, below: prng.some(['width', 'unit'], 1) }];
      return [{ field, args: field === 'sum' ? { x: prng.below(2) } : {}, below: [] }];
    });
    if (possible.length === 0) continue;
    const name = `q${index}`;
    add({
      name,
      type: 'String',
      kind: 'requires',
      subgraphs: [subgraph],
      requires: prng.some(possible, 1),
      isReliable: true,
    });
    homes.set(name, subgraph);
  }
  void fields;
}
