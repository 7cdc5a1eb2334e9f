/** One finished piece of work in a trace. Times are milliseconds of `performance.now()`. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | undefined;
  readonly name: string;
  /** As OTLP numbers them. */
  readonly kind: SpanKind;
  readonly startedMs: number;
  readonly endedMs: number;
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The code of the error that it ended with. */
  readonly error: string | undefined;
}

export type SpanKind = typeof INTERNAL | typeof SERVER | typeof CLIENT;
export const INTERNAL = 1;
export const SERVER = 2;
export const CLIENT = 3;
