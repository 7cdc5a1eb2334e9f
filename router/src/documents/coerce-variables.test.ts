import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { coerceVariables } from './coerce-variables.js';
import type { Operation } from './operation.js';

const schema = buildSchema(
  'input In { password: String! n: Int kind: Kind } enum Kind { A } type Query { f(in: In!): Int }',
);
const node = parse('query ($in: In!) { f(in: $in) }').definitions[0] as OperationDefinitionNode;
const variables = (node.variableDefinitions ?? []).map((definition) => ({
  name: definition.variable.name.value,
  node: definition,
}));
const messageFor = (input: unknown) => {
  const result = coerceVariables(schema, { variables, conditionVariables: [] } as unknown as Operation, { in: input });
  return result.kind === 'coerced' ? null : result.errors[0]?.message;
};

describe('a variable that does not fit its type', () => {
  it.each([
    [
      { password: 'se; Field cret', n: 'x' },
      'Variable "$in" got an invalid value at "in.n"; Int cannot represent non-integer value',
    ],
    [
      { password: { secret: 1 } },
      'Variable "$in" got an invalid value at "in.password"; String cannot represent a non string value',
    ],
    [{ n: 1 }, 'Variable "$in" got an invalid value; Field "password" of required type "String!" was not provided.'],
    [
      { password: 'secret', kind: 'B' },
      'Variable "$in" got an invalid value at "in.kind"; Value "B" does not exist in "Kind" enum',
    ],
    [
      { password: 'secret', other: 1 },
      'Variable "$in" got an invalid value; Field "other" is not defined by type "In"',
    ],
  ])('is told by place and reason, never with what else was sent', (input, message) => {
    expect(messageFor(input)).toBe(message);
    expect(message).not.toContain('secret');
  });

  it('is accepted where it fits', () => {
    expect(messageFor({ password: 'secret', n: 1 })).toBeNull();
  });
});
