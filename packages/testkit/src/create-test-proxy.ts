import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a client and a store, and fails as told. */
export interface TestProxy {
  /** The store's URL with the proxy's address. */
  readonly url: string;
  /** Cuts all connections; new ones are let through. */
  cut(): void;
  /** Cuts all connections and every new one, until `up`. */
  down(): void;
  up(): void;
  stop(): Promise<void>;
}

/**
 * Starts a TCP proxy in front of a store, to try what happens when connections break.
 *
 * @example
 * const proxy = await createTestProxy(redis.url);
 * const cache = createRedisCache({ url: proxy.url, prefix });
 * proxy.down();
 */
export async function createTestProxy(targetUrl: string): Promise<TestProxy> {
  const url = new URL(targetUrl);
  const target = { host: url.hostname, port: Number(url.port) };
  const sockets = new Set<Socket>();
  let isDown = false;

  const server = createServer((client) => {
    if (isDown) return void client.destroy();
    const upstream = connect(target.port, target.host);
    join(client, upstream, sockets);
    join(upstream, client, sockets);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);

  function cut(): void {
    for (const socket of sockets) socket.destroy();
  }

  return {
    url: url.href,
    cut,
    down() {
      isDown = true;
      cut();
    },
    up() {
      isDown = false;
    },
    async stop() {
      isDown = true;
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

function join(from: Socket, to: Socket, sockets: Set<Socket>): void {
  sockets.add(from);
  from.on('error', () => to.destroy());
  from.on('close', () => {
    sockets.delete(from);
    to.destroy();
  });
  from.pipe(to);
}
