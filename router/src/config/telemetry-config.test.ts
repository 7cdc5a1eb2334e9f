import { describe, expect, it } from '@jest/globals';
import { loadConfig } from './load-config.js';

const load = (text: string) => loadConfig(text, 'router.yaml', {});
const tracing = (text: string) => load(`telemetry:\n  exporters:\n    tracing:\n      ${text}\n`);

describe('telemetry in router.yaml', () => {
  it('refuses gRPC, the Apollo Router’s default, in words', () => {
    for (const otlp of ['otlp: { enabled: true }', 'otlp: { enabled: true, protocol: grpc }'])
      expect(() => tracing(otlp)).toThrow(
        'telemetry.exporters.tracing.otlp.protocol: write http: this router exports traces over HTTP',
      );
    expect(tracing('otlp: { enabled: true, protocol: http }').telemetry.exporters.tracing.otlp.endpoint).toBe(
      'default',
    );
  });

  it('refuses exporters, propagators and keys that it does not have', () => {
    expect(() => tracing('zipkin: { enabled: true }')).toThrow('telemetry.exporters.tracing.zipkin: unknown key');
    expect(() => tracing('propagation: { zipkin: true }')).toThrow("this router does not propagate Zipkin's headers");
    expect(tracing('propagation: { zipkin: false }').telemetry.exporters.tracing.propagation.trace_context).toBe(true);
    expect(() => load('telemetry:\n  apollo:\n    client_name_header: x\n')).toThrow('telemetry.apollo: unknown key');
    expect(() => load('telemetry:\n  exporters:\n    metrics:\n      otlp: { enabled: true }\n')).toThrow(
      'unknown key',
    );
    expect(() => load('telemetry:\n  instrumentation: {}\n')).toThrow('telemetry.instrumentation: unknown key');
  });

  it('refuses samplers that say nothing or more than the common one', () => {
    expect(() => tracing('common: { sampler: sometimes }')).toThrow('write always_on, always_off or a share');
    expect(() => tracing('{ common: { sampler: 0.1 }, otlp: { sampler: 0.2 } }')).toThrow('must not exceed');
  });

  it('refuses buckets that do not ascend', () => {
    const text = 'telemetry:\n  exporters:\n    metrics:\n      common: { buckets: [1, 1] }\n';
    expect(() => load(text)).toThrow('telemetry.exporters.metrics.common.buckets: bounds must ascend');
  });
});

describe('demand_control and policies in router.yaml', () => {
  it('want everything that they need', () => {
    expect(() =>
      load('demand_control: { enabled: true, strategy: { static_estimated: { list_size: 1, max: 2 } } }'),
    ).toThrow('demand_control.mode: write measure or enforce');
    expect(() => load('demand_control: { enabled: true, mode: enforce }')).toThrow(
      'demand_control.strategy: write static',
    );
    const bySubgraph =
      'demand_control: { strategy: { static_estimated: { list_size: 1, max: 2, actual_cost_mode: by_subgraph } } }';
    expect(() => load(bySubgraph)).toThrow('actual_cost_mode: write by_response_shape');
  });

  it.each([
    ['{ claim: roles }', 'a claim goes with one of contains, equals and in'],
    ['{ claim: roles, equals: a, in: [b] }', 'a claim goes with one of'],
    ['{ equals: a }', 'write one of all, any, not and claim'],
    ['{ all: [] }', 'policies.p.all'],
    ['{ any: [{ claim: roles, has: a }] }', 'policies.p.any.0.has: unknown key'],
  ])('refuse the rule %s', (rule, fault) => {
    expect(() => load(`extensions:\n  policies:\n    p: ${rule}\n`)).toThrow(fault);
  });
});
