import { type ArgumentNode, type DirectiveNode, getNamedType, Kind, print, type ValueNode } from 'graphql';
import { type FieldSelection, type Operation, type Selection, TYPENAME } from '../documents/operation.js';

/** An operation as the planner is asked to plan it. */
export interface PrintedOperation {
  readonly text: string;
  /** Indices of the variables that it uses. */
  readonly variables: readonly number[];
}

/**
 * The name of a variable in planned operations. Numbered names cannot meet `representations` and the like, which plans add, and keep the
 * client's names from subgraphs, where equal work should have equal text.
 */
export function variableName(index: number): string {
  return `v${index}`;
}

/**
 * Prints what is to be asked of subgraphs (the fields of the supergraph) or of the router itself (`__schema` and `__type`), or null when that
 * is nothing. `__typename` at the root is asked of nobody.
 */
export function printOperation(operation: Operation, of: 'subgraphs' | 'router'): PrintedOperation | null {
  const used = new Set<number>();
  const printer = createPrinter(operation, used);
  const body = printer(rootFieldsOf(operation.selections, of), operation.rootType);
  if (body === '') return null;
  const definitions = operation.variables
    .filter((variable) => used.has(variable.index))
    .map((variable) => {
      const fallback = variable.node.defaultValue ? `=${print(variable.node.defaultValue)}` : '';
      return `$${variableName(variable.index)}:${print(variable.node.type)}${fallback}`;
    });
  const head = definitions.length > 0 ? `${operation.type}(${definitions.join(',')})` : operation.type;
  return { text: `${head}{${body}}`, variables: [...used].sort((a, b) => a - b) };
}

function rootFieldsOf(selections: readonly Selection[], of: 'subgraphs' | 'router'): Selection[] {
  const kept: Selection[] = [];
  for (const selection of selections) {
    if (selection.kind === 'field') {
      const isMeta = selection.name.startsWith('__');
      if (selection.name !== TYPENAME && isMeta === (of === 'router')) kept.push(selection);
      continue;
    }
    const inner = rootFieldsOf(selection.selections, of);
    if (inner.length > 0) kept.push({ ...selection, selections: inner });
  }
  return kept;
}

function createPrinter(operation: Operation, used: Set<number>) {
  const variable = (index: number) => {
    used.add(index);
    return `$${variableName(index)}`;
  };
  const indexOf = new Map(operation.variables.map((entry) => [entry.name, entry.index]));

  const printValue = (node: ValueNode): string => {
    switch (node.kind) {
      case Kind.VARIABLE:
        return variable(indexOf.get(node.name.value) ?? -1);
      case Kind.LIST:
        return `[${node.values.map(printValue).join(',')}]`;
      case Kind.OBJECT:
        return `{${node.fields.map((field) => `${field.name.value}:${printValue(field.value)}`).join(',')}}`;
      default:
        return print(node);
    }
  };
  const printArguments = (nodes: readonly ArgumentNode[] | undefined) =>
    nodes?.length ? `(${nodes.map((node) => `${node.name.value}:${printValue(node.value)}`).join(',')})` : '';
  const printDirectives = (nodes: readonly DirectiveNode[]) =>
    nodes.map((node) => ` @${node.name.value}${printArguments(node.arguments)}`).join('');
  const printConditions = (conditions: Selection['conditions']) =>
    conditions.map((item) => ` @${item.expected ? 'include' : 'skip'}(if:${variable(item.variable)})`).join('');

  const printField = (field: FieldSelection): string => {
    const key = field.dataKey === field.name ? field.name : `${field.dataKey}:${field.name}`;
    const head = key + printArguments(field.arguments) + printDirectives(field.directives);
    const set =
      field.selections === null ? '' : `{${printSet(field.selections, getNamedType(field.type).name) || TYPENAME}}`;
    return head + printConditions(field.conditions) + set;
  };
  const printSet = (selections: readonly Selection[], parentType: string): string =>
    selections
      .map((selection) => {
        if (selection.kind === 'field') return printField(selection);
        const condition = selection.typeCondition === parentType ? null : selection.typeCondition;
        const inner = printSet(selection.selections, selection.typeCondition ?? parentType);
        if (condition === null && selection.conditions.length === 0) return inner;
        return `...${condition === null ? '' : ` on ${condition}`}${printConditions(selection.conditions)}{${inner}}`;
      })
      .filter((text) => text !== '')
      .join(' ');
  return printSet;
}
