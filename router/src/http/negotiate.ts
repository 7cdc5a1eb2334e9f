/** What a response can be written as. */
export type ResponseKind = 'graphql-response' | 'json' | StreamKind | 'multipart-defer';
/** What a subscription's responses can be written as. */
export type StreamKind = 'event-stream' | 'multipart-subscription';

export interface Negotiated {
  /** For a response that comes alone. */
  readonly single: ResponseKind;
  /** For many; undefined when the client accepts no stream. */
  readonly stream: StreamKind | undefined;
}

/** The `Content-Type` of each kind. */
export const CONTENT_TYPE: Readonly<Record<ResponseKind, string>> = {
  'graphql-response': 'application/graphql-response+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  'event-stream': 'text/event-stream; charset=utf-8',
  'multipart-subscription': 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
  'multipart-defer': 'multipart/mixed;boundary="graphql";deferSpec=20220824',
};

/** For a wildcard: what old clients understand first. */
const BY_WILDCARD: Readonly<Record<string, readonly ResponseKind[]>> = {
  '*/*': ['json', 'graphql-response', 'event-stream'],
  'application/*': ['json', 'graphql-response'],
  'text/*': ['event-stream'],
};

const DEFAULT: Negotiated = { single: 'json', stream: undefined };

/** Headers that were read before: clients send few different ones. Full, it stays as it is. */
const known = new Map<string, Negotiated | undefined>();
const KNOWN_HEADERS = 500;
const KNOWN_CHARACTERS = 300;

/**
 * Picks what to answer with from an `Accept` header (RFC 9110 §12.5.1): the highest quality, the more specific and then the earlier range first.
 * Without the header it is `application/json`, as the GraphQL-over-HTTP draft asks of servers that know older clients. A response that
 * comes alone is never cut into parts for a client that also takes it whole.
 *
 * @returns undefined when nothing acceptable can be written (406)
 */
export function negotiate(accept: string | undefined): Negotiated | undefined {
  if (accept === undefined || accept.trim() === '') return DEFAULT;
  const before = known.get(accept);
  if (before !== undefined || known.has(accept)) return before;
  const negotiated = choose(accept);
  if (known.size < KNOWN_HEADERS && accept.length <= KNOWN_CHARACTERS) known.set(accept, negotiated);
  return negotiated;
}

function choose(accept: string): Negotiated | undefined {
  const ranges = accept.split(',').map(parseRange);
  const refused = new Set(ranges.filter(({ quality }) => quality === 0).flatMap(({ kinds }) => kinds.slice(0, 1)));
  const kinds = ranges
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.specificity - a.specificity || a.position - b.position)
    .flatMap((range) =>
      range.specificity === 2 ? range.kinds : range.kinds.filter((kind) => !refused.has(kind)).slice(0, 1),
    );
  const single = kinds.find((kind) => !kind.startsWith('multipart')) ?? kinds[0];
  if (single === undefined) return undefined;
  return { single, stream: kinds.find((kind) => kind === 'event-stream' || kind === 'multipart-subscription') };
}

function parseRange(part: string, position: number) {
  const [type = '', ...pieces] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const parameters = new Map(
    pieces.map((piece) => {
      const at = piece.indexOf('=');
      return [piece.slice(0, at), piece.slice(at + 1).replaceAll('"', '')];
    }),
  );
  const charset = parameters.get('charset');
  const isReadable = charset === undefined || charset === 'utf-8' || charset === 'utf8';
  const q = parameters.get('q');
  const quality = isReadable ? (q === undefined ? 1 : Number.parseFloat(q) || 0) : 0;
  const wild = BY_WILDCARD[type];
  const exact = kindOf(type, parameters);
  return { kinds: wild ?? (exact ? [exact] : []), quality, specificity: wild ? (type === '*/*' ? 0 : 1) : 2, position };
}

function kindOf(type: string, parameters: ReadonlyMap<string, string>): ResponseKind | undefined {
  if (type === 'application/graphql-response+json') return 'graphql-response';
  if (type === 'application/json') return 'json';
  if (type === 'text/event-stream') return 'event-stream';
  if (type !== 'multipart/mixed') return undefined;
  if (parameters.get('subscriptionspec') === '1.0') return 'multipart-subscription';
  return parameters.get('deferspec') === '20220824' ? 'multipart-defer' : undefined;
}
