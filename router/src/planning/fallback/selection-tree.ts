import { type ArgumentNode, type FieldNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';

/** A selection as the fallback planner moves it between subgraphs. */
export type TreeSelection = TreeField | TreeFragment;

export interface TreeField {
  readonly kind: 'field';
  /** Under which the value lies in the merged data. */
  readonly key: string;
  readonly name: string;
  /** Arguments and directives, printed. */
  readonly suffix: string;
  /** Names of the variables in the suffix. */
  readonly variables: readonly string[];
  /** Null for leaves. */
  readonly selections: readonly TreeSelection[] | null;
}

export interface TreeFragment {
  readonly kind: 'fragment';
  readonly on: string | null;
  readonly selections: readonly TreeSelection[];
}

/** Names the key of a field that has arguments in a field set, where clients cannot have chosen one. */
export type KeyOf = (name: string, suffix: string) => string;

/** Reads the selections of an operation that has no named fragments. */
export function readSelections(set: SelectionSetNode, keyOf?: KeyOf): TreeSelection[] {
  return set.selections.flatMap((node): TreeSelection[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) throw new Error('A planned operation has no named fragments');
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const on = node.typeCondition?.name.value ?? null;
      return [{ kind: 'fragment', on, selections: readSelections(node.selectionSet, keyOf) }];
    }
    return [readField(node, keyOf)];
  });
}

/** Reads what `@key`, `@requires` and `@provides` name. */
export function readFieldSet(text: string, keyOf: KeyOf): TreeSelection[] {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? readSelections(definition.selectionSet, keyOf) : [];
}

function readField(node: FieldNode, keyOf: KeyOf | undefined): TreeField {
  const name = node.name.value;
  const suffix = printArguments(node.arguments) + (node.directives ?? []).map((item) => ` ${print(item)}`).join('');
  const variables = new Set<string>();
  if (suffix !== '')
    visit(node, { SelectionSet: () => false, Variable: (item) => void variables.add(item.name.value) });
  return {
    kind: 'field',
    key: node.alias?.value ?? (suffix !== '' && keyOf ? keyOf(name, suffix) : name),
    name,
    suffix,
    variables: [...variables],
    selections: node.selectionSet ? readSelections(node.selectionSet, keyOf) : null,
  };
}

function printArguments(nodes: readonly ArgumentNode[] | undefined): string {
  return nodes?.length ? `(${nodes.map((node) => print(node)).join(',')})` : '';
}

/** The fields that apply to objects of a type, one for each key. */
export function collectTreeFields(
  type: string,
  selections: readonly TreeSelection[],
  isSubtype: (name: string, condition: string) => boolean,
): TreeField[] {
  const fields = new Map<string, TreeField>();
  const gather = (set: readonly TreeSelection[]) => {
    for (const item of set) {
      if (item.kind === 'fragment') {
        if (item.on === null || isSubtype(type, item.on)) gather(item.selections);
        continue;
      }
      const known = fields.get(item.key);
      const both = known?.selections && item.selections ? [...known.selections, ...item.selections] : item.selections;
      fields.set(item.key, known ? { ...known, selections: both } : item);
    }
  };
  gather(selections);
  return [...fields.values()];
}

/** The fragments that do not apply to every object of a type. */
export function collectConditional(
  type: string,
  selections: readonly TreeSelection[],
  isSubtype: (name: string, condition: string) => boolean,
): TreeFragment[] {
  return selections.flatMap((item): TreeFragment[] => {
    if (item.kind === 'field') return [];
    if (item.on !== null && !isSubtype(type, item.on)) return [item];
    return collectConditional(type, item.selections, isSubtype);
  });
}
