'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { type ContentPartsFragment, ContentRevisionsDocument, RestoreContentRevisionDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { VersionDifferences } from './version-differences';
import { writtenBy } from './words';

interface VersionListProps {
  readonly content: ContentPartsFragment;
  /** What is not saved would be lost by bringing an old version back. */
  readonly isDirty: boolean;
  readonly onRestored: () => void;
}

const PAGE = 10;

/** All that a text ever said; an old version can be compared with the current one and brought back. */
export function VersionList({ content, isDirty, onRestored }: VersionListProps) {
  const [open, setOpen] = useAddressParameter('versions');
  const current = content.revision?.number ?? 1;
  return (
    <Section
      title="Versions"
      aside={
        <Button look="quiet" size="sm" aria-expanded={open === '1'} onClick={() => setOpen(open === '1' ? '' : '1')}>
          {open === '1' ? 'Hide' : `Show ${current}`}
        </Button>
      }
    >
      {open === '1' ? (
        // A new version starts the list over.
        <Versions key={current} content={content} current={current} isDirty={isDirty} onRestored={onRestored} />
      ) : (
        <p className="text-muted">Each saving adds a version. None is ever lost.</p>
      )}
    </Section>
  );
}

function Versions({ content, current, isDirty, onRestored }: VersionListProps & { current: number }) {
  const now = useNow();
  const client = useClient();
  const toast = useToast();
  const [compared, setCompared] = useAddressParameter('compare');
  const [isBusy, setBusy] = useState(false);
  const { id, version } = content;
  const list = useConnection(ContentRevisionsDocument, { id, first: PAGE }, (data) => data.content?.revisions);

  async function restore(number: number) {
    setBusy(true);
    const input = { id, version, number };
    const { data, error } = await client.mutation(RestoreContentRevisionDocument, { input }).toPromise();
    setBusy(false);
    const refused = data?.restoreContentRevision?.userErrors.map(({ message }) => message).join(' ');
    if (data?.restoreContentRevision?.content) {
      setCompared('');
      toast({ message: `Version ${number} is back, as a new version.` });
    } else toast({ message: refused || (error ? explainFault(error, 'the text').what : 'Nothing was changed.') });
    onRestored();
  }

  return (
    <>
      {list.isFirstLoad ? <LoadingRows label="The versions" rows={3} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the versions')} onRetry={list.reload} />
      ) : null}
      <ul className="grid">
        {list.nodes.map((revision) => (
          <li key={revision.number} data-version={revision.number} className="grid gap-2 border-line border-b py-2">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <p className="min-w-0">
                <span className="font-medium">Version {revision.number}</span>
                <span className="text-muted">
                  , {writtenBy(revision)},{' '}
                  <time dateTime={revision.createdAt} title={formatDateTime(revision.createdAt)}>
                    {formatAgo(revision.createdAt, now)}
                  </time>
                </span>
                {revision.note ? <span className="block">{revision.note}</span> : null}
              </p>
              {revision.number === current ? (
                <span className="text-muted text-sm">current</span>
              ) : (
                <span className="flex gap-1.5">
                  <Button
                    look="quiet"
                    size="sm"
                    aria-expanded={compared === String(revision.number)}
                    onClick={() => setCompared(compared === String(revision.number) ? '' : String(revision.number))}
                  >
                    What changed since
                  </Button>
                  <Button
                    size="sm"
                    disabled={isBusy || isDirty}
                    title={isDirty ? 'Save or undo your changes first' : undefined}
                    onClick={() => void restore(revision.number)}
                  >
                    Bring back
                  </Button>
                </span>
              )}
            </div>
            {compared === String(revision.number) && revision.number !== current ? (
              <VersionDifferences contentId={id} from={revision.number} to={current} />
            ) : null}
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show older
        </Button>
      ) : null}
    </>
  );
}
