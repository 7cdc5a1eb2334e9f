import { type PubSub, pollingInSilence } from '@paissive/pubsub';
import { isTerminal, type ProjectionProgress, progressOf, progressTopic } from './projection.js';
import type { ProjectionRepository } from './projection.repository.js';

/** The stored projection is not there (any more). */
export class ProjectionNotFound extends Error {
  override readonly name = 'ProjectionNotFound';
}

/** What `followState` needs to follow one projection. */
export interface ProjectionWatch {
  subscribe(): Promise<AsyncIterable<ProjectionProgress>>;
  current(): Promise<ProjectionProgress>;
  isLast(progress: ProjectionProgress): boolean;
  isNewer(next: ProjectionProgress, previous: ProjectionProgress): boolean;
}

export type WatchProjection = (workspaceId: string, projectionId: string) => ProjectionWatch;

/** Messages for speed, the store for truth: after each silence of `pollMs` the stored state is told. */
export function createWatchProjection({
  projections,
  pubsub,
  now,
  pollMs,
}: {
  projections: ProjectionRepository;
  pubsub: PubSub;
  now: () => Date;
  pollMs: number;
}): WatchProjection {
  return (workspaceId, projectionId) => {
    async function current(): Promise<ProjectionProgress> {
      const [projection] = await projections.findByIds(workspaceId, [projectionId]);
      if (!projection) throw new ProjectionNotFound();
      return progressOf(projection, now());
    }
    return {
      async subscribe() {
        return pollingInSilence(
          await pubsub.subscribe<ProjectionProgress>(progressTopic(projectionId)),
          current,
          pollMs,
        );
      },
      current,
      isLast: ({ status }) => isTerminal(status),
      isNewer: (next, previous) => next.revision > previous.revision,
    };
  };
}
