import { randomUUID } from 'node:crypto';

/** Lets finished JSON texts pass through a library that builds its messages with JSON.stringify. */
export interface RawPayloads {
  /** Keeps a text and returns the placeholder to use as the message's payload. */
  hold(text: string): string;
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
  const prefix = `raw:${randomUUID()}:`;
  const marker = `"payload":"${prefix}`;
  const held = new Map<string, string>();
  let count = 0;
  return {
    hold(text) {
      const placeholder = `${prefix}${count++}`;
      held.set(placeholder, text);
      return placeholder;
    },
    fill(message) {
      const at = message.lastIndexOf(marker);
      if (at < 0) return message;
      const placeholder = message.slice(at + '"payload":"'.length, message.indexOf('"', at + marker.length));
      const text = held.get(placeholder);
      if (text === undefined) return message;
      held.delete(placeholder);
      return `${message.slice(0, at)}"payload":${text}${message.slice(at + '"payload":""'.length + placeholder.length)}`;
    },
  };
}
