import { RedisError } from './redis-error.js';

/** A word that stands alone: `+OK`. */
export class Status {
  constructor(readonly text: string) {}
}

/** What a command answers. Texts are byte strings: one character a byte (latin1), so that any value passes unchanged. */
export type Reply = string | number | null | Status | RedisError | readonly Reply[];

export const OK = new Status('OK');

/** Encodes an answer as RESP2, one character a byte. */
export function encodeReply(reply: Reply): string {
  if (reply === null) return '$-1\r\n';
  if (typeof reply === 'number') return `:${reply}\r\n`;
  if (typeof reply === 'string') return `$${reply.length}\r\n${reply}\r\n`;
  if (reply instanceof Status) return `+${reply.text}\r\n`;
  if (reply instanceof RedisError) return `-${reply.message.replace(/[\r\n]+/g, ' ')}\r\n`;
  return `*${reply.length}\r\n${reply.map(encodeReply).join('')}`;
}

/** A transaction that a watched key undid. */
export const NULL_ARRAY = '*-1\r\n';
