import type { SpanExporter } from './otlp-exporter.js';
import { CLIENT, INTERNAL, SERVER, type Span } from './span.js';

/** Headers that carry a trace to a subgraph. */
export type OutgoingTrace = Readonly<Record<string, string>>;

/** The trace that a request belongs to. */
export interface RequestTrace {
  readonly traceId: string;
  /** Undefined when the trace is only passed on. */
  readonly recording: TraceRecording | undefined;
  /** For subgraph requests that have no span of their own. */
  readonly outgoing: OutgoingTrace;
}

/** The spans of one request while it runs. */
export interface TraceRecording {
  /** Records a finished phase of the router's own work. */
  phase(name: string, startedMs: number, endedMs: number): void;
  /** Begins a subgraph request. */
  fetch(subgraph: string): FetchSpan;
  /** Ends the request's own span and hands all of them over. */
  finish(span: Pick<Span, 'startedMs' | 'endedMs' | 'attributes' | 'error'>): void;
}

export interface FetchSpan {
  readonly outgoing: OutgoingTrace;
  /** @param error the code of what went wrong, undefined when nothing did */
  end(error: string | undefined, attributes?: Span['attributes']): void;
}

export interface RecordedTraceDeps {
  traceId: string;
  /** The caller's span. */
  parentId: string | undefined;
  newId(bytes: number): string;
  outgoing(spanId: string): OutgoingTrace;
  exporter: SpanExporter;
}

/** A subscription may fetch for days: its later fetches are counted, not recorded. */
const MAX_SPANS = 256;

export function createRecordedTrace({ traceId, parentId, newId, outgoing, exporter }: RecordedTraceDeps): RequestTrace {
  const rootId = newId(8);
  const spans: Span[] = [];
  let left = 0;
  const keep = (span: Span): void => {
    if (spans.length < MAX_SPANS) spans.push(span);
    else left++;
  };

  const recording: TraceRecording = {
    phase(name, startedMs, endedMs) {
      const spanId = newId(8);
      keep({
        traceId,
        spanId,
        parentId: rootId,
        name,
        kind: INTERNAL,
        startedMs,
        endedMs,
        attributes: {},
        error: undefined,
      });
    },
    fetch(subgraph) {
      const spanId = newId(8);
      const startedMs = performance.now();
      return {
        outgoing: outgoing(spanId),
        end(error, attributes) {
          keep({
            traceId,
            spanId,
            parentId: rootId,
            name: 'subgraph',
            kind: CLIENT,
            startedMs,
            endedMs: performance.now(),
            attributes: { 'subgraph.name': subgraph, ...attributes },
            error,
          });
        },
      };
    },
    finish({ startedMs, endedMs, attributes, error }) {
      const own = left > 0 ? { ...attributes, 'router.spans_left_out': left } : attributes;
      spans.push({
        traceId,
        spanId: rootId,
        parentId,
        name: 'router',
        kind: SERVER,
        startedMs,
        endedMs,
        attributes: own,
        error,
      });
      exporter.add(spans);
    },
  };
  return { traceId, recording, outgoing: outgoing(rootId) };
}
