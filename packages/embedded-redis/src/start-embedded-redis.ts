import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import Parser from 'redis-parser';
import { createChannels } from './channels.js';
import { createKeyspace } from './keyspace.js';
import { RedisError } from './redis-error.js';
import { encodeReply } from './reply.js';
import { createSession, type Session, type SharedState } from './session.js';

export interface EmbeddedRedisOptions {
  /** A free one is taken for 0, the default. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  /** Beyond this, keys with a time to live go, the soonest first; then writes are refused (`OOM`). Default 256 MiB. */
  maxBytes?: number;
  /** Milliseconds since the epoch; default `Date.now`. */
  now?: () => number;
}

export interface EmbeddedRedis {
  url: string;
  port: number;
  /** Closes all connections and forgets everything. */
  stop(): Promise<void>;
}

const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
/** A client that leaves this much unread is cut off, as Redis does, instead of growing the memory. */
const MAX_UNREAD_BYTES = 32 * 1024 * 1024;
const SWEEP_INTERVAL_MS = 100;

/**
 * Serves the part of Redis that the platform uses to several processes of one machine: values with times to live,
 * hashes, sets, sorted sets, lists, channels, transactions; RESP2. It keeps nothing over a restart, which is what the
 * platform asks of Redis: caches and live messages, never the only copy. What it lacks (scripts, streams, blocking
 * commands, clusters) is refused by name.
 *
 * @example
 * const redis = await startEmbeddedRedis({ port: 6380 });
 * const client = new Redis(redis.url);
 */
export async function startEmbeddedRedis(options: EmbeddedRedisOptions = {}): Promise<EmbeddedRedis> {
  const { port = 0, host = '127.0.0.1', maxBytes = DEFAULT_MAX_BYTES, now = Date.now } = options;
  const watchers: SharedState['watchers'] = new Map();
  const keyspace = createKeyspace({
    now,
    maxBytes,
    onChange: (key) => {
      for (const transaction of watchers.get(key) ?? []) transaction.disturb();
    },
  });
  const shared: SharedState = { keyspace, now, channels: createChannels(), watchers };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, shared);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const sweeping = setInterval(() => keyspace.sweep(), SWEEP_INTERVAL_MS).unref();
  const address = server.address() as AddressInfo;
  return {
    url: `redis://${host}:${address.port}`,
    port: address.port,
    async stop() {
      clearInterval(sweeping);
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

function serve(socket: Socket, shared: SharedState): void {
  const session: Session = createSession(
    shared,
    (bytes) => {
      if (socket.writableLength > MAX_UNREAD_BYTES) socket.destroy();
      else socket.write(bytes, 'latin1');
    },
    () => socket.end(),
  );
  const refuse = () => socket.end(encodeReply(new RedisError('ERR Protocol error')), 'latin1');
  const parser = new Parser({
    returnBuffers: true,
    returnReply: (request) =>
      isRequest(request) ? session.execute(request.map((part) => part.toString('latin1'))) : refuse(),
    returnError: refuse,
    returnFatalError: refuse,
  });
  socket.setNoDelay(true);
  socket.on('data', (data) => {
    // One write for the answers to one packet of pipelined requests.
    socket.cork();
    parser.execute(data);
    socket.uncork();
  });
  // A reset connection is an ordinary end; 'close' follows.
  socket.on('error', () => undefined);
  socket.once('close', () => session.close());
}

function isRequest(value: unknown): value is Buffer[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => Buffer.isBuffer(part));
}
