import { once } from 'node:events';
import { connect } from 'node:net';
import { serialize } from 'bson';
import fc from 'fast-check';
import { MongoClient } from 'mongodb';
import { startTemporary, type Temporary } from '../testing/targets.js';

describe('hostile input closes its own connection and no other', () => {
  let mongo: Temporary;
  let client: MongoClient;

  beforeAll(async () => {
    mongo = await startTemporary();
    client = await MongoClient.connect(mongo.url);
  });
  afterAll(async () => {
    await client.close();
    await mongo.stop();
  });

  /** Sends bytes and resolves once the server has closed the connection. */
  const closesAfter = async (bytes: Uint8Array): Promise<void> => {
    const socket = connect(mongo.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.resume();
    const closed = once(socket, 'close');
    socket.write(bytes);
    await closed;
  };

  const message = (opCode: number, body: Buffer, length = body.length + 16) => {
    const head = Buffer.alloc(16);
    head.writeInt32LE(length, 0);
    head.writeInt32LE(1, 4);
    head.writeInt32LE(opCode, 12);
    return Buffer.concat([head, body]);
  };
  const section = (document: Uint8Array) => Buffer.concat([Buffer.alloc(5), document]);
  const cutOff = () => {
    const document = Buffer.from(serialize({ ping: 1, $db: 'x', text: 'abc' }));
    document.writeInt32LE(1000, document.length - 9); // the length of the string
    return document;
  };
  const nested = (depth: number) => {
    let document: object = {};
    for (let level = 0; level < depth; level += 1) document = { a: document };
    return serialize({ insert: 'c', documents: [document], $db: 'x' });
  };

  test.each<[string, Buffer]>([
    ['a length of zero', message(2013, Buffer.alloc(20), 0)],
    ['a negative length', message(2013, Buffer.alloc(20), -5)],
    ['a length of two gigabytes', message(2013, Buffer.alloc(20), 2_000_000_000)],
    ['an unknown operation', message(1234, Buffer.alloc(20))],
    ['a compressed message', message(2012, Buffer.alloc(20))],
    ['an empty body', message(2013, Buffer.alloc(4))],
    ['an unknown section', message(2013, Buffer.concat([Buffer.alloc(4), Buffer.from([9]), serialize({ ping: 1 })]))],
    ['a document longer than its message', message(2013, section(Buffer.from([200, 0, 0, 0, 0])))],
    ['a string longer than its document', message(2013, section(cutOff()))],
    ['nesting without end', message(2013, section(nested(500)))],
    [
      'a field that poses as a BSON type',
      message(
        2013,
        section(
          serialize(
            new Map([
              ['ping', 1],
              ['_bsontype', 'ObjectId'],
            ] as Array<[string, unknown]>),
          ),
        ),
      ),
    ],
    ['text of another protocol', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
  ])('%s', async (_name, bytes) => {
    await closesAfter(bytes);
    expect(await client.db('x').command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  test('a message that never ends costs no more than what was sent', async () => {
    const socket = connect(mongo.port, '127.0.0.1');
    socket.write(message(2013, Buffer.alloc(100), 40_000_000));
    expect(await client.db('x').command({ ping: 1 })).toMatchObject({ ok: 1 });
    socket.destroy();
  });

  test('random bytes never stop the server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 4, maxLength: 200 }), async (noise) => {
        await closesAfter(message(2013, Buffer.concat([Buffer.alloc(4), Buffer.from([7]), noise])));
      }),
      { numRuns: 40 },
    );
    expect(await client.db('x').command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  test('a document that is damaged inside is not stored', async () => {
    const document = Buffer.from(serialize({ _id: 1, text: 'abc' }));
    document[document.length - 8] = 0x7a;
    const body = serialize({ insert: 'damaged', $db: 'x' });
    const sequence = Buffer.concat([Buffer.from('documents\0'), document]);
    const size = Buffer.alloc(4);
    size.writeInt32LE(sequence.length + 4, 0);
    const socket = connect(mongo.port, '127.0.0.1');
    const answered = once(socket, 'data');
    socket.write(message(2013, Buffer.concat([Buffer.alloc(5), body, Buffer.from([1]), size, sequence])));
    await answered;
    socket.destroy();
    expect(await client.db('x').collection('damaged').find().toArray()).toEqual([]);
  });
});
