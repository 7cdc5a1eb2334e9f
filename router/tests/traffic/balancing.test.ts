import { closedPort } from '../edge/start-router.js';
import { type FaultServer, json, startFaultServer, status } from './fault-server.js';
import { PRICE, type Shop, startShop } from './start-shop.js';

let shop: Shop;
let second: FaultServer;
beforeEach(async () => {
  second = await startFaultServer(PRICE);
});
afterEach(async () => {
  await shop.stop();
  await second.stop();
});

const WHOLE = { data: { item: { name: 'lamp', price: 5 } } };
const instances = (subgraph: string, urls: readonly string[], more = '') =>
  `traffic_shaping:\n  all:\n    deduplicate_query: false\nextensions:\n  traffic:\n    subgraphs:\n      ${subgraph}:\n        instances: [${urls.join(', ')}]\n${more}`;

describe('a subgraph with several instances', () => {
  it('is asked at all of them', async () => {
    const third = await startFaultServer(PRICE);
    shop = await startShop(instances('prices', [second.url, third.url]));
    await Promise.all(Array.from({ length: 40 }, () => shop.ask()));
    expect(second.received.length).toBeGreaterThan(5);
    expect(third.received.length).toBeGreaterThan(5);
    expect(second.received.length + third.received.length).toBe(40);
    expect(shop.prices.received).toHaveLength(0);
    await third.stop();
  });

  it('fails no request while one of them lives, mutations included', async () => {
    const dead = `http://127.0.0.1:${await closedPort()}/graphql`;
    second.answer = json({ data: { item: { __typename: 'Item', id: '1', name: 'lamp' }, add: 1 } });
    shop = await startShop(instances('items', [dead, second.url]));
    for (let i = 0; i < 20; i++) {
      expect(await shop.ask()).toEqual(WHOLE);
      expect(await shop.ask('mutation{add}')).toEqual({ data: { add: 1 } });
    }
    expect(second.received).toHaveLength(40);
  });

  it('loses nothing when an instance goes away between requests', async () => {
    const third = await startFaultServer(PRICE);
    shop = await startShop(
      instances(
        'prices',
        [second.url, third.url],
        '        retry:\n          min_per_sec: 10\n          base_pause: 1ms\n',
      ),
    );
    for (let i = 0; i < 10; i++) expect(await shop.ask()).toEqual(WHOLE);
    await third.stop();
    for (let i = 0; i < 20; i++) expect(await shop.ask()).toEqual(WHOLE);
  });

  it('is retried at another one', async () => {
    const third = await startFaultServer(status(503));
    shop = await startShop(
      instances(
        'prices',
        [second.url, third.url],
        '        retry:\n          min_per_sec: 100\n          base_pause: 1ms\n',
      ),
    );
    for (let i = 0; i < 20; i++) expect(await shop.ask()).toEqual(WHOLE);
    expect(second.received).toHaveLength(20);
    expect(third.received.length).toBeGreaterThan(0);
    await third.stop();
  });

  it('has a circuit for each: a failing one is left alone, the others serve', async () => {
    const third = await startFaultServer(status(500));
    shop = await startShop(
      instances(
        'prices',
        [second.url, third.url],
        '        circuit_breaker:\n          minimum_requests: 2\n          open_for: 1h\n',
      ),
    );
    for (let i = 0; i < 30; i++) await shop.ask();
    expect(third.received).toHaveLength(2);
    for (let i = 0; i < 10; i++) expect(await shop.ask()).toEqual(WHOLE);
    await third.stop();
  });
});
