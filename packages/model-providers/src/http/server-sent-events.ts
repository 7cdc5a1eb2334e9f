import { ProviderError } from '../provider-error.js';

export interface ServerSentEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: string;
}

/** Far more than any event of a model; a server that never ends a line must not fill the memory. */
const MAX_EVENT_LENGTH = 4_000_000;

/**
 * Reads an event stream however it is cut into pieces: split letters, any of the three line ends, comments, a byte order mark. What stands
 * at the end without its empty line is given out as well, for some servers leave it away; what is really cut off does not parse further up.
 *
 * @throws ProviderError MALFORMED_RESPONSE for an event that does not end.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* readServerSentEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  let event = '';
  let data: string[] = [];
  let length = 0;

  function* take(): Generator<ServerSentEvent> {
    if (data.length > 0) yield { event: event === '' ? 'message' : event, data: data.join('\n') };
    event = '';
    data = [];
    length = 0;
  }

  for await (const line of readLines(chunks)) {
    if (line === '') {
      yield* take();
      continue;
    }
    length += line.length;
    if (length > MAX_EVENT_LENGTH) throw endless();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + (line[colon + 1] === ' ' ? 2 : 1));
    if (field === 'data') data.push(value);
    else if (field === 'event') event = value;
  }
  yield* take();
}

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    let start = 0;
    for (;;) {
      const end = lineEnd(rest, start);
      // A carriage return at the very end may be half of a CRLF.
      if (end === null || (rest[end.at] === '\r' && end.at === rest.length - 1)) break;
      yield rest.slice(start, end.at);
      start = end.next;
    }
    rest = rest.slice(start);
    if (rest.length > MAX_EVENT_LENGTH) throw endless();
  }
  rest += decoder.decode();
  if (rest.endsWith('\r')) rest = rest.slice(0, -1);
  if (rest !== '') yield rest;
}

function lineEnd(text: string, from: number): { at: number; next: number } | null {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return { at, next: at + 1 };
    if (code === 13) return { at, next: at + (text.charCodeAt(at + 1) === 10 ? 2 : 1) };
  }
  return null;
}

function endless(): ProviderError {
  return new ProviderError('MALFORMED_RESPONSE', 'The provider sent an event without an end.');
}
