import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refreshAtRouter } from './router-request';

const session = { accessToken: 'next access', refreshToken: 'next refresh' };
const visitor = new Headers({ accept: 'text/event-stream', 'user-agent': 'a browser' });
const seen: string[] = [];
let router: Server;

beforeAll(async () => {
  // As the router does, it answers in the form that is asked for.
  router = createServer((request, response) => {
    seen.push(`${request.headers['user-agent']}`);
    const answer = JSON.stringify({ data: { refreshSession: { session, userErrors: [] } } });
    const isStream = request.headers.accept === 'text/event-stream';
    response.end(isStream ? `event: next\ndata: ${answer}\n\nevent: complete\ndata: \n\n` : answer);
  });
  await new Promise<void>((ready) => router.listen(0, '127.0.0.1', ready));
  process.env['ROUTER_URL'] = `http://127.0.0.1:${(router.address() as AddressInfo).port}`;
});
afterAll(() => router.close());

describe('refreshAtRouter', () => {
  it('renews the session of a visitor who waits for events, whose device it tells', async () => {
    expect(await refreshAtRouter('a refresh token', visitor)).toEqual({ kind: 'renewed', tokens: session });
    expect(seen).toEqual(['a browser']);
  });
});
