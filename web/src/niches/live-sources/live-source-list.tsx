'use client';

import { useQuery } from 'urql';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount, plural } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { LiveSourcesDocument, type LiveSourcesQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

type Source = LiveSourcesQuery['liveSources'][number];

/** Public sources that can be asked about a niche: whether they are on, what is sent to whom, and how it went lately. */
export function LiveSourceList() {
  const now = useNow();
  const [{ data, error, fetching }, reload] = useQuery({
    query: LiveSourcesDocument,
    requestPolicy: 'cache-and-network',
  });
  const sources = data?.liveSources ?? [];
  return (
    <Section title="Public sources">
      <p className="max-w-[72ch] text-muted">
        They are asked about a niche only when somebody presses “Ask” on its page. What they say stands beside the score
        and is no part of it.
      </p>
      {fetching && !data ? <LoadingRows label="The public sources" rows={5} /> : null}
      {error && !data ? (
        <Problem
          fault={explainFault(error, 'the public sources')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {data && !sources.some(({ isOn }) => isOn) ? <SwitchedOff /> : null}
      <ul aria-label="Public sources" className="grid">
        {sources.map((source) => (
          <SourceItem key={source.name} source={source} now={now} />
        ))}
      </ul>
    </Section>
  );
}

/** How to switch sources on, for whoever runs the installation. */
export function SwitchedOff() {
  return (
    <div className="grid max-w-[72ch] gap-1 rounded-md border border-line bg-raised p-4">
      <p className="font-medium">Nothing is sent anywhere: public sources are switched off on this installation.</p>
      <p className="text-muted">
        Whoever runs it can switch them on: set <code>LIVE_SOURCES=all</code>, or name some, and{' '}
        <code>LIVE_SOURCES_CONTACT</code> to an address that the sources can write to, then start it again.
      </p>
    </div>
  );
}

function SourceItem({ source, now }: { source: Source; now: number }) {
  const { title, tells, sends, recipient, termsUrl, isOn, offReason } = source;
  return (
    <li data-row className="grid gap-1 border-line border-b py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5">
        <span className="font-medium">{title}</span>
        <span className={isOn ? 'text-good text-sm' : 'text-muted text-sm'}>{isOn ? 'On' : 'Off'}</span>
      </div>
      <p className="max-w-[72ch]">{tells}</p>
      <dl className="grid max-w-[80ch] gap-x-4 gap-y-0.5 text-sm sm:grid-cols-[7rem_minmax(0,1fr)]">
        <dt className="text-muted">Sent</dt>
        <dd>{sends}</dd>
        <dt className="text-muted">To</dt>
        <dd>
          {recipient} ·{' '}
          <a href={termsUrl} className="link inline-block py-1" target="_blank" rel="noreferrer">
            Terms of use of {title}
          </a>
        </dd>
        {isOn ? (
          <>
            <dt className="text-muted">Lately</dt>
            <dd>
              <Lately source={source} now={now} />
            </dd>
            <dt className="text-muted">Pace</dt>
            <dd>
              A request every {source.secondsBetweenRequests}&#8239;s at the most; an answer is kept for{' '}
              {plural(source.hoursKept, 'hour')}.
            </dd>
          </>
        ) : (
          <>
            <dt className="text-muted">Why off</dt>
            <dd>{offReason}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

function Lately({ source, now }: { source: Source; now: number }) {
  const { lastSuccessAt, lastFault, closedUntil, remainingRequests } = source;
  const hasFailed = lastFault && (!lastSuccessAt || lastFault.at > lastSuccessAt);
  return (
    <>
      {lastSuccessAt ? `Answered ${formatAgo(lastSuccessAt, now)}.` : 'It has not answered yet.'}
      {hasFailed ? (
        <span className="text-warn">
          {' '}
          {lastFault.message} ({formatAgo(lastFault.at, now)})
        </span>
      ) : null}
      {closedUntil ? ` It asked to be left alone until ${formatDateTime(closedUntil)}.` : null}
      {remainingRequests == null ? null : ` ${formatCount(remainingRequests)} requests left.`}
    </>
  );
}
