import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is once its fragments are expanded. Every use of a fragment counts. */
export interface DocumentSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Directives as written in the whole document. */
  readonly directives: number;
  /** The fields of the largest definition in the document, selected or not: validation reads them all. */
  readonly largestDefinition: number;
}

interface Measure {
  depth: number;
  fields: number;
  aliases: number;
  /** Fields that the selection set itself contributes to its parent. */
  direct: number;
}

/**
 * Measures an operation without expanding it: each fragment is measured once and its figures are added wherever it is spread, so a
 * document of nested fragments costs its length, not its expansion. Cycles count as empty; validation reports them.
 */
export function measureDocument(document: DocumentNode, operation: OperationDefinitionNode): DocumentSize {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Measure>();

  const measureSet = (set: SelectionSetNode): Measure => {
    const total: Measure = { depth: 0, fields: 0, aliases: 0, direct: 0 };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? measureSet(selection.selectionSet) : null;
        total.depth = Math.max(total.depth, 1 + (inner?.depth ?? 0));
        total.fields += 1 + (inner?.fields ?? 0);
        total.aliases += (selection.alias ? 1 : 0) + (inner?.aliases ?? 0);
        total.direct += 1;
        continue;
      }
      const isInline = selection.kind === Kind.INLINE_FRAGMENT;
      const inner = isInline ? measureSet(selection.selectionSet) : measureFragment(selection.name.value);
      total.depth = Math.max(total.depth, inner.depth);
      total.fields += inner.fields;
      total.aliases += inner.aliases;
      total.direct += inner.direct;
    }
    return total;
  };
  const measureFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    const empty: Measure = { depth: 0, fields: 0, aliases: 0, direct: 0 };
    measured.set(name, empty);
    const fragment = fragments.get(name);
    if (!fragment) return empty;
    const measure = measureSet(fragment.selectionSet);
    measured.set(name, measure);
    return measure;
  };

  const root = measureSet(operation.selectionSet);
  let largestDefinition = root.fields;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      largestDefinition = Math.max(largestDefinition, measureFragment(definition.name.value).fields);
    } else if (definition.kind === Kind.OPERATION_DEFINITION && definition !== operation) {
      largestDefinition = Math.max(largestDefinition, measureSet(definition.selectionSet).fields);
    }
  }
  const { depth, fields, aliases, direct } = root;
  return { depth, fields, aliases, rootFields: direct, directives: countDirectives(document), largestDefinition };
}

/**
 * The most fields with one response key that meet in one selection set: validation compares them pairwise. Costs at most the expanded
 * size of the document, so bound that first.
 */
export function countDuplicates(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  let most = 0;
  const countIn = (set: SelectionSetNode) => {
    const counts = new Map<string, number>();
    const seen = new Set<string>();
    const visit = (inner: SelectionSetNode) => {
      for (const selection of inner.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const count = (counts.get(key) ?? 0) + 1;
          counts.set(key, count);
          if (count > most) most = count;
        } else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
        else if (!seen.has(selection.name.value)) {
          seen.add(selection.name.value);
          const fragment = fragments.get(selection.name.value);
          if (fragment) visit(fragment.selectionSet);
        }
      }
    };
    visit(set);
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) countIn(selection.selectionSet);
    }
  };
  for (const definition of document.definitions) {
    if ('selectionSet' in definition && definition.selectionSet) countIn(definition.selectionSet);
  }
  return most;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function countDirectives(document: DocumentNode): number {
  let count = 0;
  const visit = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      count += selection.directives?.length ?? 0;
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) visit(selection.selectionSet);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      for (const variable of definition.variableDefinitions ?? []) count += variable.directives?.length ?? 0;
    } else if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    count += definition.directives?.length ?? 0;
    visit(definition.selectionSet);
  }
  return count;
}
