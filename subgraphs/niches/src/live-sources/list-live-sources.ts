import { SOURCE_FACTS } from './create-live-sources.js';
import type { SourceFacts } from './live-source.js';
import type { SourceDesk } from './source-desk.js';
import type { SourceState, SourceStateRepository } from './source-state.js';
import type { SourceSwitch } from './source-switches.js';

/** All there is to know of a source now. */
export interface ListedSource extends SourceFacts, Omit<SourceSwitch, 'name'> {
  readonly state: SourceState | null;
  /** As the state has it, but null once it is over. */
  readonly closedUntil: Date | null;
  readonly nextRequestAt: Date | null;
}

export type ListLiveSources = () => Promise<ListedSource[]>;

export function createListLiveSources({
  sources,
  sourceStates,
  now,
}: {
  readonly sources: Pick<SourceDesk, 'switches'>;
  readonly sourceStates: Pick<SourceStateRepository, 'all'>;
  readonly now: () => Date;
}): ListLiveSources {
  return async () => {
    const states = await sourceStates.all();
    const at = now();
    const ahead = (time: Date | null | undefined) => (time && time > at ? time : null);
    return SOURCE_FACTS.map((facts) => {
      const state = states.find(({ name }) => name === facts.name) ?? null;
      const { isOn = false, offReason = null } = sources.switches.find(({ name }) => name === facts.name) ?? {};
      const nextRequestAt = ahead(state?.nextAt);
      return { ...facts, isOn, offReason, state, closedUntil: ahead(state?.closedUntil), nextRequestAt };
    });
  };
}
