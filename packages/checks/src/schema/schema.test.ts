import { compose } from './compose.js';
import { reportChanges } from './report-changes.js';

const header =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])';

describe('composition', () => {
  it('yields the supergraph and a public schema without inaccessible fields', () => {
    const result = compose([
      {
        name: 'a',
        url: 'http://a/',
        sdl: `${header} type Query { item: Item } type Item @key(fields: "id") { id: ID! secret: String @inaccessible }`,
      },
      { name: 'b', url: 'http://b/', sdl: `${header} type Item @key(fields: "id") { id: ID! name: String }` },
    ]);
    if (!result.ok) throw new Error(result.errors.join('\n'));
    expect(result.supergraph).toContain('join__Graph');
    expect(result.api).toContain('name: String');
    expect(result.api).not.toContain('secret');
  });

  it('tells why subgraphs do not fit together', () => {
    const result = compose([
      { name: 'a', url: 'http://a/', sdl: `${header} type Query { n: Int }` },
      { name: 'b', url: 'http://b/', sdl: `${header} type Query { n: Int }` },
    ]);
    expect(result).toMatchObject({ ok: false, errors: [expect.stringContaining('n')] });
  });
});

describe('schema changes', () => {
  it('name what breaks and what endangers existing clients', () => {
    const changes = reportChanges(
      'type Query { a: Int c: Int b: E } enum E { X }',
      'type Query { c: Int b: E } enum E { X Y }',
    );
    expect(changes.breaking).toEqual(['Query.a was removed.']);
    expect(changes.dangerous).toHaveLength(1);
  });
});
