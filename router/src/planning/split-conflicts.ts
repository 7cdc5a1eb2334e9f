import { type ArgumentNode, type FieldNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { stringArgument } from './links.js';
import type { BatchFetchNode, EntityRequest, PlanNode, RequiresSelection } from './query-plan.js';
import type { SubgraphKnowledge } from './subgraph-knowledge.js';
import { fieldsOf, type Supergraph } from './supergraph.js';

type Requires = readonly RequiresSelection[] | null | undefined;

/** A part of an entity request that can do with one value for each required field. */
interface Variant {
  readonly requires: readonly RequiresSelection[];
  /** Keys of the answer that are right with these values. */
  readonly keep: readonly string[];
}

/**
 * Two fields of an entity may require the same field with different arguments (`price(in: "USD")`, `price(in: "EUR")`). The planner fetches both under
 * different keys, but may then put what depends on them into one request, where a representation has room for one `price`. Such a request is made
 * once for each value, and of each answer only what belongs to the value is taken.
 */
export function splitConflicts(supergraph: Supergraph, knowledge: SubgraphKnowledge, plan: PlanNode): PlanNode {
  const conflicts = (request: EntityRequest) => conflictingKeys(request.requires);
  const hasConflict = (node: PlanNode): boolean => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return node.nodes.some(hasConflict);
      case 'Flatten':
        return hasConflict(node.node);
      case 'Fetch':
        return conflicts(node).size > 0;
      case 'BatchFetch':
        return node.entityBatch.aliases.some((alias) => conflicts(alias).size > 0);
      default:
        return false;
    }
  };
  if (!hasConflict(plan)) return plan;

  const fetched = argumentsByKey(plan);
  const needs = (subgraph: string) => (type: string, field: string) =>
    requiredArguments(supergraph, knowledge, subgraph, type, field);
  const split = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(split) };
      case 'Flatten': {
        const inner = node.node;
        if (inner.kind !== 'Fetch' || conflicts(inner).size === 0) return node;
        const variants = variantsOf(
          inner.requires ?? [],
          outputsOf(inner.operation, '_entities'),
          needs(inner.serviceName),
          fetched,
        );
        return { kind: 'Parallel', nodes: variants.map((variant) => ({ ...node, node: { ...inner, ...variant } })) };
      }
      case 'BatchFetch':
        return splitBatch(node);
      default:
        return node;
    }
  };
  /** Everything without a conflict is taken from the first answer. */
  const splitBatch = (node: BatchFetchNode): PlanNode => {
    const { aliases } = node.entityBatch;
    const variants = aliases.map((alias): Variant[] =>
      conflicts(alias).size === 0
        ? []
        : variantsOf(alias.requires ?? [], outputsOf(node.operation, alias.alias), needs(node.serviceName), fetched),
    );
    const count = Math.max(...variants.map((list) => list.length));
    if (count === 0) return node;
    const nodes = Array.from({ length: count }, (_, index): PlanNode => {
      const chosen = aliases.map((alias, at) => {
        const variant = variants[at]?.[index] ?? variants[at]?.at(-1);
        return index > 0 && !variants[at]?.[index] ? { ...alias, ...variant, keep: [] } : { ...alias, ...variant };
      });
      return { ...node, entityBatch: { aliases: chosen } };
    });
    return { kind: 'Parallel', nodes };
  };
  return split(plan);
}

/** The keys that a representation would have to show twice, with the keys that their values are found under. */
function conflictingKeys(requires: Requires): Map<string, string[]> {
  const sources = new Map<string, Set<string>>();
  for (const item of requires ?? []) {
    if (item.kind !== 'InlineFragment') continue;
    for (const field of item.selections) {
      if (field.kind !== 'Field') continue;
      const key = field.alias ?? field.name;
      sources.set(key, (sources.get(key) ?? new Set()).add(field.name));
    }
  }
  return new Map([...sources].filter(([, names]) => names.size > 1).map(([key, names]) => [key, [...names]]));
}

interface Output {
  readonly type: string;
  readonly name: string;
  readonly key: string;
}

/** One variant for every choice of values; those for which nothing is left to take are dropped. */
function variantsOf(
  requires: readonly RequiresSelection[],
  outputs: readonly Output[],
  needs: (type: string, field: string) => ReadonlyMap<string, string>,
  fetched: ReadonlyMap<string, ReadonlySet<string>>,
): Variant[] {
  const conflicts = conflictingKeys(requires);
  const choices = [...conflicts].reduce<ReadonlyMap<string, string>[]>(
    (all, [key, names]) => all.flatMap((choice) => names.map((name) => new Map([...choice, [key, name]]))),
    [new Map()],
  );
  const left = new Set(outputs);
  const variants = choices.map((choice): Variant => {
    const fits = [...left].filter((output) =>
      [...needs(output.type, output.name)].every(
        ([key, text]) => !choice.has(key) || fetched.get(`${choice.get(key)}:${key}`)?.has(text) === true,
      ),
    );
    for (const output of fits) left.delete(output);
    return { keep: fits.map((output) => output.key), requires: requires.map((item) => choose(item, choice)) };
  });
  return variants.filter((variant) => variant.keep.length > 0);
}

function choose(item: RequiresSelection, choice: ReadonlyMap<string, string>): RequiresSelection {
  if (item.kind === 'Field') return item;
  const selections = item.selections.filter((field) => {
    const chosen = field.kind === 'Field' ? choice.get(field.alias ?? field.name) : undefined;
    return chosen === undefined || (field.kind === 'Field' && field.name === chosen);
  });
  return { ...item, selections };
}

/** What an entity request asks of entities, by its key in the answer. */
function outputsOf(operation: string, alias: string): Output[] {
  const outputs: Output[] = [];
  const walk = (set: SelectionSetNode, type: string) => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, node.typeCondition?.name.value ?? type);
      if (node.kind === Kind.FIELD) outputs.push({ type, name: node.name.value, key: keyOf(node) });
    }
  };
  visit(parse(operation, { noLocation: true }), {
    Field(node) {
      if (node.name.value === '_entities' && keyOf(node) === alias && node.selectionSet) walk(node.selectionSet, '');
    },
  });
  return outputs;
}

/** With which arguments each field was fetched under each key. */
function argumentsByKey(plan: PlanNode): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const read = (node: PlanNode): void => {
    if (node.kind === 'Sequence' || node.kind === 'Parallel') node.nodes.forEach(read);
    if (node.kind === 'Flatten') read(node.node);
    if (node.kind !== 'Fetch' && node.kind !== 'BatchFetch') return;
    visit(parse(node.operation, { noLocation: true }), {
      Field(field) {
        const key = `${keyOf(field)}:${field.name.value}`;
        found.set(key, (found.get(key) ?? new Set()).add(argumentsText(field.arguments)));
      },
    });
  };
  read(plan);
  return found;
}

/** With which arguments a field requires other fields, by their names. */
function requiredArguments(
  supergraph: Supergraph,
  knowledge: SubgraphKnowledge,
  subgraph: string,
  type: string,
  name: string,
): Map<string, string> {
  const field = fieldsOf(supergraph.types.get(type)).find((candidate) => candidate.name.value === name);
  const required = new Map<string, string>();
  for (const directive of field?.directives ?? []) {
    const text = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : null;
    if (text === null || knowledge.nameOf(stringArgument(directive, 'graph') ?? '') !== subgraph) continue;
    const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const node of definition.selectionSet.selections) {
      if (node.kind === Kind.FIELD) required.set(node.name.value, argumentsText(node.arguments));
    }
  }
  return required;
}

function keyOf(field: FieldNode): string {
  return (field.alias ?? field.name).value;
}

function argumentsText(nodes: readonly ArgumentNode[] | undefined): string {
  return (nodes ?? []).map(print).sort().join(',');
}
