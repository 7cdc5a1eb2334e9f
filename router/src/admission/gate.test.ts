import { loadConfig } from '../config/load-config.js';
import { createGate } from './gate.js';

const gateWith = (yaml: string, isLagging = () => false) => {
  let now = 0;
  let config = loadConfig(yaml, 'test.yaml', {});
  const refusals: string[] = [];
  const gate = createGate({
    config: () => config,
    isLagging,
    now: () => now,
    onRefusal: (reason) => refusals.push(reason),
  });
  return {
    gate,
    refusals,
    pass: (ms: number) => {
      now += ms;
    },
    reload: (text: string) => {
      config = loadConfig(text, 'test.yaml', {});
    },
  };
};
const RATE = 'traffic_shaping:\n  router:\n    global_rate_limit:\n      capacity: 2\n      interval: 10s\n';

describe('the gate', () => {
  it('turns away what is over the rate and says when to come again', () => {
    const { gate, pass } = gateWith(RATE);
    expect([gate.admit(), gate.admit()]).toEqual([null, null]);
    expect(gate.admit()).toMatchObject({ status: 429, code: 'REQUEST_RATE_LIMITED', retryAfterSeconds: 5 });
    pass(5_000);
    expect(gate.admit()).toBeNull();
    expect(gate.isShedding).toBe(false);
  });

  it('keeps its counts over a reload', () => {
    const { gate, reload } = gateWith(RATE);
    gate.admit();
    gate.admit();
    reload(`${RATE}forbid_mutations: true\n`);
    expect(gate.admit()).toMatchObject({ code: 'REQUEST_RATE_LIMITED' });
    reload(RATE.replace('capacity: 2', 'capacity: 3'));
    expect(gate.admit()).toBeNull();
  });

  it('turns away what is over the concurrency, until something has ended', () => {
    const { gate, refusals } = gateWith('traffic_shaping:\n  router:\n    concurrency_limit: 1\n');
    const work = {};
    gate.enter(work);
    expect(gate.admit()).toMatchObject({ status: 503, code: 'REQUEST_CONCURRENCY_LIMITED' });
    gate.leave(work);
    gate.leave(work);
    expect(gate.admit()).toBeNull();
    expect(refusals).toEqual(['concurrency']);
  });

  it('sheds what the process cannot do, and shows it until a probe has had the time to look', () => {
    const { gate, pass } = gateWith('extensions:\n  overload:\n    max_in_flight: 1\n');
    const work = {};
    gate.enter(work);
    expect(gate.isShedding).toBe(true);
    expect(gate.admit()).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 1 });
    gate.leave(work);
    expect(gate.admit()).toBeNull();
    expect(gate.isShedding).toBe(true);
    pass(2_000);
    expect(gate.isShedding).toBe(false);
  });

  it('sheds while the event loop lags', () => {
    let isLagging = true;
    const { gate, refusals } = gateWith('', () => isLagging);
    expect(gate.admit()).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    isLagging = false;
    expect(gate.admit()).toBeNull();
    expect(refusals).toEqual(['overload']);
  });
});
