import { z } from 'zod';

/**
 * Something that happened, told to other services: a CloudEvents 1.0 envelope in its JSON format, with the extension attributes
 * `traceparent` (distributed tracing extension) and `workspaceid`.
 */
export interface EventEnvelope<Data = unknown> {
  readonly specversion: '1.0';
  /** Unique; consumers tell repetitions by it. */
  readonly id: string;
  /** The service that tells it. */
  readonly source: string;
  /** What happened, for example `niches.analysis.completed`. */
  readonly type: string;
  /** The id of what it happened to. */
  readonly subject: string;
  /** When it happened, RFC 3339. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: Data;
  /** W3C trace context of the request that led to it. */
  readonly traceparent?: string;
  readonly workspaceid?: string;
}

/** What `createEvent` needs. */
export interface NewEvent<Data> {
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly data: Data;
  readonly id: string;
  readonly time: Date;
  readonly traceparent?: string | undefined;
  readonly workspaceId?: string | undefined;
}

/**
 * Makes an event. Write it to the outbox in the transaction of the change that it tells of.
 *
 * @example
 * createEvent({ source: 'niches', type: 'niches.analysis.completed', subject: analysisId, data: { opportunities: 12 }, id: uuid(), time: now() });
 */
export function createEvent<Data>(event: NewEvent<Data>): EventEnvelope<Data> {
  const { id, source, type, subject, time, data, traceparent, workspaceId } = event;
  return {
    specversion: '1.0',
    id,
    source,
    type,
    subject,
    time: time.toISOString(),
    datacontenttype: 'application/json',
    data,
    ...(traceparent !== undefined && { traceparent }),
    ...(workspaceId !== undefined && { workspaceid: workspaceId }),
  };
}

const text = z.string().min(1);

const envelopeSchema = z.looseObject({
  specversion: z.literal('1.0'),
  id: text,
  source: text,
  type: text,
  subject: text,
  time: z.iso.datetime({ offset: true }),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
  traceparent: z.exactOptional(text),
  workspaceid: z.exactOptional(text),
});

/**
 * Checks that something that came from outside the process is an event. Attributes of other extensions stay.
 *
 * @throws z.ZodError when it is not.
 */
export function parseEvent(value: unknown): EventEnvelope {
  return envelopeSchema.parse(value);
}
