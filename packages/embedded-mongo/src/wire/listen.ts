import { createServer, type Server, type Socket } from 'node:net';
import type { BsonDocument } from '../bson/values.js';
import { createFraming } from './framing.js';
import { parseMessage, replyTo, type WireCommand } from './messages.js';

/** Runs one command; failures of the command are replies, a rejection means a defect and closes the connection. */
export type CommandHandler = (command: WireCommand) => Promise<BsonDocument | Buffer>;

export interface Listener {
  port: number;
  close(): Promise<void>;
}

export interface ListenOptions {
  host: string;
  port: number;
  handle: CommandHandler;
  /** Told about a connection that was closed for what it sent. */
  onBadInput(error: unknown): void;
}

/**
 * Serves the wire protocol over TCP. Commands of one connection are answered in order; input that cannot be read closes
 * that connection and no other.
 */
export async function listen({ host, port, handle, onBadInput }: ListenOptions): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, handle, onBadInput);
  });
  await started(server, port, host);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function started(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Commands of one connection that wait for their turn before no more is read from it. */
const MAX_WAITING = 16;

function serve(socket: Socket, handle: CommandHandler, onBadInput: (error: unknown) => void): void {
  const split = createFraming();
  let answered: Promise<void> = Promise.resolve();
  let waiting = 0;
  const fail = (error: unknown) => {
    onBadInput(error);
    socket.destroy();
  };
  const answer = async (message: Buffer) => {
    if (socket.destroyed) return;
    const command = parseMessage(message);
    const reply = await handle(command);
    if (!command.silent && !socket.destroyed) await send(socket, replyTo(command, reply));
  };
  const done = () => {
    waiting -= 1;
    if (waiting < MAX_WAITING) socket.resume();
  };
  socket.on('data', (chunk) => {
    try {
      for (const message of split(chunk)) {
        waiting += 1;
        answered = answered
          .then(() => answer(message))
          .catch(fail)
          .finally(done);
      }
      if (waiting >= MAX_WAITING) socket.pause();
    } catch (error) {
      fail(error);
    }
  });
  socket.on('error', () => socket.destroy());
}

/** Resolves once the reply may be followed by another: a client that does not read holds up only itself. */
function send(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.write(bytes)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.once('drain', done);
    socket.once('close', done);
  });
}
