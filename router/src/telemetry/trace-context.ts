import { randomBytes } from 'node:crypto';

/** What a caller says of the trace it is in (W3C Trace Context, level 1). */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  readonly isSampled: boolean;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const NO_TRACE = '0'.repeat(32);
const NO_SPAN = '0'.repeat(16);

/**
 * Reads a `traceparent` header; undefined for anything that the specification calls invalid.
 *
 * @see https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function readTraceparent(header: string | string[] | undefined): TraceContext | undefined {
  if (typeof header !== 'string') return undefined;
  const [, version, traceId = NO_TRACE, spanId = NO_SPAN, flags = '00', rest] = TRACEPARENT.exec(header) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined)) return undefined;
  if (traceId === NO_TRACE || spanId === NO_SPAN) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function writeTraceparent(traceId: string, spanId: string, isSampled: boolean): string {
  return `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
}

/** A trace id that a client made itself: 32 hexadecimal digits, or a UUID. */
export function readTraceId(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string' || header.length > 36) return undefined;
  const id = header.replaceAll('-', '').toLowerCase();
  return /^[0-9a-f]{32}$/.test(id) && id !== NO_TRACE ? id : undefined;
}

export function asUuid(traceId: string): string {
  return traceId.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Random identifiers in hexadecimal. Random bytes are asked for in bulk: a system call per span would cost more than the span. */
export function createHexIds(random: (bytes: number) => Buffer = randomBytes): (bytes: number) => string {
  let pool = '';
  let at = 0;
  return (bytes) => {
    const digits = bytes * 2;
    if (at + digits > pool.length) {
      pool = random(2_048).toString('hex');
      at = 0;
    }
    at += digits;
    return pool.slice(at - digits, at);
  };
}
