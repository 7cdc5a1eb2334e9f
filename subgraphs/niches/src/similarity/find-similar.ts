import type { Opportunity } from '../opportunities/opportunity.js';
import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import { embeddedText } from './embed-opportunities.js';
import { VECTORS_PER_BLOCK, type VectorBlock, type VectorBlockRepository } from './vector-block.repository.js';

export interface FindSimilarDeps {
  readonly opportunities: OpportunityRepository;
  readonly vectors: VectorBlockRepository;
  readonly embed: (texts: string[], signal: AbortSignal) => Promise<Float32Array[]>;
}

export interface FindSimilarRequest {
  readonly workspaceId: string;
  /** Words, or the opportunity that the others shall be like. */
  readonly like: { readonly text: string } | { readonly opportunityId: string };
  readonly first: number;
}

export interface SimilarOpportunity {
  readonly opportunity: Opportunity;
  /** Cosine of the two vectors: 1 for the same meaning, about 0 for nothing in common. */
  readonly similarity: number;
}

export interface SimilarOpportunities {
  /** The most alike first. */
  readonly matches: readonly SimilarOpportunity[];
  readonly comparedCount: number;
  /** False while opportunities wait to be embedded, or where there are more than are looked at. */
  readonly isComplete: boolean;
}

export type FindSimilar = (request: FindSimilarRequest) => Promise<SimilarOpportunities | 'not-found'>;

const MAX_BLOCKS = 80;
/** Opportunities that are looked at: those of the newest analyses. */
export const MAX_COMPARED = MAX_BLOCKS * VECTORS_PER_BLOCK;
const EMBED_TIMEOUT_MS = 10_000;

/** Compares the meaning of names, all of them and exactly: 10,000 vectors are a few milliseconds, and nothing is missed. */
export function createFindSimilar({ opportunities, vectors, embed }: FindSimilarDeps): FindSimilar {
  return async ({ workspaceId, like, first }) => {
    const own = 'opportunityId' in like ? like.opportunityId : null;
    const [known] = own === null ? [] : await opportunities.findByIds(workspaceId, [own]);
    if (own !== null && !known) return 'not-found';
    const text = known?.name ?? ('text' in like ? like.text : '');
    const [query] = await embed([embeddedText(text)], AbortSignal.timeout(EMBED_TIMEOUT_MS));
    if (!query) throw new Error('One text has one vector');
    const best = createBest(first);
    let [comparedCount, blockCount] = [0, 0];
    for await (const block of vectors.ofWorkspace(workspaceId, MAX_BLOCKS + 1)) {
      blockCount += 1;
      if (blockCount > MAX_BLOCKS) break;
      comparedCount += block.ids.length;
      compare(block, query, own, best);
    }
    const isWhole = blockCount <= MAX_BLOCKS;
    return {
      matches: await withOpportunities(workspaceId, best.found),
      comparedCount,
      isComplete: isWhole && !(await vectors.hasUnembedded(workspaceId)),
    };
  };

  async function withOpportunities(workspaceId: string, found: readonly Candidate[]): Promise<SimilarOpportunity[]> {
    const loaded = await opportunities.findByIds(
      workspaceId,
      found.map(({ id }) => id),
    );
    const byId = new Map(loaded.map((one) => [one.id, one]));
    return found.flatMap(({ id, similarity }) => {
      const opportunity = byId.get(id);
      return opportunity?.goneAt === null ? [{ opportunity, similarity }] : [];
    });
  }
}

interface Candidate {
  readonly id: string;
  readonly similarity: number;
}

function compare(
  { ids, vectors }: VectorBlock,
  query: Float32Array,
  own: string | null,
  best: ReturnType<typeof createBest>,
): void {
  const dimensions = query.length;
  // Of another model, until they are embedded anew.
  if (vectors.length !== ids.length * dimensions) return;
  for (let index = 0; index < ids.length; index++) {
    let sum = 0;
    const offset = index * dimensions;
    for (let at = 0; at < dimensions; at++) sum += (query[at] ?? 0) * (vectors[offset + at] ?? 0);
    const id = ids[index];
    if (id !== undefined && id !== own) best.offer(id, sum);
  }
}

/** The best of what is offered, in order. */
function createBest(count: number) {
  const found: Candidate[] = [];
  return {
    found,
    offer(id: string, similarity: number) {
      if (found.length === count && similarity <= (found.at(-1)?.similarity ?? 0)) return;
      const at = found.findIndex((one) => one.similarity < similarity);
      found.splice(at === -1 ? found.length : at, 0, { id, similarity });
      if (found.length > count) found.pop();
    },
  };
}
