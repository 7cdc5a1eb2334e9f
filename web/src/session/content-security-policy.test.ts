import { contentSecurityPolicy } from './content-security-policy';
import { parseEnvironment } from './environment';

describe('contentSecurityPolicy', () => {
  const policy = contentSecurityPolicy({ nonce: 'abc', connect: 'https://uploads.example', isDevelopment: false });

  it('runs no script and applies no style element without the nonce', () => {
    expect(policy).toMatch(/script-src 'self' 'nonce-abc' 'strict-dynamic';/);
    expect(policy).toMatch(/style-src 'self' 'nonce-abc';/);
    expect(policy).not.toContain('unsafe-eval');
  });

  it('connects only to itself and to where uploads go', () => {
    expect(policy).toContain("connect-src 'self' https://uploads.example;");
  });
});

describe('parseEnvironment', () => {
  it('lets uploads go to any local port only while the router is local', () => {
    expect(parseEnvironment({}).uploadOrigins).toContain('http://localhost:*');
    expect(parseEnvironment({ ROUTER_URL: 'https://api.example' }).uploadOrigins).toBe('');
  });

  it('adds the path that the router serves', () => {
    expect(parseEnvironment({ ROUTER_URL: 'http://localhost:4100' }).routerUrl).toBe('http://localhost:4100/graphql');
    expect(parseEnvironment({ ROUTER_URL: 'http://localhost:4100/api' }).routerUrl).toBe('http://localhost:4100/api');
  });

  it('names the variable at fault', () => {
    expect(() => parseEnvironment({ ROUTER_URL: 'not an address' })).toThrow(/ROUTER_URL/);
  });
});
