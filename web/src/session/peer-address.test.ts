import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendPeerAddresses } from './peer-address';

const seen: (string | string[] | undefined)[] = [];
const server = createServer((request, response) => {
  seen.push(request.headers['x-forwarded-for']);
  response.end();
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('where a request came from', () => {
  it('stands last in X-Forwarded-For, whatever the visitor wrote there', async () => {
    const stop = appendPeerAddresses();
    await fetch(url);
    await fetch(url, { headers: { 'x-forwarded-for': '203.0.113.9, 192.0.2.1' } });
    stop();
    await fetch(url);
    expect(seen).toEqual(['127.0.0.1', '203.0.113.9, 192.0.2.1, 127.0.0.1', undefined]);
  });
});
