import { scopeAreas, scopesInWords } from './scope-words';

describe('scopes in words', () => {
  it('stand together by area, reading before writing', () =>
    expect(scopesInWords(['niches:write', 'monetization:read', 'niches:read'])).toBe(
      'Niches: read, write · Money: read',
    ));

  it('never offer to administer the platform', () =>
    expect(scopeAreas(['admin:read', 'admin:write', 'niches:read']).map(({ area }) => area)).toEqual(['niches']));

  it('name an area that is not known yet by its own word', () =>
    expect(scopesInWords(['billing:read'])).toBe('billing: read'));
});
