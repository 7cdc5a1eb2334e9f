import type { ServerResponse } from 'node:http';
import type { RouterConfig } from '../config/router-config.js';

/** Bounds the work for one request. */
export interface Deadline {
  /** Aborted when the time is up, or when the client has left and its work may be dropped. */
  readonly signal: AbortSignal;
  clear(): void;
}

/** @param isDroppable whether nothing but reading is done, so that `early_cancel` may stop it */
export function createDeadline(response: ServerResponse, config: RouterConfig, isDroppable: boolean): Deadline {
  const work = new AbortController();
  const timer = setTimeout(
    () => work.abort(new Error('The request took too long.')),
    config.traffic_shaping.router.timeout,
  );
  const onClose =
    config.supergraph.early_cancel && isDroppable ? () => work.abort(new Error('The client left.')) : undefined;
  if (onClose) response.once('close', onClose);
  return {
    signal: work.signal,
    clear() {
      clearTimeout(timer);
      if (onClose) response.off('close', onClose);
    },
  };
}
