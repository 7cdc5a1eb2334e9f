import { brotliCompressSync, brotliDecompressSync, deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import { type Shop, startShop } from './start-shop.js';

let shop: Shop;
afterEach(() => shop.stop());

const INFLATE = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };
const DEFLATE = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
const NOTED = 'query($note: String){noted(note: $note)}';

describe('compression', () => {
  it.each(['gzip', 'deflate', 'br'] as const)(
    '%s shrinks bodies to subgraphs and welcomes compressed answers',
    async (encoding) => {
      shop = await startShop(`traffic_shaping:\n  all:\n    compression: ${encoding}\n`);
      const note = 'x'.repeat(3_000);
      await shop.ask(NOTED, { note });
      const [sent] = shop.items.received;
      expect(sent?.request.headers).toMatchObject({
        'content-encoding': encoding,
        'accept-encoding': 'gzip, deflate, br',
      });
      expect(sent?.body.length).toBeLessThan(500);
      expect(JSON.stringify(JSON.parse(String(INFLATE[encoding](sent?.body ?? ''))))).toContain(note);
    },
  );

  it('leaves small bodies as they are', async () => {
    shop = await startShop('traffic_shaping:\n  all:\n    compression: gzip\n');
    await shop.ask('{item{name}}');
    expect(shop.items.received[0]?.request.headers['content-encoding']).toBeUndefined();
  });

  it('can be switched off for one subgraph', async () => {
    shop = await startShop(
      'traffic_shaping:\n  all:\n    compression: gzip\n  subgraphs:\n    items:\n      compression: identity\n',
    );
    await shop.ask(NOTED, { note: 'x'.repeat(3_000) });
    expect(shop.items.received[0]?.request.headers['content-encoding']).toBeUndefined();
  });

  it('of a mutation is its only attempt too', async () => {
    shop = await startShop(
      'traffic_shaping:\n  all:\n    compression: br\nextensions:\n  traffic:\n    all:\n      retry:\n        min_per_sec: 10\n',
    );
    shop.items.answer = (request) => void request.socket.destroy();
    await shop.ask('mutation{add}');
    expect(shop.items.received).toHaveLength(1);
  });

  it.each(['gzip', 'deflate', 'br'] as const)(
    '%s reads answers that were not asked to be compressed',
    async (encoding) => {
      shop = await startShop();
      shop.items.answer = (_request, response) =>
        void response
          .writeHead(200, { 'content-encoding': encoding })
          .end(DEFLATE[encoding]('{"data":{"item":{"name":"lamp"}}}'));
      expect(await shop.ask('{item{name}}')).toEqual({ data: { item: { name: 'lamp' } } });
      expect(shop.items.received[0]?.request.headers['accept-encoding']).toBeUndefined();
    },
  );
});
