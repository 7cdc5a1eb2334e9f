import { z } from 'zod';

/** `headers` of router.yaml. */

/** Headers that belong to one connection or to the router's own request and are never passed on (RFC 9110 §7.6.1). */
export const RESERVED_HEADERS: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'content-encoding',
  'host',
  'accept',
  'accept-encoding',
  'content-type',
  'traceparent',
  'tracestate',
]);

const name = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'not a header name');
const writableName = name.refine((text) => !RESERVED_HEADERS.has(text.toLowerCase()), {
  error: 'the router writes this header itself',
});
const value = z.string().regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'not a header value');
const pattern = z.string().refine(isPattern, { error: 'not a regular expression' });

const selector = z
  .strictObject({ named: name.optional(), matching: pattern.optional() })
  .refine(({ named, matching }) => (named === undefined) !== (matching === undefined), {
    error: 'write either named or matching',
  });
const propagate = z
  .strictObject({
    named: name.optional(),
    matching: pattern.optional(),
    rename: writableName.optional(),
    default: value.optional(),
  })
  .refine(({ named, matching }) => (named === undefined) !== (matching === undefined), {
    error: 'write either named or matching',
  })
  .refine((rule) => rule.named !== undefined || (rule.rename === undefined && rule.default === undefined), {
    error: 'rename and default go with named',
  })
  .refine(
    ({ named, rename }) => named === undefined || rename !== undefined || !RESERVED_HEADERS.has(named.toLowerCase()),
    {
      path: ['named'],
      error: 'the router writes this header itself',
    },
  );
const insert = z.strictObject({
  name: writableName,
  value: value,
  from_context: z.never({ error: 'this router has no context to insert from' }).optional(),
  path: z.never({ error: 'this router inserts nothing from request bodies' }).optional(),
  default: z.never({ error: 'goes with path, which this router does not have' }).optional(),
});

const operation = z
  .strictObject({ propagate: propagate.optional(), insert: insert.optional(), remove: selector.optional() })
  .refine((rule) => Object.values(rule).filter((part) => part !== undefined).length === 1, {
    error: 'write one of propagate, insert and remove',
  });
const rules = z.strictObject({ request: z.array(operation).default([]) });

export const headersConfig = z.strictObject({
  all: rules.prefault({}),
  subgraphs: z.record(z.string(), rules).default({}),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) !== null;
  } catch {
    return false;
  }
}
