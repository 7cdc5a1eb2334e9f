import { describe, expect, it } from '@jest/globals';
import { createJobQueue, createJobWorker } from './index.js';

const log = { warn() {}, error() {} };

describe('a queue or worker whose store is away', () => {
  const options = { url: 'postgresql://nobody@127.0.0.1:1/none', name: 'orders', prefix: 'test', log };

  it('says so to producers, each time they try', async () => {
    const queue = createJobQueue(options);
    await expect(queue.enqueue({ text: 'x' }, { id: 'x' })).rejects.toThrow('ECONNREFUSED');
    await expect(queue.enqueue({ text: 'x' }, { id: 'x' })).rejects.toThrow('ECONNREFUSED');
    await queue.close();
  });

  it('can be closed', async () => {
    await createJobWorker({ ...options, handle: async () => {} }).close();
  });

  it('is refused for a store of another kind', () => {
    expect(() => createJobQueue({ ...options, url: 'mongodb://localhost' })).toThrow(TypeError);
  });
});
