/**
 * A supergraph as composers wrote it before they refused or completed what leaves protected data open. Subgraphs say `@tag(name: "authenticated")`
 * or `@tag(name: "scopes a b")` where the supergraph is to have the directive, and nothing is demanded anywhere else.
 */
export function asOlderComposersDid(supergraphSdl: string): string {
  const locations = 'on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM';
  return supergraphSdl
    .replace(/@link\(url: "https:\/\/specs\.apollo\.dev\/tag\/v0\.\d"[^)]*\)/, LINKS)
    .replace(
      /directive @tag\([^)]*\) repeatable on [A-Z_ |]+/,
      `directive @authenticated ${locations}\n\ndirective @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) ${locations}\n\nscalar requiresScopes__Scope\n`,
    )
    .replaceAll('@tag(name: "authenticated")', '@authenticated')
    .replaceAll(/@tag\(name: "scopes ([^"]*)"\)/g, (_, scopes: string) => {
      const all = scopes.split(' ').map((scope) => `"${scope}"`);
      return `@requiresScopes(scopes: [[${all.join(', ')}]])`;
    });
}

const LINKS = `@link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
  @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)`;
