import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ErrorCode, PlatformError } from '@paissive/errors';
import { LRUCache } from 'lru-cache';
import type { ReportSnapshot } from '../report-snapshot.js';

/** Makes PDFs of reports. */
export interface PdfRenderer {
  /**
   * @param key names the snapshot, which never changes: the same key may be answered with what was made before
   * @throws PlatformError SERVICE_UNAVAILABLE when too many are being made
   */
  render(key: string, snapshot: ReportSnapshot): Promise<Uint8Array>;
}

export interface PdfRendererOptions {
  /** The thread's file; the compiled one beside this file if left out. */
  readonly file?: URL;
  /** Arguments of Node for the thread. */
  readonly execArgv?: string[];
}

const MAX_AT_ONCE = 2;
const MAX_WAITING = 20;
const TIMEOUT_MS = 20_000;
const MAX_HEAP_MB = 192;
const KEPT_BYTES = 32_000_000;

/** Each PDF in a thread of its own, so that nobody else waits for it; two at once, and the latest are kept. */
export function createPdfRenderer({
  file = new URL('./pdf-thread.js', import.meta.url),
  execArgv = [],
}: PdfRendererOptions = {}): PdfRenderer {
  const kept = new LRUCache<string, Uint8Array>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength,
  });
  const underWay = new Map<string, Promise<Uint8Array>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  async function inTurn(snapshot: ReportSnapshot): Promise<Uint8Array> {
    if (running >= MAX_AT_ONCE) {
      if (waiting.length >= MAX_WAITING) {
        throw new PlatformError(
          ErrorCode.SERVICE_UNAVAILABLE,
          'Too many reports are being made. Try again in a minute.',
        );
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await run(snapshot);
    } finally {
      // Whoever is next takes over the place; otherwise it is free.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  async function run(snapshot: ReportSnapshot): Promise<Uint8Array> {
    const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP_MB };
    const thread = new Worker(file, { workerData: snapshot, name: 'report-pdf', execArgv, resourceLimits });
    try {
      const [bytes] = (await once(thread, 'message', { signal: AbortSignal.timeout(TIMEOUT_MS) })) as [Uint8Array];
      return bytes;
    } finally {
      await thread.terminate();
    }
  }

  return {
    async render(key, snapshot) {
      const known = kept.get(key);
      if (known) return known;
      const sharing = underWay.get(key);
      if (sharing) return sharing;
      const made = inTurn(snapshot).finally(() => underWay.delete(key));
      underWay.set(key, made);
      const bytes = await made;
      kept.set(key, bytes);
      return bytes;
    },
  };
}
