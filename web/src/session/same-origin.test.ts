import { isSameOrigin } from './same-origin';

const from = (headers: Record<string, string>) => isSameOrigin(new Headers(headers));

describe('isSameOrigin', () => {
  it('believes Sec-Fetch-Site above everything else', () => {
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(from({ 'sec-fetch-site': site, origin: 'https://app.example', host: 'app.example' })).toBe(false);
    }
  });

  it('falls back to Origin against the host, the forwarded one first', () => {
    expect(from({ origin: 'http://localhost:3000', host: 'localhost:3000' })).toBe(true);
    expect(from({ origin: 'https://app.example', host: 'web:3000', 'x-forwarded-host': 'app.example' })).toBe(true);
    expect(from({ origin: 'https://evil.example', host: 'app.example' })).toBe(false);
    expect(from({ origin: 'null', host: 'app.example' })).toBe(false);
  });

  it('refuses a request that names neither', () => {
    expect(from({ host: 'app.example' })).toBe(false);
  });
});
