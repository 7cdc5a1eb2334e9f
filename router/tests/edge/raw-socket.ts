import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** A WebSocket that speaks the protocol by hand, to say what no client would. */
export async function openRawSocket(url: string, options: { headers?: Record<string, string>; origin?: string } = {}) {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', options);
  const received: Message[] = [];
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const call of waiting.splice(0)) call();
  };
  socket.on('message', (data) => {
    received.push(JSON.parse(String(data)));
    wake();
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  const got = async (fits: (message: Message) => boolean): Promise<Message> => {
    for (;;) {
      const found = received.find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => void waiting.push(resolve));
    }
  };
  return {
    socket,
    received,
    /** Resolves with the close code. */
    closed,
    send: (message: object | string) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async init(payload: object = {}) {
      socket.send(JSON.stringify({ type: 'connection_init', payload }));
      await got((message) => message.type === 'connection_ack');
    },
    subscribe: (id: string, query: string) =>
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } })),
    /** Resolves with the first message that fits. */
    got,
  };
}
