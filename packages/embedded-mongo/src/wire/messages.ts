import { decode, encode } from '../bson/codec.js';
import { validateDocument } from '../bson/raw-document.js';
import type { BsonDocument } from '../bson/values.js';
import { badValue } from '../errors.js';

const OpCode = { reply: 1, query: 2004, message: 2013 } as const;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
const EXHAUST_ALLOWED = 1 << 16;
const KNOWN_FLAGS = CHECKSUM_PRESENT | MORE_TO_COME | EXHAUST_ALLOWED;

/** A command as it came: its body decoded, its document sequences (`documents`, `updates`, `deletes`) still encoded. */
export interface WireCommand {
  requestId: number;
  /** The driver's first handshake still comes as OP_QUERY and wants an OP_REPLY. */
  legacy: boolean;
  /** The client asked for no answer (an unacknowledged write). */
  silent: boolean;
  body: BsonDocument;
  sequences: ReadonlyMap<string, readonly Buffer[]>;
}

/**
 * Reads one wire message.
 *
 * @throws MongoError when it is malformed or of a kind this store does not speak; the connection is then of no use.
 * @see https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/
 */
export function parseMessage(message: Buffer): WireCommand {
  const opCode = message.readInt32LE(12);
  if (opCode === OpCode.message) return parseOpMessage(message);
  if (opCode === OpCode.query) return parseOpQuery(message);
  throw badValue(`operation code ${opCode} is not spoken here`);
}

function parseOpMessage(message: Buffer): WireCommand {
  if (message.length < 26) throw badValue('the message is cut off');
  const flags = message.readUInt32LE(16);
  if ((flags & 0xffff & ~KNOWN_FLAGS) !== 0) throw badValue('the message needs an unknown feature');
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  const sequences = new Map<string, readonly Buffer[]>();
  let body: BsonDocument | undefined;
  for (let at = 20; at < end; ) {
    const kind = message[at];
    const size = readSize(message, at + 1, end);
    const section = message.subarray(at + 1, at + 1 + size);
    if (kind === 0 && !body) body = parseDocument(section);
    else if (kind === 1) sequences.set(...parseSequence(section));
    else throw badValue('the message has an unknown section');
    at += 1 + size;
  }
  if (!body) throw badValue('the message has no body');
  return { requestId: message.readInt32LE(4), legacy: false, silent: (flags & MORE_TO_COME) !== 0, body, sequences };
}

function readSize(message: Buffer, at: number, end: number): number {
  if (at + 4 > end) throw badValue('the message is cut off');
  const size = message.readInt32LE(at);
  if (size < 5 || at + size > end) throw badValue('the message has an impossible length');
  return size;
}

function parseDocument(bytes: Buffer): BsonDocument {
  validateDocument(bytes);
  return decode(bytes);
}

function parseSequence(section: Buffer): [name: string, documents: readonly Buffer[]] {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) throw badValue('a document sequence has no name');
  const documents: Buffer[] = [];
  for (let at = nameEnd + 1; at < section.length; ) {
    const size = readSize(section, at, section.length);
    documents.push(section.subarray(at, at + size));
    at += size;
  }
  return [section.toString('utf8', 4, nameEnd), documents];
}

function parseOpQuery(message: Buffer): WireCommand {
  const nameEnd = message.indexOf(0, 20);
  const start = nameEnd + 9;
  if (nameEnd < 0 || start + 5 > message.length) throw badValue('the query is cut off');
  const size = readSize(message, start, message.length);
  const body = parseDocument(message.subarray(start, start + size));
  return {
    requestId: message.readInt32LE(4),
    legacy: true,
    silent: false,
    body: { ...body, $db: 'admin' },
    sequences: new Map(),
  };
}

let lastRequestId = 0;

/** Frames a reply, given as a document or already encoded. */
export function replyTo(command: WireCommand, reply: BsonDocument | Buffer): Buffer {
  const document = Buffer.isBuffer(reply) ? reply : encode(reply);
  const extra = command.legacy ? 20 : 5;
  const head = Buffer.alloc(16 + extra);
  lastRequestId = (lastRequestId + 1) & 0x7fffffff;
  head.writeInt32LE(head.length + document.length, 0);
  head.writeInt32LE(lastRequestId, 4);
  head.writeInt32LE(command.requestId, 8);
  head.writeInt32LE(command.legacy ? OpCode.reply : OpCode.message, 12);
  if (command.legacy) {
    head.writeInt32LE(8, 16); // AwaitCapable, as every server answers
    head.writeInt32LE(1, 32); // one document follows
  }
  return Buffer.concat([head, document]);
}
