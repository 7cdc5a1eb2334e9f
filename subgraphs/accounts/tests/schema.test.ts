import { isSpecifiedScalarType, Kind, parse, visit } from 'graphql';
import { buildSchema } from '../src/schema.js';

const ROOT_TYPES = ['Query', 'Mutation'];

describe('the schema of accounts', () => {
  const { schema, sdl } = buildSchema();

  it('describes every type, field, argument and enum value', () => {
    const undescribed: string[] = [];
    const document = parse(sdl);
    visit(document, {
      enter(node) {
        if (!('description' in node) || node.description || !('name' in node) || !node.name) return;
        if (!ROOT_TYPES.includes(node.name.value)) undescribed.push(`${node.kind} ${node.name.value}`);
      },
    });
    expect(document.definitions.length).toBeGreaterThan(20);
    expect(undescribed).toEqual([]);
  });

  it('keeps types for the signed-in, but for those that one gets before one has a token', () => {
    const isGuarded = ({ name }: { name: { value: string } }) =>
      ['authenticated', 'requiresScopes'].includes(name.value);
    const open = parse(sdl)
      .definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
      .filter(({ directives = [] }) => !directives.some(isGuarded))
      .map(({ name }) => name.value)
      .filter((name) => !/(Payload|Error)$/.test(name) && !ROOT_TYPES.includes(name));
    expect(open.sort()).toEqual(['InvitationPreview', 'PageInfo', 'SessionTokens', 'SignInProvider', 'User']);
  });

  it('is an executable federated schema', () => {
    const names = Object.values(schema.getTypeMap()).filter((type) => !isSpecifiedScalarType(type));
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['_Entity', '_Service', 'User', 'Workspace']));
  });
});
