import { type GraphQLOutputType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type Condition, type FieldSelection, type Selection, TYPENAME } from '../documents/operation.js';

/** Selections that hold under conditions inherited from fields that were merged. */
export interface SelectionEntry {
  readonly selections: readonly Selection[];
  readonly conditions: readonly Condition[];
}

/** One key of an object in the response, for one runtime type. */
export interface ResponseField {
  readonly responseKey: string;
  readonly dataKey: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  /** It is in the response when all conditions of one alternative hold. Empty: always. */
  readonly alternatives: readonly (readonly Condition[])[];
  /** Null whatever was fetched. */
  readonly isNulled: boolean;
  readonly entries: readonly SelectionEntry[];
}

export interface CollectContext {
  readonly schema: GraphQLSchema;
  readonly nulled: ReadonlySet<number>;
  satisfies(name: string, condition: string): boolean;
}

interface Occurrence {
  readonly field: FieldSelection;
  readonly conditions: readonly Condition[];
}

/** The specification's CollectFields, at compile time: what cannot be decided yet becomes a condition. */
export function collectFields(
  context: CollectContext,
  type: string,
  entries: readonly SelectionEntry[],
): ResponseField[] {
  const byKey = new Map<string, Occurrence[]>();
  const visit = (selections: readonly Selection[], inherited: readonly Condition[]) => {
    for (const selection of selections) {
      const conditions = selection.conditions.length > 0 ? [...inherited, ...selection.conditions] : inherited;
      if (selection.kind === 'field') {
        const occurrences = byKey.get(selection.responseKey);
        if (occurrences) occurrences.push({ field: selection, conditions });
        else byKey.set(selection.responseKey, [{ field: selection, conditions }]);
      } else if (selection.typeCondition === null || context.satisfies(type, selection.typeCondition)) {
        visit(selection.selections, conditions);
      }
    }
  };
  for (const entry of entries) visit(entry.selections, entry.conditions);
  return [...byKey.values()].flatMap((occurrences) => toResponseField(context, type, occurrences));
}

function toResponseField(context: CollectContext, type: string, occurrences: readonly Occurrence[]): ResponseField[] {
  const [first] = occurrences;
  if (!first) return [];
  const allowed = occurrences.filter(({ field }) => !context.nulled.has(field.id));
  const unconditional = occurrences.some(({ conditions }) => conditions.length === 0);
  const isUniform = allowed.every(({ conditions }) => sameConditions(conditions, allowed[0]?.conditions ?? []));
  return [
    {
      responseKey: first.field.responseKey,
      dataKey: first.field.dataKey,
      name: first.field.name,
      type: fieldType(context.schema, type, first.field),
      alternatives: unconditional ? [] : occurrences.map(({ conditions }) => conditions),
      isNulled: allowed.length === 0,
      entries: allowed.flatMap(({ field, conditions }) =>
        field.selections === null ? [] : [{ selections: field.selections, conditions: isUniform ? [] : conditions }],
      ),
    },
  ];
}

/** An implementer may promise more than its interface does. */
function fieldType(schema: GraphQLSchema, typeName: string, field: FieldSelection): GraphQLOutputType {
  const type = schema.getType(typeName);
  if (field.name === TYPENAME || !(isObjectType(type) || isInterfaceType(type))) return field.type;
  return type.getFields()[field.name]?.type ?? field.type;
}

function sameConditions(left: readonly Condition[], right: readonly Condition[]): boolean {
  const key = (conditions: readonly Condition[]) => conditions.map((item) => `${item.variable}${item.expected}`).join();
  return key(left) === key(right);
}
