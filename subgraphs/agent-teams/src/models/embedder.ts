import { mutation } from '@paissive/platform-client';
import { z } from 'zod';
import type { RunPlatform } from '../platform/run-platform.js';
import type { ToolCall } from '../tools/tool.js';
import type { Model } from './model.js';

export interface Embedded {
  /** What made the vectors; only those of one version can be compared. */
  readonly versionId: string;
  /** In the order of the texts. */
  readonly vectors: readonly Float32Array[];
}

/** Turns texts into vectors, in the run's name. @throws StepFailure when it cannot */
export type EmbedTexts = (texts: readonly string[], call: ToolCall) => Promise<Embedded>;

/** The most that the platform takes of a text. */
const MAX_CHARACTERS = 8_000;
/** Recalling goes on without embeddings, so that it waits for them no longer. */
const EMBED_LIMIT_MS = 10_000;

const embedTexts = mutation(
  'embedTexts',
  'embeddings',
  z.object({ vectors: z.array(z.array(z.number())), version: z.object({ id: z.string() }) }),
  `mutation EmbedNotes($input: EmbedTextsInput!) {
    embedTexts(input: $input) { embeddings { vectors version { id } } userErrors { message } }
  }`,
);

/** Asks the workspace's embedding model. What that costs counts against the run's budget there. */
export function createPlatformEmbedder(client: RunPlatform, model: Pick<Model, 'limit'>): EmbedTexts {
  return async (texts, call) => {
    const signal = AbortSignal.any([call.signal, AbortSignal.timeout(EMBED_LIMIT_MS)]);
    const timed = { ...call, signal };
    await model.limit(timed);
    const input = { texts: texts.map((text) => text.slice(0, MAX_CHARACTERS)), runId: call.taskId };
    const { vectors, version } = await client.mutate(embedTexts, input, timed);
    return { versionId: version.id, vectors: vectors.map((vector) => Float32Array.from(vector)) };
  };
}
