import fc from 'fast-check';
import { readServerSentEvents, type ServerSentEvent } from './server-sent-events.js';

async function read(bytes: Uint8Array, cuts: readonly number[] = []): Promise<ServerSentEvent[]> {
  const places = [
    0,
    ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other),
    bytes.length,
  ];
  async function* chunks() {
    for (let i = 1; i < places.length; i++) yield bytes.subarray(places[i - 1], places[i]);
  }
  const events: ServerSentEvent[] = [];
  for await (const event of readServerSentEvents(chunks())) events.push(event);
  return events;
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('an event stream', () => {
  it('reads the examples of the specification', async () => {
    expect(await read(encode('data: YHOO\ndata: +2\ndata: 10\n\n'))).toEqual([
      { event: 'message', data: 'YHOO\n+2\n10' },
    ]);
    const stream = ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n';
    expect((await read(encode(stream))).map(({ data }) => data)).toEqual([
      'first event',
      'second event',
      ' third event',
    ]);
    expect((await read(encode('data\n\ndata\ndata\n\ndata:'))).map(({ data }) => data)).toEqual(['', '\n', '']);
    expect(await read(encode('data:test\n\ndata: test\n\n'))).toHaveLength(2);
  });

  it('passes over a byte order mark, comments, unknown fields and retry', async () => {
    expect(await read(encode('\uFEFF: hello\nretry: 10\nnonsense\nevent: add\ndata: 1\n\n'))).toEqual([
      { event: 'add', data: '1' },
    ]);
  });

  it('gives the same events however it is cut, with any line end', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(2_000), { maxLength: 20 }),
        async (events, end, cuts) => {
          const text = events
            .map((lines) => lines.map((data) => `data: ${data}${end}`).join('') + end)
            .join(`:comment${end}`);
          const expected = events.map((lines) => ({ event: 'message', data: lines.join('\n') }));
          expect(await read(encode(text), cuts)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not keep an event that never ends', async () => {
    async function* endless() {
      for (;;) yield encode('x'.repeat(500_000));
    }
    await expect(async () => {
      for await (const _ of readServerSentEvents(endless())) throw new Error('no event was expected');
    }).rejects.toMatchObject({ code: 'MALFORMED_RESPONSE' });
  });
});
