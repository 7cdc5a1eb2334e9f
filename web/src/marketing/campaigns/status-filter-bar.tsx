import { Check } from 'lucide-react';
import { classNames } from '@/design/class-names';
import type { CampaignStatus } from '@/gql/graphql';
import { CAMPAIGN_STATUSES, STATUS_ORDER } from '../shared/words';
import { toggleStatus } from './status-filter';

interface StatusFilterProps {
  readonly chosen: readonly CampaignStatus[];
  readonly onChange: (statuses: readonly CampaignStatus[]) => void;
}

/** Which campaigns are listed: those at any of the chosen statuses, all without one. */
export function StatusFilter({ chosen, onChange }: StatusFilterProps) {
  return (
    <fieldset className="mb-3 flex flex-wrap gap-1.5" data-print="hide">
      <legend className="sr-only">Only campaigns that are</legend>
      {STATUS_ORDER.map((status) => {
        const isChosen = chosen.includes(status);
        return (
          <button
            key={status}
            type="button"
            aria-pressed={isChosen}
            title={CAMPAIGN_STATUSES[status].meaning}
            onClick={() => onChange(toggleStatus(chosen, status))}
            className={classNames(
              'inline-flex h-7 items-center gap-1 rounded-md border border-line-strong px-2.5 text-muted text-sm hover:bg-hover hover:text-text',
              isChosen && 'border-accent bg-accent-soft text-text',
            )}
          >
            {isChosen ? <Check className="size-3.5 text-accent" aria-hidden /> : null}
            {CAMPAIGN_STATUSES[status].label}
          </button>
        );
      })}
      {chosen.length > 0 ? (
        <button type="button" className="h-7 px-2 text-muted text-sm hover:text-text" onClick={() => onChange([])}>
          Clear
        </button>
      ) : null}
    </fieldset>
  );
}
