import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { RouterConfig } from '../config/router-config.js';

/** Bounds the work for one request, the planning of its operation included. */
export interface Deadline {
  /** Aborted when the time is up, or when the client has left and its work may be dropped. */
  readonly signal: AbortSignal;
  /**
   * Says that execution begins. Until then a client that leaves ends the work, since nobody else would notice.
   * @param isDroppable whether nothing but reading is done, so that `early_cancel` may stop it
   */
  execute(isDroppable: boolean): void;
  clear(): void;
}

export function createDeadline(response: ServerResponse, config: RouterConfig): Deadline {
  const work = new AbortController();
  // Each fetch under way listens, of a batch those of all entries; Node would take more than ten for a leak.
  setMaxListeners(0, work.signal);
  const timer = setTimeout(
    () => work.abort(new Error('The request took too long.')),
    config.traffic_shaping.router.timeout,
  );
  const onClose = () => work.abort(new Error('The client left.'));
  response.once('close', onClose);
  return {
    signal: work.signal,
    execute(isDroppable) {
      if (!config.supergraph.early_cancel || !isDroppable) response.off('close', onClose);
    },
    clear() {
      clearTimeout(timer);
      response.off('close', onClose);
    },
  };
}
