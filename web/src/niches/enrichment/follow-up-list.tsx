import { BasisNote } from './basis-note';
import type { EnrichmentDetails } from './words';

/** What to find out next: what is unknown first, then what is weak, then what a model proposes. */
export function FollowUpList({ steps }: { steps: EnrichmentDetails['nextSteps'] }) {
  return (
    <div className="grid gap-1.5">
      <h3 className="font-medium">What to find out next</h3>
      <ol className="grid list-decimal gap-2 pl-5 marker:text-muted">
        {steps.map(({ step, reason, basis }, index) => (
          <li key={`${basis.kind} ${step}`} className="pl-1">
            <span className="block max-w-[72ch]">{step}</span>
            <span className="flex flex-wrap items-center gap-x-2 text-muted text-sm">
              {reason}
              {basis.kind === 'MODEL' ? <BasisNote basis={basis} about={`Step ${index + 1}`} /> : null}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
