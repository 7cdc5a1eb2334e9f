import { gzipSync } from 'node:zlib';
import { type Answer, halfABody, inTurn, json, never, reset, status } from './fault-server.js';
import { PRICE, type Shop, startShop } from './start-shop.js';

const RETRYING = `traffic_shaping:
  all:
    timeout: 2s
extensions:
  traffic:
    all:
      retry:
        min_per_sec: 10
        base_pause: 1ms
`;
let shop: Shop;
afterEach(() => shop.stop());

const WHOLE = { data: { item: { name: 'lamp', price: 5 } } };
/** What a client sees of a failure of one subgraph: its own field is null, the rest is there, and an error says where. */
const without = (code: string) => ({
  data: { item: { name: 'lamp', price: null } },
  errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })],
});

describe('a query whose subgraph fails once', () => {
  it.each<[string, Answer]>([
    ['resets the connection', reset],
    ['answers 502', status(502)],
    ['answers 503', status(503, { 'retry-after': '0' })],
    ['answers 504', status(504)],
    ['answers 429', status(429)],
  ])('and %s is answered whole, with two requests', async (_case, fault) => {
    shop = await startShop(RETRYING);
    shop.prices.answer = inTurn(fault, PRICE);
    expect(await shop.ask()).toEqual(WHOLE);
    expect(shop.prices.received).toHaveLength(2);
    expect(shop.items.received).toHaveLength(1);
  });

  it.each<[string, Answer, string]>([
    ['half a body', halfABody, 'SUBREQUEST_HTTP_ERROR'],
    ['garbage', status(200), 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['500', status(500), 'SUBREQUEST_HTTP_ERROR'],
    ['a Retry-After past the deadline', status(503, { 'retry-after': '5' }), 'SUBREQUEST_HTTP_ERROR'],
  ])('with %s keeps the rest, with one request', async (_case, fault, code) => {
    shop = await startShop(RETRYING);
    shop.prices.answer = inTurn(fault, PRICE);
    expect(await shop.ask()).toMatchObject(without(code));
    expect(shop.prices.received).toHaveLength(1);
  });

  it('with GraphQL errors under 503 has answered', async () => {
    shop = await startShop(RETRYING);
    shop.prices.answer = inTurn(json({ errors: [{ message: 'closed' }] }, 503), PRICE);
    expect(await shop.ask()).toMatchObject({ errors: [{ message: 'closed' }] });
    expect(shop.prices.received).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['a reset', reset],
    ['503', status(503)],
  ])('is not sent again after %s when it is a mutation', async (_case, fault) => {
    shop = await startShop(RETRYING);
    shop.items.answer = fault;
    expect(await shop.ask('mutation{add}')).toMatchObject({
      errors: [{ extensions: { code: 'SUBREQUEST_HTTP_ERROR' } }],
    });
    expect(shop.items.received).toHaveLength(1);
  });
});

describe('a subgraph in an outage', () => {
  it('is sent at most 20 % more requests than without retries', async () => {
    shop = await startShop(
      'traffic_shaping:\n  all:\n    deduplicate_query: false\nextensions:\n  traffic:\n    all:\n      retry:\n        base_pause: 1ms\n',
    );
    shop.prices.answer = reset;
    for (let i = 0; i < 10; i++) await Promise.all(Array.from({ length: 10 }, () => shop.ask()));
    expect(shop.prices.received.length).toBeGreaterThan(100);
    expect(shop.prices.received.length).toBeLessThanOrEqual(120);
  });

  it('is left alone once its circuit opens, and asked again with one request', async () => {
    shop = await startShop(
      'extensions:\n  traffic:\n    subgraphs:\n      prices:\n        circuit_breaker:\n          minimum_requests: 3\n          open_for: 200ms\n',
    );
    shop.prices.answer = status(500);
    for (let i = 0; i < 3; i++) expect(await shop.ask()).toMatchObject(without('SUBREQUEST_HTTP_ERROR'));
    expect(await shop.ask()).toMatchObject(without('SUBGRAPH_CIRCUIT_OPEN'));
    expect(shop.prices.received).toHaveLength(3);
    shop.prices.answer = PRICE;
    let answer = await shop.ask();
    while ('errors' in answer) answer = await shop.ask();
    expect(answer).toEqual(WHOLE);
    expect(shop.prices.received).toHaveLength(4);
  });

  it('that never answers costs the timeout and its own fields', async () => {
    shop = await startShop('traffic_shaping:\n  subgraphs:\n    prices:\n      timeout: 50ms\n');
    shop.prices.answer = never;
    expect(await shop.ask()).toMatchObject(without('GATEWAY_TIMEOUT'));
  });

  it('that drips its answer under no timeout of its own is cut off by the one for the whole', async () => {
    shop = await startShop('traffic_shaping:\n  subgraphs:\n    prices:\n      timeout: 150ms\n');
    let closed: Promise<void> | undefined;
    shop.prices.answer = (_request, response) => {
      const drip = setInterval(() => response.write(' '), 10);
      closed = new Promise((resolve) =>
        response.once('close', () => {
          clearInterval(drip);
          resolve();
        }),
      );
    };
    expect(await shop.ask()).toMatchObject(without('GATEWAY_TIMEOUT'));
    await closed;
  });
});

describe('a subgraph that is asked too much', () => {
  it('is asked by so many at once, the queue takes so many, the rest fails at once', async () => {
    shop = await startShop(
      'traffic_shaping:\n  all:\n    deduplicate_query: false\nextensions:\n  traffic:\n    subgraphs:\n      prices:\n        bulkhead:\n          max_concurrent: 2\n          max_queue: 1\n',
    );
    const waiting: (() => void)[] = [];
    shop.prices.answer = (...given) => void waiting.push(() => PRICE(...given));
    const all = Array.from({ length: 5 }, () => shop.ask());
    const refused = await Promise.race(all);
    expect(refused).toMatchObject(without('SUBGRAPH_OVERLOADED'));
    expect(waiting).toHaveLength(2);
    shop.prices.answer = PRICE;
    for (const release of waiting) release();
    const whole = (await Promise.all(all)).filter((answer) => !('errors' in answer));
    expect(whole).toEqual([WHOLE, WHOLE, WHOLE]);
    expect(shop.prices.received).toHaveLength(3);
  });

  it('by its rate is not asked, and the client told so', async () => {
    shop = await startShop(
      'traffic_shaping:\n  subgraphs:\n    prices:\n      global_rate_limit:\n        capacity: 1\n        interval: 1h\n',
    );
    expect(await shop.ask()).toEqual(WHOLE);
    expect(await shop.ask()).toMatchObject(without('REQUEST_RATE_LIMITED'));
    expect(shop.prices.received).toHaveLength(1);
  });
});

describe('a hostile answer', () => {
  const LIMITED = 'extensions:\n  traffic:\n    all:\n      max_response_bytes: 1mb\n';
  const zeros = (bytes: number) => Buffer.alloc(bytes, 0x20);

  it.each<[string, Answer]>([
    ['of 50 MB', (_request, response) => void response.end(zeros(50_000_000))],
    [
      'of 50 MB without a length',
      (_request, response) => {
        response.write(' ');
        response.end(zeros(50_000_000));
      },
    ],
    [
      'of 50 kB that inflate to 50 MB',
      (_request, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(zeros(50_000_000))),
    ],
    [
      'without end',
      (_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write(zeros(65_536))) {
            // Until the socket is full.
          }
        };
        response.on('drain', more);
        more();
      },
    ],
    [
      'that is not in the encoding it names',
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'br' }).end('{"data":{}}'),
    ],
    [
      'in an encoding nobody knows',
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'aes128gcm' }).end('{"data":{}}'),
    ],
  ])('%s costs its own fields and no more memory than allowed', async (_case, answer) => {
    shop = await startShop(LIMITED);
    shop.prices.answer = answer;
    expect(await shop.ask()).toMatchObject(without('SUBREQUEST_MALFORMED_RESPONSE'));
    shop.prices.answer = PRICE;
    expect(await shop.ask()).toEqual(WHOLE);
  });
});
