import type { Span } from './span.js';

type Value = string | number | boolean;

/** What every request to the collector begins and ends with; built once. */
export interface OtlpEnvelope {
  readonly opening: string;
  readonly closing: string;
}

/** @see https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
export function otlpEnvelope(resource: Readonly<Record<string, Value>>): OtlpEnvelope {
  return {
    opening: `{"resourceSpans":[{"resource":{"attributes":[${attributesText(resource)}]},"scopeSpans":[{"scope":{"name":"paissive-router"},"spans":[`,
    closing: ']}]}]}',
  };
}

const ERROR_STATUS = 2;

/**
 * Writes a span as OTLP's JSON. Ids, names of attributes and kinds need no escaping, values do.
 *
 * @param originMs what to add to a span's times for milliseconds since the epoch
 */
export function spanText(span: Span, originMs: number): string {
  let text = `{"traceId":"${span.traceId}","spanId":"${span.spanId}"`;
  if (span.parentId !== undefined) text += `,"parentSpanId":"${span.parentId}"`;
  text += `,"name":"${span.name}","kind":${span.kind},"startTimeUnixNano":"${nanoseconds(originMs + span.startedMs)}","endTimeUnixNano":"${nanoseconds(originMs + span.endedMs)}","attributes":[${attributesText(span.attributes)}]`;
  if (span.error !== undefined) text += `,"status":{"code":${ERROR_STATUS},"message":${JSON.stringify(span.error)}}`;
  return `${text}}`;
}

function attributesText(attributes: Readonly<Record<string, Value | undefined>>): string {
  let text = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}{"key":"${key}","value":${valueText(value)}}`;
  }
  return text;
}

function valueText(value: Value): string {
  if (typeof value === 'string') return `{"stringValue":${JSON.stringify(value)}}`;
  if (typeof value === 'boolean') return `{"boolValue":${value}}`;
  return Number.isSafeInteger(value) ? `{"intValue":"${value}"}` : `{"doubleValue":${value}}`;
}

/** Whole milliseconds and the rest apart: nanoseconds since the epoch do not fit a double. */
function nanoseconds(ms: number): string {
  const whole = Math.floor(ms);
  const rest = Math.floor((ms - whole) * 1_000_000);
  return `${whole}${String(rest).padStart(6, '0')}`;
}
