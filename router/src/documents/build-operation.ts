import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import {
  type Condition,
  dataKeyOf,
  type Operation,
  type OperationVariable,
  type Selection,
  TYPENAME,
} from './operation.js';

/** Builds the engine's form of a validated operation. Selections that constant conditions exclude are left out. */
export function buildOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  prefix: string,
): Operation {
  const rootType = schema.getRootType(definition.operation);
  if (!rootType) throw new Error(`The schema has no ${definition.operation} type`);
  const variables = (definition.variableDefinitions ?? []).map(
    (node, index): OperationVariable => ({
      index,
      name: node.variable.name.value,
      node,
    }),
  );
  const builder = createBuilder(schema, document, variables, prefix);
  const selections = builder(rootType, definition.selectionSet);
  return {
    type: definition.operation,
    name: definition.name?.value ?? null,
    rootType: rootType.name,
    variables,
    conditionVariables: [...conditionVariables(selections)].sort((a, b) => a - b),
    selections,
  };
}

function createBuilder(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: readonly OperationVariable[],
  prefix: string,
) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const indexOf = new Map(variables.map((variable) => [variable.name, variable.index]));
  let nextId = 0;

  const build = (parent: GraphQLCompositeType, set: SelectionSetNode): Selection[] => {
    const selections: Selection[] = [];
    for (const node of set.selections) {
      const conditions = readConditions(node.directives, indexOf);
      if (conditions === null) continue;
      if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        const responseKey = node.alias?.value ?? name;
        const { type, hasArguments } = fieldInfo(schema, parent, name);
        const inner = getNamedType(type);
        selections.push({
          kind: 'field',
          id: nextId++,
          responseKey,
          dataKey: dataKeyOf(prefix, responseKey, name, {
            hasArguments,
            isLeaf: !isCompositeType(inner),
            isRoot: isRoot(schema, parent),
          }),
          name,
          parentType: parent.name,
          type,
          arguments: node.arguments ?? [],
          directives: (node.directives ?? []).filter((directive) => !isCondition(directive)),
          conditions,
          selections: node.selectionSet && isCompositeType(inner) ? build(inner, node.selectionSet) : null,
        });
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value ?? null;
      const type = condition === null ? parent : schema.getType(condition);
      if (!isCompositeType(type)) continue;
      const inner = build(type, fragment.selectionSet);
      if (inner.length > 0)
        selections.push({ kind: 'fragment', typeCondition: condition, conditions, selections: inner });
    }
    return selections;
  };
  return build;
}

function conditionVariables(selections: readonly Selection[], found = new Set<number>()): Set<number> {
  for (const selection of selections) {
    for (const condition of selection.conditions) found.add(condition.variable);
    if (selection.selections) conditionVariables(selection.selections, found);
  }
  return found;
}

function fieldInfo(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string) {
  if (name === TYPENAME) return { type: new GraphQLNonNull(GraphQLString), hasArguments: false };
  const field = metaField(schema, parent, name) ?? ('getFields' in parent ? parent.getFields()[name] : undefined);
  if (!field) throw new Error(`There is no field ${parent.name}.${name}`);
  return { type: field.type, hasArguments: field.args.length > 0 };
}

function isRoot(schema: GraphQLSchema, type: GraphQLCompositeType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();
}

function metaField(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string) {
  if (parent !== schema.getQueryType()) return undefined;
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  return name === TypeMetaFieldDef.name ? TypeMetaFieldDef : undefined;
}

function isCondition(directive: DirectiveNode): boolean {
  return directive.name.value === 'skip' || directive.name.value === 'include';
}

/** The conditions that variables decide, or null when a constant excludes the selection. */
function readConditions(
  directives: readonly DirectiveNode[] | undefined,
  indexOf: ReadonlyMap<string, number>,
): Condition[] | null {
  const conditions: Condition[] = [];
  for (const directive of directives ?? []) {
    if (!isCondition(directive)) continue;
    const expected = directive.name.value === 'include';
    const value = directive.arguments?.[0]?.value;
    if (value?.kind === Kind.BOOLEAN && value.value !== expected) return null;
    if (value?.kind !== Kind.VARIABLE) continue;
    const variable = indexOf.get(value.name.value);
    if (variable !== undefined) conditions.push({ variable, expected });
  }
  return conditions;
}
