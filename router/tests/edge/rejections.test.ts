import { type Question, TRANSPORTS } from './ask.js';
import { type FederatedRouter, startFederation } from './start-federation.js';

let router: FederatedRouter;
beforeAll(async () => {
  router = await startFederation(
    {
      a: {
        typeDefs: `type Query { a: Node b: Node c: Node echo(value: In, json: JSON): String } type Node { id: ID n: Node }
          type Mutation { add: Int } input In { y: [Int!] } scalar JSON`,
        resolvers: { Query: { a: () => ({ id: '1' }), echo: () => 'ok' } },
      },
    },
    `batching:
  enabled: true
forbid_mutations: true
limits:
  max_depth: 12
  max_height: 40
  max_aliases: 3
  max_root_fields: 2
  parser_max_tokens: 2500
  parser_max_recursion: 30
`,
  );
});
afterAll(() => router.stop());

const nest = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth);
const nested = (depth: number) => JSON.parse(nest(depth, '[', '1', ']')) as unknown;
const bomb = Array.from(
  { length: 20 },
  (_, index) => `fragment F${index} on Node { n { ...F${index + 1} ...F${index + 1} } }`,
);

const REJECTIONS: Record<string, { code: string; question: Question }> = {
  'too deep': { code: 'MAX_DEPTH_LIMIT', question: { query: `{ a { ${nest(12, 'n { ', 'id', ' }')} } }` } },
  'too high': { code: 'MAX_HEIGHT_LIMIT', question: { query: `{ a { ${'id '.repeat(41)} } }` } },
  'with too many aliases': {
    code: 'MAX_ALIASES_LIMIT',
    question: { query: '{ a { w: __typename x: __typename y: __typename z: __typename } }' },
  },
  'with too many root fields': { code: 'MAX_ROOT_FIELDS_LIMIT', question: { query: '{ a { id } b { id } c { id } }' } },
  'with too many directives': {
    code: 'MAX_DIRECTIVES_LIMIT',
    question: { query: `{ a { id ${'@x'.repeat(1_001)} } }` },
  },
  'with too many tokens': { code: 'PARSING_ERROR', question: { query: `{ a { ${'id '.repeat(2_500)} } }` } },
  'nesting too deep to parse': { code: 'PARSING_ERROR', question: { query: nest(31, '{ a ', 'id', '}') } },
  'made of fragments that multiply': {
    code: 'MAX_FIELDS_LIMIT|MAX_DEPTH_LIMIT|MAX_HEIGHT_LIMIT',
    question: { query: `{ a { ...F0 } } ${bomb.join(' ')} fragment F20 on Node { id }` },
  },
  'with literals that nest too deep': {
    code: 'PARSING_ERROR',
    question: { query: `{ echo(json: ${nest(31, '[', '1', ']')}) }` },
  },
  'with variables that nest too deep': {
    code: 'MAX_RECURSION_LIMIT',
    question: { query: 'query ($j: JSON) { echo(json: $j) }', variables: { j: nested(31) } },
  },
  'with variables of the wrong type': {
    code: 'VALIDATION_INVALID_TYPE_VARIABLE',
    question: { query: 'query ($v: In) { echo(value: $v) }', variables: { v: { y: ['x', 'y'] } } },
  },
  'with syntax errors': { code: 'PARSING_ERROR', question: { query: '{ a { id } ' } },
  'with several validation errors': { code: 'GRAPHQL_VALIDATION_FAILED', question: { query: '{ aa bb { id } }' } },
  'that spread themselves': {
    code: 'GRAPHQL_VALIDATION_FAILED',
    question: { query: '{ a { ...F } } fragment F on Node { id ...F }' },
  },
  'with a reserved alias': { code: 'GRAPHQL_VALIDATION_FAILED', question: { query: '{ a { __proto__: id } }' } },
  'that introspect': { code: 'INTROSPECTION_DISABLED', question: { query: '{ __schema { types { name } } }' } },
  'without an operation of the name': {
    code: 'GRAPHQL_UNKNOWN_OPERATION_NAME',
    question: { query: 'query A { a { id } }', operationName: 'B' },
  },
  'that are empty': { code: 'MISSING_QUERY_STRING', question: { query: '' } },
  'that change something where that is forbidden': {
    code: 'MUTATION_FORBIDDEN',
    question: { query: 'mutation { add }' },
  },
};

describe.each(Object.keys(TRANSPORTS))('over %s', (transport) => {
  it.each(Object.entries(REJECTIONS))(
    'operations %s get one error and no fetch, also the second time',
    async (_case, { code, question }) => {
      const ask = TRANSPORTS[transport];
      const before = router.sent.length;
      for (let time = 0; time < 2; time++) {
        const { errors = [] } = (await ask?.(router.url, question)) ?? {};
        expect(errors).toHaveLength(1);
        expect(code.split('|')).toContain(errors[0]?.extensions?.code);
        expect(errors[0]?.message).not.toMatch(/did you mean/i);
      }
      expect(router.sent.length).toBe(before);
    },
  );

  it('an operation at the limits is answered', async () => {
    const question = {
      query: 'query ($j: JSON) { x: a { y: id } echo(json: $j) }',
      variables: { j: nested(30) },
    };
    expect(await TRANSPORTS[transport]?.(router.url, question)).toEqual({ data: { x: { y: '1' }, echo: 'ok' } });
  });
});
