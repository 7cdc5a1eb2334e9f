import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from '../src/schema.js';

const { schema, sdl } = buildSchema();

test('the committed schema is the one that the classes give', async () => {
  const committed = await readFile(new URL('../../../schema/marketing.graphql', import.meta.url), 'utf8');
  expect(committed.trimEnd()).toBe(sdl.trimEnd());
});

test('every type, field, argument and value says what it means', () => {
  const own = Object.values(schema.getTypeMap()).filter(
    ({ name }) =>
      !/^(__|_Any|_Service|_Entity|(String|ID|Int|Float|Boolean)$|(Query|Mutation|Subscription)$|federation__|link__)/.test(
        name,
      ),
  );
  const silent = own.flatMap((type) => [...(type.description ? [] : [type.name]), ...membersWithout(type)]);
  const roots = ['Query', 'Mutation', 'Subscription'].flatMap((name) => {
    const type = schema.getType(name);
    return type ? membersWithout(type).filter((member) => !/_service|_entities/.test(member)) : [];
  });
  // Connections and edges are the same everywhere and described by their fields.
  expect([...silent, ...roots].filter((name) => !/(Connection|Edge)$/.test(name))).toEqual([]);
});

function membersWithout(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) {
    return type
      .getValues()
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields())
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...field.args.filter(({ description }) => !description).map(({ name }) => `${type.name}.${field.name}(${name})`),
  ]);
}
