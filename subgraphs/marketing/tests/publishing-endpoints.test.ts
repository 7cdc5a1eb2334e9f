import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyWebhook } from '@paissive/standard-webhooks';
import {
  type CallerOptions,
  caller,
  mutate,
  present,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';
import {
  approvedContent,
  readSchedule,
  schedule,
  scheduledContent,
  TEN_IN_BERLIN,
  workerOf,
} from './support/publishing.js';
import { type Receiver, startReceiver } from './support/receiver.js';

const START = new Date('2026-03-01T08:00:30Z');
let time = START;
let on: TestStores;
let service: TestService;
let receiver: Receiver;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { now: () => time });
});
beforeEach(async () => {
  time = START;
  receiver = await startReceiver();
});
afterEach(() => receiver.stop());
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const person = (options: CallerOptions = {}) => caller({ now: () => time.getTime(), ...options });
const work = () => workerOf(service, { owner: 'worker', now: () => time })();
const at = (text: string) => {
  time = new Date(text);
};
const plan = TEN_IN_BERLIN;
const scheduled = (input: object = {}) => scheduledContent(service, person(), receiver.url, input);

describe('a secret', () => {
  it('is replaced without a gap: for a while either verifies', async () => {
    const { ann, endpoint, secret } = await scheduled({ localTime: '2026-03-01T10:00' });
    await schedule(service, ann, {
      contentId: (await approvedContent(service, ann)).id,
      endpointId: endpoint.id,
      ...plan,
      localTime: '2026-03-01T12:00',
    });
    const fields = 'endpoint { oldSecretSignsUntil } secret';
    const rotation = await mutate<{ endpoint: { oldSecretSignsUntil: string }; secret: string }>(
      service,
      ann,
      'rotatePublishingSecret',
      { id: endpoint.id, overlapHours: 2 },
      fields,
    );
    expect(rotation.endpoint.oldSecretSignsUntil).toBe('2026-03-01T10:00:30.000Z');
    const verdicts = () => {
      const { headers, body } = present(receiver.received.at(-1));
      const check = (given: string) =>
        verifyWebhook({ headers: headers as Record<string, string>, body, secrets: [given], now: time }).kind;
      return [check(secret), check(rotation.secret)];
    };
    at('2026-03-01T09:00:00Z');
    await work();
    expect(verdicts()).toEqual(['valid', 'valid']);
    at('2026-03-01T11:00:00Z');
    await work();
    expect(verdicts()).toEqual(['invalid', 'valid']);
  });
});

describe('a target', () => {
  it('inside of the network is refused when it is given, and again when it is used', async () => {
    const strict = await startService(on, { now: () => time, allowsAnyTarget: false });
    try {
      const ann = person();
      const add = (url: string) =>
        mutate(strict, ann, 'createPublishingEndpoint', { name: 'In', url }, 'endpoint { id }');
      for (const url of [
        receiver.url,
        'https://169.254.169.254/',
        'https://[::ffff:10.0.0.1]/',
        'https://localhost/',
        'https://x.internal/',
      ]) {
        expect((await add(url)).userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.url']);
      }
      expect((await add('https://hooks.example.com/in')).userErrors).toEqual([]);
      const { ann: ben, schedule: made } = await scheduled();
      at('2026-03-01T09:00:00Z');
      await workerOf(strict, { owner: 'strict', now: () => time })();
      expect(receiver.received).toEqual([]);
      expect(await readSchedule(service, ben, made.id)).toMatchObject({
        status: 'FAILED',
        deliveries: { nodes: [{ status: 'REFUSED', message: 'Give an address that begins with https://.' }] },
      });
    } finally {
      await strict.stop();
    }
  });
});
