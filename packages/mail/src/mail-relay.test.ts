import { describe, expect, it } from '@jest/globals';
import { createMailRelay, type Mail, MailRefusedError, type MailStore } from './index.js';

const silent = { warn: () => undefined, error: () => undefined };
const letter = (id: string): Mail => ({ id, to: 'robin@example.org', subject: 's', text: 't' });

function storeOf(queue: { mail: Mail; attempt: number }[]) {
  const told: string[] = [];
  const store: MailStore = {
    claim: async (limit) => queue.splice(0, limit),
    markSent: async (id) => void told.push(`sent ${id}`),
    postpone: async (id, delayMs) => void told.push(`postponed ${id} ${delayMs}`),
    giveUp: async (id, reason) => void told.push(`gave up ${id}: ${reason}`),
  };
  return { store, told };
}

describe('the mail relay', () => {
  it('sends all that is due, batch after batch', async () => {
    const { store, told } = storeOf(
      Array.from({ length: 23 }, (_, index) => ({ mail: letter(`m${index}`), attempt: 1 })),
    );
    const relay = createMailRelay({ store, mailer: { deliver: async () => undefined }, log: silent });
    expect(await relay.run()).toEqual({ sent: 23, postponed: 0, givenUp: 0 });
    expect(told).toHaveLength(23);
  });

  it('waits twice as long after each failure and gives up after the last attempt', async () => {
    const attempts = [1, 2, 3, 4].map((attempt) => ({ mail: letter(`a${attempt}`), attempt }));
    const { store, told } = storeOf(attempts);
    const deliver = () => Promise.reject(new Error('451 later'));
    const relay = createMailRelay({ store, mailer: { deliver }, log: silent, attempts: 4, backoffMs: 10 });
    expect(await relay.run()).toEqual({ sent: 0, postponed: 3, givenUp: 1 });
    expect(told.sort()).toEqual(['gave up a4: 451 later', 'postponed a1 10', 'postponed a2 20', 'postponed a3 40']);
  });

  it('gives up at once what is refused for good', async () => {
    const { store, told } = storeOf([{ mail: letter('x'), attempt: 1 }]);
    const deliver = () => Promise.reject(new MailRefusedError('no such mailbox'));
    await createMailRelay({ store, mailer: { deliver }, log: silent }).run();
    expect(told).toEqual(['gave up x: no such mailbox']);
  });

  it('does not wait for a server that never answers', async () => {
    const { store, told } = storeOf([{ mail: letter('x'), attempt: 1 }]);
    const deliver = () => new Promise<void>(() => undefined);
    const relay = createMailRelay({ store, mailer: { deliver }, log: silent, deliveryLimitMs: 20, backoffMs: 5 });
    expect(await relay.run()).toEqual({ sent: 0, postponed: 1, givenUp: 0 });
    expect(told).toEqual(['postponed x 5']);
  });
});
