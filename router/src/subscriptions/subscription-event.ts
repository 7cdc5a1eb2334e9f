/** One response on its way to everyone who shares a stream. */
export interface SubscriptionEvent {
  /** The JSON text of the response. */
  readonly text: string;
  /** The router's own word that the stream is over, and no event of a subgraph. */
  readonly isFatal: boolean;
  /** The same in the end of a `next` message of `graphql-transport-ws`, after the id. */
  readonly tail: Buffer;
}

/** What differs from client to client in a `next` message: its beginning. */
export function headOf(id: string): Buffer {
  return Buffer.from(`{"id":${JSON.stringify(id)}`);
}

/** Encoded when the first client asks for it, and once for all of them. */
export function createEvent(text: string, isFatal = false): SubscriptionEvent {
  let tail: Buffer | undefined;
  return {
    text,
    isFatal,
    get tail() {
      tail ??= Buffer.from(`,"type":"next","payload":${text}}`);
      return tail;
    },
  };
}
