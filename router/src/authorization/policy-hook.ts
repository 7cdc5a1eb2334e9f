import type { Logger } from '@paissive/logging';
import { Pool } from 'undici';
import type { PolicyHookConfig } from '../config/policy-config.js';
import type { DecidePolicies } from '../execution/engine-options.js';

export interface PolicyHook {
  readonly decide: DecidePolicies;
  close(): Promise<void>;
}

const MAX_ANSWER_BYTES = 1_000_000;
const CONNECTIONS = 64;

/**
 * Asks a service which policies hold: `POST {"policies":["a","b"],"claims":{…}}`, answered by `{"granted":["a"]}`. No answer in time, another
 * status than 200 or anything else grants nothing, and nothing is remembered from one request to the next.
 */
export function createPolicyHook({ url, timeout }: PolicyHookConfig, log: Logger): PolicyHook {
  const address = new URL(url);
  const pool = new Pool(address.origin, { connections: CONNECTIONS, maxResponseSize: MAX_ANSWER_BYTES });
  const path = address.pathname + address.search;
  const headers = { 'content-type': 'application/json', accept: 'application/json' };

  const ask: DecidePolicies = async (policies, claims) => {
    const body = JSON.stringify({ policies, claims });
    const signal = AbortSignal.timeout(timeout);
    const response = await pool.request({ path, method: 'POST', headers, body, signal });
    const answer = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`it answers ${response.statusCode}`);
    const { granted } = JSON.parse(answer) as { granted?: unknown };
    if (!Array.isArray(granted)) throw new Error('its answer has no list "granted"');
    return granted.filter((name) => typeof name === 'string');
  };

  return {
    async decide(policies, claims) {
      try {
        return await ask(policies, claims);
      } catch (error) {
        log.warn(
          { reason: error instanceof Error ? error.message : String(error), policies },
          'policy hook failed: denied',
        );
        return [];
      }
    },
    close: () => pool.destroy(),
  };
}
