import { randomUUID } from 'node:crypto';

/** Lets finished JSON texts pass through a library that builds its messages with JSON.stringify. */
export interface RawPayloads {
  /** Keeps a text and returns the object to use as the message's payload in its place. */
  hold(text: string): { raw: string };
  /** Puts the text in the place of its placeholder in a serialised message. */
  fill(message: string): string;
}

/**
 * The engine writes responses as text. Parsing that text only for graphql-ws to stringify it again would cost more than the rest of a
 * subscription event, once per client; so the library gets a placeholder, and the text takes its place just before the message is sent.
 *
 * The placeholder has a random part that clients never see, so that no client can send one as an operation id.
 */
export function createRawPayloads(): RawPayloads {
  const prefix = `${randomUUID()}:`;
  const opening = '"payload":{"raw":"';
  const marker = opening + prefix;
  const held = new Map<string, string>();
  let count = 0;
  return {
    hold(text) {
      const raw = `${prefix}${count++}`;
      held.set(raw, text);
      return { raw };
    },
    fill(message) {
      const at = message.lastIndexOf(marker);
      if (at < 0) return message;
      const end = message.indexOf('"}', at + marker.length);
      const raw = message.slice(at + opening.length, end);
      const text = held.get(raw);
      if (text === undefined) return message;
      held.delete(raw);
      return `${message.slice(0, at)}"payload":${text}${message.slice(end + 2)}`;
    },
  };
}
