import { readBounded } from './read-bounded';

const requestWith = (body: BodyInit) => new Request('http://here.invalid/', { method: 'POST', body });

describe('a bounded body', () => {
  it('is read whole, also where a character is split between chunks', async () => {
    const [first, second] = [Uint8Array.of(0xc3), Uint8Array.of(0xa9)];
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        controller.enqueue(first);
        controller.enqueue(second);
        controller.close();
      },
    });
    expect(await readBounded({ body })).toBe('é');
    expect(await readBounded(requestWith('x'.repeat(10)), 10)).toBe('x'.repeat(10));
  });

  it('is given up as soon as it is too large, however it would have gone on', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
      cancel: () => {
        isCancelled = true;
      },
    });
    expect(await readBounded({ body }, 10_000)).toBeNull();
    expect(isCancelled).toBe(true);
  });
});
