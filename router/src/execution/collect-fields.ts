import { type GraphQLOutputType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type FieldSelection, type Selection, TYPENAME } from '../documents/operation.js';

/** One key of an object in the response, for one runtime type. */
export interface ResponseField {
  readonly responseKey: string;
  readonly dataKey: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  /** Null whatever was fetched. */
  readonly isNulled: boolean;
  readonly selections: readonly Selection[];
}

export interface CollectContext {
  readonly schema: GraphQLSchema;
  readonly nulled: ReadonlySet<number>;
  satisfies(name: string, condition: string): boolean;
}

/** The specification's CollectFields, at compile time, on an operation whose conditions are decided. */
export function collectFields(
  context: CollectContext,
  type: string,
  selections: readonly Selection[],
): ResponseField[] {
  const byKey = new Map<string, FieldSelection[]>();
  const visit = (set: readonly Selection[]) => {
    for (const selection of set) {
      if (selection.kind === 'field') {
        const fields = byKey.get(selection.responseKey);
        if (fields) fields.push(selection);
        else byKey.set(selection.responseKey, [selection]);
      } else if (selection.typeCondition === null || context.satisfies(type, selection.typeCondition)) {
        visit(selection.selections);
      }
    }
  };
  visit(selections);
  return [...byKey.values()].flatMap((fields) => toResponseField(context, type, fields));
}

function toResponseField(context: CollectContext, type: string, fields: readonly FieldSelection[]): ResponseField[] {
  const [first] = fields;
  if (!first) return [];
  const allowed = fields.filter((field) => !context.nulled.has(field.id));
  return [
    {
      responseKey: first.responseKey,
      dataKey: first.dataKey,
      name: first.name,
      type: fieldType(context.schema, type, first),
      isNulled: allowed.length === 0,
      selections: allowed.flatMap((field) => field.selections ?? []),
    },
  ];
}

/** An implementer may promise more than its interface does. */
function fieldType(schema: GraphQLSchema, typeName: string, field: FieldSelection): GraphQLOutputType {
  const type = schema.getType(typeName);
  if (field.name === TYPENAME || !(isObjectType(type) || isInterfaceType(type))) return field.type;
  return type.getFields()[field.name]?.type ?? field.type;
}
