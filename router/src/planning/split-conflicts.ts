import type { BatchFetchNode, PathSegment, PlanNode, RequiresSelection } from './query-plan.js';
import {
  createSourceFinder,
  type FindSources,
  type Output,
  outputsOf,
  requiredArguments,
} from './required-arguments.js';
import type { SubgraphKnowledge } from './subgraph-knowledge.js';
import type { Supergraph } from './supergraph.js';

type Path = readonly PathSegment[];

/** A part of an entity request for which one value of each required field is right. */
interface Variant {
  readonly path: Path;
  readonly requires: readonly RequiresSelection[];
  /** Keys of the answer that are right with these values. */
  readonly keep: readonly string[];
}

/**
 * Two fields of an entity may require the same field with different arguments (`price(in: "USD")`, `price(in: "EUR")`). The planner fetches both under
 * different keys, but may then put what depends on them into one request, where a representation has room for one `price`, or take the key of one
 * place for that of another. Such a request is made once for each value, and of each answer only what belongs to the value is taken.
 */
export function splitConflicts(supergraph: Supergraph, knowledge: SubgraphKnowledge, plan: PlanNode): PlanNode {
  if (!knowledge.requiresArguments) return plan;
  const find = createSourceFinder(plan);
  const variants = (
    subgraph: string,
    operation: string,
    alias: string,
    requires: readonly RequiresSelection[],
    paths: readonly Path[],
  ) =>
    variantsOf(
      requires,
      outputsOf(operation, alias),
      paths,
      (output) => requiredArguments(supergraph, knowledge, subgraph, output),
      find,
    );

  const split = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(split) };
      case 'Flatten': {
        const inner = node.node;
        if (inner.kind !== 'Fetch') return node;
        const parts = variants(inner.serviceName, inner.operation, '_entities', inner.requires ?? [], [node.path]);
        if (parts === null) return node;
        const nodes = parts.map(({ requires, keep }) => ({ ...node, node: { ...inner, requires, keep } }));
        return { kind: 'Parallel', nodes };
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
    const parts = aliases.map((alias) =>
      variants(node.serviceName, node.operation, alias.alias, alias.requires ?? [], alias.paths),
    );
    const count = Math.max(0, ...parts.map((list) => list?.length ?? 0));
    if (count === 0) return node;
    const nodes = Array.from({ length: count }, (_, index): PlanNode => {
      const chosen = aliases.map((alias, at) => {
        const own = parts[at];
        if (!own) return index === 0 ? alias : { ...alias, paths: [] };
        const part = own[index];
        return part
          ? { ...alias, requires: part.requires, keep: part.keep, paths: [part.path] }
          : { ...alias, paths: [] };
      });
      return { ...node, entityBatch: { aliases: chosen } };
    });
    return { kind: 'Parallel', nodes };
  };
  return split(plan);
}

/** Null when the request is right as it is. */
function variantsOf(
  requires: readonly RequiresSelection[],
  outputs: readonly Output[],
  paths: readonly Path[],
  needs: (output: Output) => ReadonlyMap<string, string>,
  find: FindSources,
): Variant[] | null {
  const listed = sourcesByKey(requires);
  let isRight = true;
  const variants = paths.flatMap((path) => {
    const groups = new Map<string, { readonly choice: ReadonlyMap<string, string>; readonly keep: string[] }>();
    for (const output of outputs) {
      const choice = new Map<string, string>();
      for (const [key, text] of needs(output)) {
        const sources = find(path, key, text);
        const known = listed.get(key) ?? [];
        const source = sources.find((name) => known.includes(name)) ?? sources[0];
        if (source === undefined) continue;
        choice.set(key, source);
        if (known.length !== 1 || known[0] !== source) isRight = false;
      }
      const name = JSON.stringify([...choice].sort());
      const group = groups.get(name) ?? { choice, keep: [] };
      group.keep.push(output.key);
      groups.set(name, group);
    }
    return [...groups.values()].map(({ choice, keep }) => ({
      path,
      keep,
      requires: requires.map((item) => choose(item, choice)),
    }));
  });
  return isRight ? null : variants;
}

function sourcesByKey(requires: readonly RequiresSelection[]): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const item of requires) {
    for (const field of item.kind === 'InlineFragment' ? item.selections : []) {
      if (field.kind !== 'Field') continue;
      const key = field.alias ?? field.name;
      sources.set(key, [...(sources.get(key) ?? []), field.name]);
    }
  }
  return sources;
}

/** One entry for each key, under which the chosen value is found. */
function choose(item: RequiresSelection, choice: ReadonlyMap<string, string>): RequiresSelection {
  if (item.kind === 'Field') return item;
  const seen = new Set<string>();
  const selections = item.selections.flatMap((field): RequiresSelection[] => {
    if (field.kind !== 'Field') return [field];
    const key = field.alias ?? field.name;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...field, name: choice.get(key) ?? field.name, alias: key }];
  });
  return { ...item, selections };
}
