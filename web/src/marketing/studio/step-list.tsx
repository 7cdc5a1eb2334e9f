import { Section } from '@/design/page-header';
import { formatDateTime } from '@/format/times';
import type { ContentPartsFragment } from '@/gql/graphql';
import { STATUSES } from './words';

/** What became of a text, newest first, with what was said about it. */
export function StepList({ steps }: { steps: ContentPartsFragment['steps'] }) {
  if (steps.length === 0) return null;
  return (
    <Section title="Review">
      <ol className="grid gap-2">
        {steps.toReversed().map(({ from, to, revision, at, byUserId, comment }) => (
          <li key={`${at} ${to}`} className="grid">
            <span>
              {STATUSES[from]} → {STATUSES[to]} <span className="text-muted text-sm">version {revision}</span>
            </span>
            {comment ? <q className="border-line border-l-2 pl-3">{comment}</q> : null}
            <time dateTime={at} className="text-muted text-sm">
              {formatDateTime(at)}
              {byUserId ? '' : ', by the scheduler'}
            </time>
          </li>
        ))}
      </ol>
    </Section>
  );
}
