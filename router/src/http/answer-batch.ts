import { ErrorCode } from '@paissive/errors';
import type { PreparedOperation } from '../execution/engine-contract.js';
import { recordBatch } from '../telemetry/request-record.js';
import {
  type AnswerDeps,
  claimsOf,
  clientRequest,
  contextOf,
  type Exchange,
  prepareOptions,
  unansweredText,
} from './answer-operation.js';
import { createDeadline } from './deadline.js';
import type { GraphQLParams } from './graphql-params.js';
import { BATCHES_ARE_JSON } from './refusals.js';
import { wireError, writeJson } from './write-response.js';

const NO_SUBSCRIPTIONS = JSON.stringify({
  errors: [wireError("Subscriptions aren't supported in batches.", ErrorCode.BATCHING_SUBSCRIPTION_UNSUPPORTED)],
});

/**
 * Answers several operations in one response, in the order in which they came. Each is resolved, limited, authorized and executed for itself,
 * at the same time as the others; what one of them fails with stays in its own place.
 */
export async function answerBatch(
  deps: AnswerDeps,
  exchange: Exchange,
  entries: readonly GraphQLParams[],
): Promise<void> {
  const { response, record, accepts, refuse } = exchange;
  const { single } = accepts;
  if (single !== 'json' && single !== 'graphql-response') return refuse(BATCHES_ARE_JSON);
  const claims = claimsOf(exchange);
  const deadline = createDeadline(response, deps.config);
  const { signal } = deadline;
  const options = prepareOptions(record, signal);
  const context = { ...contextOf(deps, exchange), signal };
  const run = (entry: PreparedOperation) => {
    if (entry.type !== 'subscription') return deps.engine.execute(entry, context);
    record.code ??= ErrorCode.BATCHING_SUBSCRIPTION_UNSUPPORTED;
    return NO_SUBSCRIPTIONS;
  };
  try {
    const prepared = await Promise.all(
      entries.map((params) => deps.prepare(clientRequest(exchange, params), claims, options)),
    );
    recordBatch(record, prepared);
    deadline.execute(prepared.every((entry) => entry.kind !== 'prepared' || entry.type === 'query'));
    const texts = await Promise.all(
      prepared.map((entry) => {
        if (entry.kind === 'prepared') return run(entry);
        return unansweredText(entry);
      }),
    );
    if (!response.destroyed) await writeJson(response, 200, single, `[${texts.join(',')}]`);
  } finally {
    deadline.clear();
  }
}
