'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { download, fileNameOf } from '@/files/download';
import { formatCount, plural } from '@/format/numbers';
import { OpportunitiesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { compareAddress, MAXIMUM_COMPARED } from '../compare/compare-address';
import { MAXIMUM_REPORTED, newReportAddress } from '../reports/report-sections';
import { FilterBar } from './filter-bar';
import { allOpportunities, opportunitiesCsv } from './opportunities-csv';
import { OpportunityTable } from './opportunity-table';
import { SelectionBar } from './selection-bar';
import { filterOf, isFiltered, orderOf } from './table-state';
import { useTableState } from './use-table-state';

const PAGE = 50;

interface OpportunityListProps {
  /** Only those of one analysis; all of the workspace if left out. */
  readonly analysisId?: string;
  /** Names the exported file. */
  readonly name: string;
  /** What stands here while there is nothing at all. */
  readonly empty: ReactNode;
}

/** Opportunities with filters, order and columns in the address, selection, comparison and export. */
export function OpportunityList({ analysisId, name, empty }: OpportunityListProps) {
  const client = useClient();
  const router = useRouter();
  const toast = useToast();
  const [state, change] = useTableState();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isExporting, setExporting] = useState(false);
  const textField = useRef<HTMLInputElement>(null);
  const variables = useMemo(
    () => ({ first: PAGE, filter: filterOf(state, analysisId), orderBy: orderOf(state) }),
    [state, analysisId],
  );
  const list = useConnection(OpportunitiesDocument, variables, (data) => data.opportunities);

  const onSelect = useCallback((id: string) => setSelected((before) => toggled(before, id)), []);

  async function exportCsv() {
    setExporting(true);
    try {
      const rows = await allOpportunities(client, variables.filter, variables.orderBy);
      const chosen = selected.size > 0 ? rows.filter((row) => selected.has(row.id)) : rows;
      download(opportunitiesCsv(chosen), `${fileNameOf(name)}.csv`);
      toast({ message: `Exported ${plural(chosen.length, 'opportunity', 'opportunities')}.` });
    } catch {
      toast({ message: 'The export stopped because the service did not answer. No file was written; try again.' });
    } finally {
      setExporting(false);
    }
  }

  function compare() {
    if (selected.size >= 2 && selected.size <= MAXIMUM_COMPARED) router.push(compareAddress([...selected]));
    else toast({ message: `Select 2 to ${MAXIMUM_COMPARED} opportunities to compare them.` });
  }

  function report() {
    if (selected.size <= MAXIMUM_REPORTED) router.push(newReportAddress([...selected]));
    else toast({ message: `A report tells of ${MAXIMUM_REPORTED} opportunities at most.` });
  }

  if (list.error && list.nodes.length === 0)
    return <Problem fault={explainFault(list.error, 'the opportunities')} onRetry={list.reload} />;
  if (!list.isFirstLoad && !list.isLoading && list.nodes.length === 0 && !isFiltered(state)) return empty;

  return (
    <div>
      <FilterBar state={state} onChange={change} onExport={exportCsv} isExporting={isExporting} textField={textField} />
      {list.isFirstLoad ? (
        <LoadingRows label="The table of opportunities" rows={12} />
      ) : (
        <div
          className={list.isLoading ? 'opacity-60 transition-opacity delay-150' : undefined}
          aria-busy={list.isLoading}
        >
          <OpportunityTable
            rows={list.nodes}
            totalCount={list.totalCount}
            caption={name}
            hasRank={analysisId !== undefined}
            state={state}
            onSort={(sort, isAscending) => change({ sort, isAscending })}
            selected={selected}
            onSelect={onSelect}
            keys={{ onExport: () => void exportCsv(), onCompare: compare, onFilter: () => textField.current?.focus() }}
          />
          <ListEnd
            list={list}
            onClear={() => change({ text: '', verdicts: [], intents: [], minimumScore: null, minimumSearches: null })}
          />
        </div>
      )}
      <SelectionBar
        count={selected.size}
        onCompare={compare}
        onExport={() => void exportCsv()}
        onReport={report}
        onClear={() => setSelected(new Set())}
      />
    </div>
  );
}

function ListEnd({ list, onClear }: { list: ReturnType<typeof useConnection>; onClear: () => void }) {
  if (list.nodes.length === 0) {
    return (
      <p className="py-8 text-muted">
        No opportunity fits these filters.{' '}
        <button type="button" className="link" onClick={onClear}>
          Clear the filters
        </button>
      </p>
    );
  }
  return (
    <div className="flex items-center gap-4 py-3 text-muted">
      <p role="status">
        {formatCount(list.nodes.length)} of{' '}
        {plural(list.totalCount ?? list.nodes.length, 'opportunity', 'opportunities')}
      </p>
      {list.hasNextPage ? (
        <Button size="sm" onClick={list.loadMore} disabled={list.isLoading} data-print="hide">
          Show {PAGE} more
        </Button>
      ) : null}
      {list.error ? <span className="text-bad">The next rows did not load. Try again.</span> : null}
    </div>
  );
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
