import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { buildFederatedSchema } from '../index.js';
import { buildSampleSchema, ColourResolver } from '../testing/sample-subgraph.fixture.js';

const { schema, sdl } = buildSampleSchema();

describe('the emitted SDL', () => {
  it('is the same text every time', () => {
    expect(buildSampleSchema().sdl).toBe(sdl);
  });

  it('imports exactly the directives in use, and those asked for', () => {
    expect(sdl).toContain('import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@cost", "@listSize"]');
    const withTag = buildFederatedSchema({ resolvers: [ColourResolver], federationImports: ['@tag'] }).sdl;
    expect(withTag).toContain('"@listSize", "@tag"]');
    expect(() => buildFederatedSchema({ resolvers: [ColourResolver], federationImports: ['@nope'] })).toThrow('@nope');
  });

  it('has the root types first and then all types by name', () => {
    const names = [...sdl.matchAll(/^(?:type|interface|enum|scalar|input) (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'Query',
      'Mutation',
      'Subscription',
      'Colour',
      'ColourConnection',
      'ColourEdge',
      'ConflictError',
      'DateTime',
      'InvalidInputError',
      'NotFoundError',
      'PageInfo',
      'Palette',
      'Progress',
      'RenameColourPayload',
      'Shade',
      'UserError',
      'YearMonth',
    ]);
  });

  it('keeps descriptions, defaults and directives of types, fields, arguments and enum values', () => {
    expect(sdl).toContain(
      '"""A colour."""\ntype Colour @key(fields: "id") @requiresScopes(scopes: [["niches:read"]]) {',
    );
    expect(sdl).toContain('"""How it is called."""');
    expect(sdl).toContain('palette: Palette @cost(weight: 5)');
    expect(sdl).toContain('"""How many to return, 1 to 100."""\n    first: Int! = 20');
    expect(sdl).toContain('"""Not very."""\n  DARK');
    expect(sdl).toContain('type InvalidInputError implements UserError @shareable {');
    expect(sdl).toContain('type ColourConnection @authenticated {');
    expect(sdl).toContain('  userErrors: [UserError!]!');
    expect(sdl).not.toMatch(/^schema/m);
  });

  it('composes', () => {
    const { errors } = composeServices([{ name: 'colours', url: 'http://colours', typeDefs: parse(sdl) }]);
    expect(errors).toBeUndefined();
  });
});

describe('the subgraph schema', () => {
  it('resolves representations, and those of nothing to null', async () => {
    const result = await graphql({
      schema,
      source:
        '{ _entities(representations: [{__typename: "Colour", id: "c1"}, {__typename: "Colour", id: "x"}]) { ... on Colour { name shade createdAt } } }',
    });
    expect(result.errors).toBeUndefined();
    expect(result.data?.['_entities']).toEqual([
      { name: 'blue', shade: 'DARK', createdAt: '2026-01-02T00:00:00.000Z' },
      null,
    ]);
  });

  it('pages through a list without gap or repetition, in opaque cursors', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await colours({ first: 2, after });
      seen.push(...page.nodes.map(({ name }) => name));
      expect(page.totalCount).toBe(3);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['amber', 'blue', 'cyan']);
  });

  it('resolves a user error to its concrete type, with the path from the input', async () => {
    const source =
      'mutation { renameColour(id: "c0", name: "ultramarine") { colour { id } userErrors { __typename message field } } }';
    expect((await graphql({ schema, source })).data?.['renameColour']).toEqual({
      colour: null,
      userErrors: [{ __typename: 'InvalidInputError', message: 'At most 5 characters.', field: ['input', 'name'] }],
    });
  });

  it('refuses reference resolvers for types that are no entities', () => {
    expect(() => buildFederatedSchema({ resolvers: [ColourResolver], references: { Palette: () => null } })).toThrow(
      'There is a reference resolver for Palette',
    );
  });
});

interface ColourPage {
  readonly nodes: ReadonlyArray<{ readonly name: string }>;
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
}

async function colours(variableValues: Record<string, unknown>): Promise<ColourPage> {
  const source = `query ($first: Int!, $after: String) { colours(first: $first, after: $after) {
    edges { cursor node { id } } nodes { name } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { data, errors } = await graphql({ schema, source, variableValues });
  expect(errors).toBeUndefined();
  return data?.['colours'] as ColourPage;
}
