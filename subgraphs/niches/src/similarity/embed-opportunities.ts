import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import {
  type UnembeddedAnalysis,
  VECTORS_PER_BLOCK,
  type VectorBlock,
  type VectorBlockRepository,
} from './vector-block.repository.js';

export interface EmbedOpportunitiesDeps {
  readonly vectors: VectorBlockRepository;
  readonly opportunities: OpportunityRepository;
  readonly embed: (texts: string[], signal: AbortSignal) => Promise<Float32Array[]>;
  readonly now: () => Date;
}

/** Characters; what is longer takes the model ten times as long. */
const MAX_EMBEDDED_LENGTH = 80;
/** Few enough that analyses, which ask the same model, do not wait long. */
const TEXTS_AT_ONCE = 64;
const ANALYSES_AT_ONCE = 10;

/**
 * Embeds the names of opportunities that have none yet, so that they can be searched by meaning. Names that stayed since the last version are not
 * embedded again. Returns how many texts were embedded.
 */
export async function embedOpportunities(deps: EmbedOpportunitiesDeps, signal: AbortSignal): Promise<number> {
  let count = 0;
  for (const analysis of await deps.vectors.findUnembedded(ANALYSES_AT_ONCE)) {
    if (signal.aborted) return count;
    count += await embedAnalysis(deps, analysis, signal);
  }
  return count;
}

async function embedAnalysis(
  { vectors, opportunities, embed, now }: EmbedOpportunitiesDeps,
  analysis: UnembeddedAnalysis,
  signal: AbortSignal,
): Promise<number> {
  const { workspaceId, analysisId } = analysis;
  const known = new Map<string, Float32Array>();
  for (const block of await vectors.ofAnalysis(workspaceId, analysisId)) {
    for (const [index, name] of block.names.entries()) known.set(name, vectorAt(block, index));
  }
  const found = await opportunities.scoringBasesOf(workspaceId, analysisId);
  const missing = [...new Set(found.map(({ name }) => name))].filter((name) => !known.has(name));
  for (let start = 0; start < missing.length; start += TEXTS_AT_ONCE) {
    const names = missing.slice(start, start + TEXTS_AT_ONCE);
    const made = await embed(names.map(embeddedText), signal);
    for (const [index, name] of names.entries()) known.set(name, made[index] ?? new Float32Array());
  }
  const blocks: VectorBlock[] = [];
  for (let start = 0; start < found.length; start += VECTORS_PER_BLOCK) {
    const some = found.slice(start, start + VECTORS_PER_BLOCK);
    blocks.push(blockOf(some, known));
  }
  await vectors.replace(analysis, blocks, now());
  return missing.length;
}

/** What of a text the model is asked about. */
export function embeddedText(text: string): string {
  return text.slice(0, MAX_EMBEDDED_LENGTH);
}

/** One vector of a block; a view. */
export function vectorAt({ ids, vectors }: VectorBlock, index: number): Float32Array {
  const dimensions = vectors.length / ids.length;
  return vectors.subarray(index * dimensions, (index + 1) * dimensions);
}

function blockOf(some: readonly { id: string; name: string }[], known: ReadonlyMap<string, Float32Array>): VectorBlock {
  const parts = some.map(({ name }) => known.get(name) ?? new Float32Array());
  const vectors = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    vectors.set(part, offset);
    offset += part.length;
  }
  return { ids: some.map(({ id }) => id), names: some.map(({ name }) => name), vectors };
}
