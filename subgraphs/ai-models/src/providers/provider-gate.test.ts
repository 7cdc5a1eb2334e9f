import { createProviderGate, type GatePass, type GateRefusal } from './provider-gate.js';

const signal = new AbortController().signal;

function opened(entry: GatePass | GateRefusal): GatePass {
  if (entry.kind === 'refused') throw new Error(entry.message);
  return entry;
}

function setUp(options: { queueMs?: number } = {}) {
  let time = 0;
  const gate = createProviderGate({ now: () => time, failures: 3, openMs: 1_000, queueMs: 50, ...options });
  const provider = { id: 'p', maxConcurrency: 2 };
  return {
    gate,
    provider,
    enter: () => gate.enter(provider, signal),
    pass(milliseconds: number) {
      time += milliseconds;
    },
  };
}

async function fail(enter: () => Promise<GatePass | GateRefusal>, times: number): Promise<void> {
  for (let time = 0; time < times; time++) opened(await enter()).leave('bad');
}

describe('the gate of a provider', () => {
  it('opens its circuit after bad ones in a row, and lets one try after a while', async () => {
    const { enter, pass } = setUp();
    await fail(enter, 2);
    opened(await enter()).leave('good');
    await fail(enter, 3);
    expect(await enter()).toMatchObject({ kind: 'refused', code: 'CIRCUIT_OPEN' });
    pass(1_001);
    const trial = opened(await enter());
    expect(await enter()).toMatchObject({ code: 'CIRCUIT_OPEN' });
    trial.leave('bad');
    expect(await enter()).toMatchObject({ code: 'CIRCUIT_OPEN' });
    pass(1_001);
    opened(await enter()).leave('good');
    const [one, other] = [opened(await enter()), opened(await enter())];
    one.leave('good');
    other.leave('good');
  });

  it('learns nothing from requests that were at fault or cancelled themselves', async () => {
    const { enter, pass } = setUp();
    for (let time = 0; time < 10; time++) opened(await enter()).leave('neutral');
    await fail(enter, 3);
    pass(1_001);
    opened(await enter()).leave('neutral');
    // The trial said nothing, so that the next one may try.
    opened(await enter()).leave('good');
  });

  it('lets no more in than may be under way, gives their place to who waits, and counts a pass once', async () => {
    const { enter } = setUp({ queueMs: 5_000 });
    const [one, other] = [opened(await enter()), opened(await enter())];
    const waiting = [enter(), enter(), enter(), enter()];
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await enter()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    one.leave('good');
    one.leave('good');
    const third = opened(await (waiting[0] as Promise<GatePass>));
    other.leave('good');
    third.leave('good');
    for (const next of waiting.slice(1)) opened(await (next as Promise<GatePass>)).leave('good');
  });

  it('keeps the pause that was asked for, and waits for a short one', async () => {
    const { gate, enter, pass } = setUp({ queueMs: 100 });
    gate.pause('p', 500);
    expect(await enter()).toMatchObject({ code: 'RATE_LIMITED' });
    pass(450);
    const entering = enter();
    pass(51);
    opened(await entering).leave('good');
  });

  it('ends waiting with the signal', async () => {
    const { gate, provider, enter } = setUp({ queueMs: 5_000 });
    await enter();
    await enter();
    const controller = new AbortController();
    const waiting = gate.enter(provider, controller.signal);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
