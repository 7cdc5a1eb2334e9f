'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { plural } from '@/format/numbers';
import {
  UnwatchOpportunityDocument,
  WatchlistDocument,
  type WatchlistQuery,
  WatchOpportunityDocument,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { AlertList } from './alert-list';
import { WatchItem } from './watch-item';

const PAGE = 50;
const UNDO_MS = 10_000;

export type WatchRow = WatchlistQuery['watchlist']['nodes'][number];

/** What a person keeps an eye on, and what changed about it. */
export function WatchlistPage() {
  const client = useClient();
  const toast = useToast();
  const list = useConnection(WatchlistDocument, { first: PAGE }, (data) => data.watchlist);
  const [edited, setEdited] = useState<string | null>(null);

  async function stop({ opportunity, note, conditions }: WatchRow) {
    if (!opportunity) return;
    const input = { opportunityId: opportunity.id };
    const { data, error } = await client.mutation(UnwatchOpportunityDocument, { input }).toPromise();
    list.reload();
    if (!data?.unwatchOpportunity || data.unwatchOpportunity.userErrors.length > 0)
      return void toast({ message: error ? explainFault(error, 'the watchlist').what : 'Nothing was changed.' });
    const { scorePoints, demandPercent, rankPlaces, hasVerdict, hasPresence } = conditions;
    const again = {
      opportunityId: opportunity.id,
      note: note ?? null,
      conditions: { scorePoints, demandPercent, rankPlaces, hasVerdict, hasPresence },
    };
    toast({
      message: `${opportunity.name} is not watched any more.`,
      durationMs: UNDO_MS,
      action: {
        label: 'Undo',
        run: () => void client.mutation(WatchOpportunityDocument, { input: again }).toPromise().then(list.reload),
      },
    });
  }

  const isEmpty = !list.isFirstLoad && !list.error && list.nodes.length === 0;
  return (
    <>
      <PageHeader title="Watchlist">
        Opportunities that you keep an eye on. You are told here, and at once in every open window, when one changes.
      </PageHeader>
      {isEmpty ? (
        <EmptyState
          title="You watch nothing yet"
          actions={<ButtonLink href="/niches">Choose opportunities</ButtonLink>}
        >
          Press the star beside an opportunity, in a table or in its case. Then you hear of it when its score, its
          searches or its trend change with a newer file.
        </EmptyState>
      ) : (
        <div className="grid gap-9">
          <AlertList />
          <Section
            title="Watched"
            aside={
              list.totalCount === null ? undefined : (
                <span className="text-muted text-sm">{plural(list.totalCount, 'opportunity', 'opportunities')}</span>
              )
            }
          >
            {list.isFirstLoad ? <LoadingRows label="The watchlist" rows={4} /> : null}
            {list.error && list.nodes.length === 0 ? (
              <Problem fault={explainFault(list.error, 'the watchlist')} onRetry={list.reload} />
            ) : null}
            <ul aria-label="Watched opportunities" className="grid">
              {list.nodes.map((row) => (
                <WatchItem
                  key={row.id}
                  row={row}
                  isEdited={edited === row.id}
                  onEdit={(isOpen) => setEdited(isOpen ? row.id : null)}
                  onSaved={() => {
                    setEdited(null);
                    list.reload();
                  }}
                  onStop={() => void stop(row)}
                />
              ))}
            </ul>
            {list.hasNextPage ? (
              <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
                Show {PAGE} more
              </Button>
            ) : null}
          </Section>
        </div>
      )}
    </>
  );
}
