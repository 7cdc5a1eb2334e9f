import { keywordKey } from '../analysis-engine/keyword-key.js';
import { createPacer } from '../analysis-engine/pacer.js';
import type { Opportunity, OpportunityKeyword } from '../opportunities/opportunity.js';
import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import type { RowChunkRepository } from '../row-chunks/row-chunks.repository.js';
import { type KeywordGroup, matchOpportunities } from './match-opportunities.js';

export interface NextResultDeps {
  readonly opportunities: OpportunityRepository;
  readonly opportunityKeywords: RowChunkRepository<OpportunityKeyword>;
}

export interface NextResult {
  /** Each with the id of the opportunity that it goes on being. */
  readonly opportunities: readonly Opportunity[];
  readonly gone: readonly Opportunity[];
  readonly notes: ReadonlyMap<string, string>;
  /** Sets of keywords that nothing points at once the result is there. */
  readonly replacedSets: readonly string[];
}

/** Versions over which one that is gone can come back under its id. */
const REVIVABLE_VERSIONS = 5;

/**
 * Gives what a run on a newer file found the ids that it had before.
 *
 * @param found as the run found it: ids are those of the clusters.
 */
export async function nextResult(
  { opportunities, opportunityKeywords }: NextResultDeps,
  { workspaceId, analysisId, version, found, at, signal }: NextRun,
): Promise<NextResult> {
  const since = { sinceVersion: version - REVIVABLE_VERSIONS };
  const earlier = await opportunities.findOfAnalysis(workspaceId, analysisId, since);
  const groups = async (some: readonly Opportunity[]): Promise<KeywordGroup[]> => {
    const pacer = createPacer(signal);
    const texts = await opportunityKeywords.searchTexts(some.map(({ keywordSetId }) => keywordSetId));
    const made: KeywordGroup[] = [];
    for (const { id, name, keywordSetId } of some) {
      await pacer.breathe();
      made.push({ id, name, keys: (texts.get(keywordSetId) ?? []).map(keywordKey) });
    }
    return made;
  };
  const { earlierOf, notes } = matchOpportunities(await groups(earlier), await groups(found));
  const earlierById = new Map(earlier.map((one) => [one.id, one]));
  const replacedSets: string[] = [];
  const kept = found.map((one) => {
    const before = earlierById.get(earlierOf.get(one.id) ?? '');
    if (!before) return one;
    replacedSets.push(before.keywordSetId);
    return { ...one, id: before.id, createdAt: before.createdAt };
  });
  const keptIds = new Set(kept.map(({ id }) => id));
  const gone = earlier
    .filter(({ id, goneAt }) => goneAt === null && !keptIds.has(id))
    .map((one) => ({ ...one, goneAt: at }));
  return { opportunities: kept, gone, notes: notesOfChanges(notes, kept, gone, earlierById), replacedSets };
}

interface NextRun {
  readonly workspaceId: string;
  readonly analysisId: string;
  /** That the result will have. */
  readonly version: number;
  readonly found: readonly Opportunity[];
  readonly at: Date;
  readonly signal: AbortSignal;
}

/** Only of what came or went with this result; a return has a word of its own. */
function notesOfChanges(
  notes: ReadonlyMap<string, string>,
  kept: readonly Opportunity[],
  gone: readonly Opportunity[],
  earlier: ReadonlyMap<string, Opportunity>,
): Map<string, string> {
  const own = new Map<string, string>();
  for (const { id } of [...kept, ...gone]) {
    const note = notes.get(id);
    if (note !== undefined) own.set(id, note);
    else if (earlier.get(id)?.goneAt) own.set(id, 'An earlier file had it, and the newest has it again.');
  }
  return own;
}
