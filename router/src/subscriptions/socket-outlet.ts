import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import { textFrame } from './text-frame.js';

/** The way out to one WebSocket for events of its subscriptions. */
export interface SocketOutlet {
  /** Whether so much is unread that more has to wait. */
  readonly isFull: boolean;
  write(head: Buffer, tail: Buffer): void;
  /** Calls back once, when everything has been taken by the client's side. */
  onceDrained(call: () => void): void;
}

/** What the socket itself may hold of events before they wait in the bounded backlogs of their subscriptions. */
const FULL_BYTES = 64 * 1_024;

/**
 * Writes frames straight to the socket. The WebSocket library frames each message anew for each client, from text; here the part that all
 * clients of a stream get is encoded once. Frames do not mix with the library's own: both write whole frames at once, nothing is compressed, and
 * nothing is written before the handshake or after the close frame.
 *
 * @param stalledAfterMs a client that has taken nothing for this long while it was behind is cut off: it would only fall further behind
 */
export function createSocketOutlet(client: WebSocket, socket: Duplex, stalledAfterMs: number): SocketOutlet {
  let waiting: (() => void)[] = [];
  let stalled: NodeJS.Timeout | undefined;
  const drained = () => {
    clearTimeout(stalled);
    stalled = undefined;
    const calls = waiting;
    waiting = [];
    for (const call of calls) call();
  };
  client.once('close', () => clearTimeout(stalled));

  return {
    get isFull() {
      return socket.writableLength > FULL_BYTES;
    },
    write(head, tail) {
      if (client.readyState !== WebSocket.OPEN) return;
      const [frame, rest] = textFrame(head, tail);
      if (rest === undefined) {
        socket.write(frame);
        return;
      }
      socket.cork();
      socket.write(frame);
      socket.write(rest);
      socket.uncork();
    },
    onceDrained(call) {
      waiting.push(call);
      if (waiting.length > 1) return;
      socket.once('drain', drained);
      stalled = setTimeout(() => client.terminate(), stalledAfterMs);
      stalled.unref();
    },
  };
}
