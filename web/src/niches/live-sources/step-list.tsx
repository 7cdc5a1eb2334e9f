import { Check, CircleDashed, Loader, TriangleAlert } from 'lucide-react';
import { formatDateTime } from '@/format/times';
import type { GatheringFragment } from '@/gql/graphql';

type Step = GatheringFragment['steps'][number];

const LOOKS = {
  WAITING: [CircleDashed, 'text-muted'],
  ASKING: [Loader, 'text-accent'],
  ANSWERED: [Check, 'text-good'],
  FAILED: [TriangleAlert, 'text-warn'],
} as const;

/** Each source that is asked, and what became of it. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ul aria-label="Sources that are asked" className="grid gap-1">
      {steps.map((step) => (
        <StepItem key={step.source} step={step} />
      ))}
    </ul>
  );
}

function StepItem({ step: { title, status, message, retryAt } }: { step: Step }) {
  const [Icon, colour] = LOOKS[status];
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${colour}`} />
      <span>
        {title}
        <span className="text-muted">
          : {message || 'waiting'}
          {retryAt ? ` It may be asked again at ${formatDateTime(retryAt)}.` : ''}
        </span>
      </span>
    </li>
  );
}
