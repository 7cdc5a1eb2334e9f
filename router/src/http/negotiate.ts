/** What a response can be written as. */
export type ResponseKind = 'graphql-response' | 'json' | 'event-stream';

const TYPES: readonly (readonly [ResponseKind, string])[] = [
  ['graphql-response', 'application/graphql-response+json'],
  ['json', 'application/json'],
  ['event-stream', 'text/event-stream'],
];

/** The `Content-Type` of each kind. */
export const CONTENT_TYPE: Readonly<Record<ResponseKind, string>> = {
  'graphql-response': 'application/graphql-response+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  'event-stream': 'text/event-stream; charset=utf-8',
};

/**
 * Picks what to answer with from an `Accept` header (RFC 9110 §12.5.1): the highest quality, the more specific and then the earlier range first.
 * Without the header it is `application/json`, as the GraphQL-over-HTTP draft asks of servers that know older clients.
 *
 * @returns undefined when nothing acceptable can be written (406)
 */
export function negotiate(accept: string | undefined): ResponseKind | undefined {
  if (accept === undefined || accept.trim() === '') return 'json';
  const ranges = accept
    .split(',')
    .map((part, position) => parseRange(part, position))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.specificity - a.specificity || a.position - b.position);
  for (const { type } of ranges) {
    if (type === '*/*' || type === 'application/*') return 'json';
    if (type === 'text/*') return 'event-stream';
    const kind = TYPES.find(([, name]) => name === type)?.[0];
    if (kind) return kind;
  }
  return undefined;
}

function parseRange(part: string, position: number) {
  const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const readable = charset === undefined || charset === 'utf-8' || charset === 'utf8';
  const quality = readable ? (q === undefined ? 1 : Number.parseFloat(q.slice(2)) || 0) : 0;
  return { type, quality, specificity: type === '*/*' ? 0 : type.endsWith('/*') ? 1 : 2, position };
}
