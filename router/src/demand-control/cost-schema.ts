import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { fieldsOf, findDirective, namedTypeOf, type Supergraph } from '../planning/supergraph.js';

/** What @cost and @listSize say of a supergraph, resolved through its links. */
export interface CostSchema {
  /** Undefined for `__typename` and other fields that no type defines. */
  field(type: string, name: string): CostField | undefined;
  /** The fields of an input object by name; undefined for enums and scalars. */
  inputFields(type: string): ReadonlyMap<string, CostInput> | undefined;
}

export interface CostField {
  readonly type: string;
  readonly isList: boolean;
  /** Of one value. */
  readonly weight: number;
  readonly listSize: ListSize | undefined;
  readonly arguments: ReadonlyMap<string, CostInput>;
  /** What resolving it asks of its own type first (`@requires`). */
  readonly requires: readonly SelectionSetNode[];
}

export interface CostInput {
  readonly type: string;
  /** The `weight` of its @cost, or that of its type; undefined when neither has one. */
  readonly weight: number | undefined;
  readonly defaultValue: ConstValueNode | undefined;
}

export interface ListSize {
  readonly assumedSize: number | undefined;
  /** Names of arguments, or paths into them with dots. */
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

const COST = 'https://specs.apollo.dev/cost';

/** Reads costs lazily: most fields of a large supergraph are never asked for. */
export function readCostSchema(supergraph: Supergraph): CostSchema {
  const link = supergraph.links.find(({ identity }) => identity === COST);
  // An unimported element goes by its specification's name, and the directive that is named like it by that alone.
  const costName = link && (link.imports.get('@cost')?.slice(1) ?? link.namespace);
  const listSizeName = link && (link.imports.get('@listSize')?.slice(1) ?? `${link.namespace}__listSize`);
  const weightOf = (directives: readonly ConstDirectiveNode[] | undefined) =>
    costName === undefined ? undefined : integer(argument(findDirective(directives, costName), 'weight'));
  const weightOfType = (name: string) => weightOf(supergraph.types.get(name)?.directives);

  const readInput = (node: InputValueDefinitionNode): CostInput => {
    const type = namedTypeOf(node.type);
    return { type, weight: weightOf(node.directives) ?? weightOfType(type), defaultValue: node.defaultValue };
  };
  const readInputs = (nodes: readonly InputValueDefinitionNode[] | undefined) =>
    new Map((nodes ?? []).map((node) => [node.name.value, readInput(node)]));
  const readField = (node: FieldDefinitionNode): CostField => {
    const type = namedTypeOf(node.type);
    return {
      type,
      isList: isList(node.type),
      weight: weightOf(node.directives) ?? weightOfType(type) ?? (isComposite(supergraph, type) ? 1 : 0),
      listSize: listSizeName === undefined ? undefined : readListSize(findDirective(node.directives, listSizeName)),
      arguments: readInputs(node.arguments),
      requires: readRequires(node.directives),
    };
  };

  const fields = new Map<string, CostField | undefined>();
  const inputs = new Map<string, ReadonlyMap<string, CostInput>>();
  return {
    field(type, name) {
      const key = `${type}.${name}`;
      if (fields.has(key)) return fields.get(key);
      const node = fieldsOf(supergraph.types.get(type)).find((field) => field.name.value === name);
      const field = node && readField(node);
      fields.set(key, field);
      return field;
    },
    inputFields(type) {
      const node = supergraph.types.get(type);
      if (node?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return undefined;
      const known = inputs.get(type) ?? readInputs(node.fields);
      inputs.set(type, known);
      return known;
    },
  };
}

function readListSize(directive: ConstDirectiveNode | undefined): ListSize | undefined {
  if (!directive) return undefined;
  const requireOne = argument(directive, 'requireOneSlicingArgument');
  return {
    assumedSize: integer(argument(directive, 'assumedSize')),
    slicingArguments: strings(argument(directive, 'slicingArguments')),
    sizedFields: strings(argument(directive, 'sizedFields')),
    requireOneSlicingArgument: requireOne?.kind === Kind.BOOLEAN ? requireOne.value : true,
  };
}

function readRequires(directives: readonly ConstDirectiveNode[] | undefined): SelectionSetNode[] {
  return (directives ?? []).flatMap((directive) => {
    const requires = directive.name.value === 'join__field' ? argument(directive, 'requires') : undefined;
    if (requires?.kind !== Kind.STRING) return [];
    const [definition] = parse(`{${requires.value}}`, { noLocation: true }).definitions;
    return definition?.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : [];
  });
}

function isComposite(supergraph: Supergraph, name: string): boolean {
  const kind = supergraph.types.get(name)?.kind;
  return (
    kind === Kind.OBJECT_TYPE_DEFINITION ||
    kind === Kind.INTERFACE_TYPE_DEFINITION ||
    kind === Kind.UNION_TYPE_DEFINITION
  );
}

function isList(type: FieldDefinitionNode['type']): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}

function argument(directive: ConstDirectiveNode | undefined, name: string): ConstValueNode | undefined {
  return directive?.arguments?.find((node) => node.name.value === name)?.value;
}

function integer(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

function strings(value: ConstValueNode | undefined): string[] {
  if (value?.kind === Kind.STRING) return [value.value];
  return value?.kind === Kind.LIST ? value.values.flatMap((item) => strings(item)) : [];
}
