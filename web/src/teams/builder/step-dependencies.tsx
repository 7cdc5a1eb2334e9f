import { descendantsOf } from '../graph/reach';
import type { StepDraft } from './team-draft';

interface StepDependenciesProps {
  readonly steps: readonly StepDraft[];
  readonly step: StepDraft;
  readonly onConnect: (from: string, isConnected: boolean) => void;
}

/** What a step waits for, to be ticked. What waits for it already is left out: that would close a circle. */
export function StepDependencies({ steps, step, onConnect }: StepDependenciesProps) {
  const after = descendantsOf(steps, step.id);
  const others = steps.filter(({ id }) => id !== step.id && (!after.has(id) || step.dependsOn.includes(id)));
  return (
    <fieldset className="grid gap-1">
      <legend className="pb-1 font-medium text-sm">Waits for</legend>
      {others.length === 0 ? <p className="text-muted text-sm">Nothing: all other steps wait for it.</p> : null}
      <div className="grid gap-x-3 gap-y-1 sm:grid-cols-2">
        {others.map(({ id, name }) => (
          <label key={id} className="flex min-w-0 items-center gap-2">
            <input
              type="checkbox"
              checked={step.dependsOn.includes(id)}
              onChange={(event) => onConnect(id, event.target.checked)}
            />
            <span className="truncate">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
