import { safeNextPath } from './next-path';

describe('safeNextPath', () => {
  it('keeps a path of this site with its query', () => {
    expect(safeNextPath('/niches?q=tea&sort=name')).toBe('/niches?q=tea&sort=name');
  });

  it('never leaves the site', () => {
    const hostile = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
      '/.//evil.example',
      '/api/x',
      '',
      null,
    ];
    for (const wanted of hostile) expect(safeNextPath(wanted)).toBe('/home');
  });

  it('takes a parameter that was given twice for none', () => {
    expect(safeNextPath(['/a', '/b'])).toBe('/home');
  });
});
