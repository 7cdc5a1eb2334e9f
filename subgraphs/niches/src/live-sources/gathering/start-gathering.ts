import type { JobQueue } from '@paissive/jobs';
import type { PubSub } from '@paissive/pubsub';
import type { Opportunity, OpportunityKeyword } from '../../opportunities/opportunity.js';
import type { OpportunityRepository } from '../../opportunities/opportunity.repository.js';
import type { RowChunkRepository } from '../../row-chunks/row-chunks.repository.js';
import type { LiveSourceName } from '../signal.js';
import type { SourceDesk } from '../source-desk.js';
import { type Gathering, isOver } from './gathering.js';
import type { GatheringRepository } from './gathering.repository.js';
import { gatheringTopic, progressOf } from './gathering-progress.js';
import { MAX_TERMS, termsOf } from './opportunity-terms.js';

/** What a worker is woken with; everything else stands in the store. */
export interface GatheringWakeUp {
  readonly opportunityId: string;
}

export interface StartGatheringDeps {
  readonly gatherings: GatheringRepository;
  readonly opportunities: Pick<OpportunityRepository, 'findByIds'>;
  readonly opportunityKeywords: Pick<RowChunkRepository<OpportunityKeyword>, 'pages'>;
  readonly sources: Pick<SourceDesk, 'switches'>;
  readonly gatheringQueue: JobQueue<GatheringWakeUp>;
  readonly pubsub: PubSub;
  readonly now: () => Date;
}

export interface StartGatheringRequest {
  readonly workspaceId: string;
  readonly opportunityId: string;
  /** Null for all that are on. */
  readonly sources: readonly LiveSourceName[] | null;
  readonly language: string;
  readonly idempotencyKey: string | null;
}

export type StartGatheringResult =
  | { readonly kind: 'started'; readonly gathering: Gathering }
  | { readonly kind: 'opportunity-not-found' }
  | { readonly kind: 'nothing-to-ask-about' }
  | { readonly kind: 'switched-off'; readonly reason: string }
  | { readonly kind: 'too-many'; readonly reason: string };

export type StartGathering = (request: StartGatheringRequest) => Promise<StartGatheringResult>;

/** Sources are shared by all workspaces of an installation: none may take them for itself. */
export const MAX_UNFINISHED = 3;
export const MAX_A_DAY = 100;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Queues asking public sources about an opportunity. Asked again with the same key, or while it is under way, it answers with
 * what there is.
 */
export function createStartGathering(deps: StartGatheringDeps): StartGathering {
  const { gatherings, opportunities, gatheringQueue, pubsub, now } = deps;

  return async ({ workspaceId, opportunityId, sources: asked, language, idempotencyKey }) => {
    const [opportunity] = await opportunities.findByIds(workspaceId, [opportunityId]);
    if (!opportunity) return { kind: 'opportunity-not-found' };
    const [known] = await gatherings.findByIds(workspaceId, [opportunityId]);
    const isRepeated = idempotencyKey !== null && known?.requestKeys.includes(idempotencyKey);
    if (known && (isRepeated || !isOver(known))) return started(known);

    const chosen = choose(deps.sources.switches, asked);
    if (chosen.kind === 'off') return { kind: 'switched-off', reason: chosen.reason };
    const refusal = await refusalOf(workspaceId);
    if (refusal !== null) return { kind: 'too-many', reason: refusal };
    const terms = await termsFor(opportunity);
    if (terms.length === 0) return { kind: 'nothing-to-ask-about' };

    const { names: sources } = chosen;
    const about = { id: opportunityId, workspaceId, terms, language, sources };
    const queued = await gatherings.queue({ ...about, requestKey: idempotencyKey, queuedAt: now() });
    if (queued) await pubsub.publish(gatheringTopic(opportunityId), progressOf(queued));
    const [current] = queued ? [queued] : await gatherings.findByIds(workspaceId, [opportunityId]);
    return current ? started(current) : { kind: 'opportunity-not-found' };
  };

  async function started(gathering: Gathering): Promise<StartGatheringResult> {
    // Also for one that was there already: the first call may have died between storing and waking.
    if (gathering.status === 'QUEUED') {
      await gatheringQueue.enqueue({ opportunityId: gathering.id }, { id: `${gathering.id}-${gathering.revision}` });
    }
    return { kind: 'started', gathering };
  }

  async function refusalOf(workspaceId: string): Promise<string | null> {
    const { unfinished, recent } = await gatherings.countOf(workspaceId, new Date(now().getTime() - DAY_MS));
    if (unfinished >= MAX_UNFINISHED)
      return `Sources are being asked about ${unfinished} niches already. Wait until one is done.`;
    if (recent >= MAX_A_DAY) return `Sources were asked about ${MAX_A_DAY} niches within a day. Try again tomorrow.`;
    return null;
  }

  async function termsFor({ name, keywordSetId }: Opportunity): Promise<string[]> {
    // A few more than are needed, for some of them are the name again.
    const page = { ownerId: keywordSetId, start: 0, count: MAX_TERMS * 4 };
    const [keywords = []] = await deps.opportunityKeywords.pages([page]);
    return termsOf(
      name,
      keywords.map(({ text }) => text),
    );
  }
}

type Chosen = { kind: 'chosen'; names: LiveSourceName[] } | { kind: 'off'; reason: string };

function choose(switches: SourceDesk['switches'], asked: readonly LiveSourceName[] | null): Chosen {
  const wanted = switches.filter(({ name }) => asked === null || asked.includes(name));
  const names = wanted.filter(({ isOn }) => isOn).map(({ name }) => name);
  const off = wanted.find(({ isOn }) => !isOn);
  if (asked !== null && off) return { kind: 'off', reason: off.offReason ?? 'It is switched off.' };
  if (names.length > 0) return { kind: 'chosen', names };
  return {
    kind: 'off',
    reason: 'No source is switched on on this installation. Whoever runs it can name some in LIVE_SOURCES.',
  };
}
