import type { GenerationRequest } from '../inference/generation-request.js';

type Chosen = Pick<GenerationRequest, 'modelId' | 'versionId' | 'temperature' | 'maxOutputTokens'>;

const TIMEOUT_MS = 120_000;

/** A request of an evaluation without its messages. Not from the cache: a run is to see what the model says now. */
export function settingsOf(chosen: Chosen): GenerationRequest {
  return {
    ...chosen,
    messages: [],
    untrusted: [],
    outputSchema: null,
    tools: [],
    allowedTools: null,
    seed: null,
    stop: [],
    timeoutMs: TIMEOUT_MS,
    guards: { redactSecrets: true, redactPersonalData: false, blockedTerms: [] },
    useCache: false,
  };
}
