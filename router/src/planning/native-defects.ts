import { type ConstDirectiveNode, type FieldNode, Kind, parse, print, visit } from 'graphql';
import { stringArgument } from './links.js';
import { fieldsOf, type Supergraph } from './supergraph.js';

interface Required {
  readonly name: string;
  readonly suffix: string;
}

/**
 * Tells the operations that the native planner plans, but plans wrongly. It keeps one value of a field for all that require it, so where
 * two fields require one with different arguments (`@requires(fields: "price(in: EUR)")`, `"price(in: USD)"`) one of them is computed from the
 * other's. An operation that has a field which may come to that is told by the field's name.
 */
export function createDefectTest(supergraph: Supergraph): (operation: string) => boolean {
  const requires = readRequires(supergraph);
  const suffixes = new Map<string, Set<string>>();
  for (const required of requires.values()) {
    for (const { name, suffix } of required) suffixes.set(name, (suffixes.get(name) ?? new Set()).add(suffix));
  }
  const affected = new Set([...suffixes].flatMap(([name, known]) => (known.size > 1 ? [name] : [])));
  if (affected.size === 0) return () => false;
  for (let size = 0; size !== affected.size; ) {
    size = affected.size;
    for (const [field, required] of requires) if (required.some(({ name }) => affected.has(name))) affected.add(field);
  }
  const names = new RegExp(`\\b(?:${[...requires.keys()].filter((name) => affected.has(name)).join('|')})\\b`);
  return (operation) => names.test(operation);
}

/** What each field requires, at any depth, by the field's name. */
function readRequires(supergraph: Supergraph): Map<string, Required[]> {
  const requires = new Map<string, Required[]>();
  for (const type of supergraph.types.values()) {
    for (const field of fieldsOf(type)) {
      const known = requires.get(field.name.value) ?? [];
      const own = (field.directives ?? []).flatMap(requiredBy);
      if (own.length > 0) requires.set(field.name.value, [...known, ...own]);
    }
  }
  return requires;
}

function requiredBy(directive: ConstDirectiveNode): Required[] {
  const text = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : null;
  const required: Required[] = [];
  if (!text) return required;
  const enter = (node: FieldNode) =>
    void required.push({ name: node.name.value, suffix: (node.arguments ?? []).map(print).join(',') });
  visit(parse(`{${text}}`, { noLocation: true }), { [Kind.FIELD]: enter });
  return required;
}
