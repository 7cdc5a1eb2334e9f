import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

const BUILT_IN = /^(__|_Any|_Service|_Entity|(String|ID|Int|Float|Boolean)$|federation__|link__)/;
const ROOT = /^(Query|Mutation|Subscription)$/;
/** What federation adds to `Query`. */
const FEDERATION_FIELD = /^Query\._(service|entities)/;

/**
 * The types, fields, arguments and enum values of a schema that say nothing about themselves, as coordinates such as `Money.amount`.
 * Left out is what GraphQL and federation bring along.
 *
 * @example
 * expect(undescribed(schema)).toEqual([]);
 */
export function undescribed(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !BUILT_IN.test(name))
    .flatMap((type) => [...(type.description || ROOT.test(type.name) ? [] : [type.name]), ...membersWithout(type)])
    .filter((coordinate) => !FEDERATION_FIELD.test(coordinate));
}

function membersWithout(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return namesWithout(type.name, type.getValues());
  if (isInputObjectType(type)) return namesWithout(type.name, Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  const silentArguments = fields.flatMap(({ name, args }) =>
    args.filter(({ description }) => !description).map((argument) => `${type.name}.${name}(${argument.name}:)`),
  );
  return [...namesWithout(type.name, fields), ...silentArguments];
}

function namesWithout(owner: string, members: readonly { name: string; description?: string | null | undefined }[]) {
  return members.filter(({ description }) => !description).map(({ name }) => `${owner}.${name}`);
}
