'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { FilterChoice } from '@/design/filter-choice';
import { Section } from '@/design/page-header';
import { ScrollRegion } from '@/design/scroll-region';
import { useToast } from '@/design/toasts';
import { download, fileNameOf } from '@/files/download';
import { formatCount } from '@/format/numbers';
import { formatDateTime } from '@/format/times';
import { formatCost } from '../shared/costs';
import { TRACE_KINDS } from '../shared/words';
import { exportTrace } from './export-trace';
import type { Run } from './use-run';
import type { useTrace } from './use-trace';

interface TraceListProps {
  readonly run: Run;
  readonly trace: ReturnType<typeof useTrace>;
  readonly at: number | null;
  readonly onReplay: (sequence: number) => void;
}

const SHOWN = 200;

/** All that happened, the newest first; each line leads to the moment it tells of. */
export function TraceList({ run, trace, at, onReplay }: TraceListProps) {
  const client = useClient();
  const toast = useToast();
  const [show, setShow] = useAddressParameter('trace');
  const [isBusy, setBusy] = useState(false);
  const nameOf = (id: string | null | undefined) => run.steps.find(({ stepId }) => stepId === id)?.name ?? '';
  const lines = show === 'messages' ? trace.lines.filter(({ kind }) => kind === 'MESSAGE') : trace.lines;
  const shown = lines.slice(-SHOWN).toReversed();

  async function save() {
    setBusy(true);
    const jsonl = await exportTrace(client, run.id);
    setBusy(false);
    if (jsonl === null) toast({ message: 'The trace could not be read. Nothing was saved; try again.' });
    else download(new Blob([jsonl], { type: 'application/jsonl' }), `${fileNameOf(run.goal).slice(0, 60)}.jsonl`);
  }

  return (
    <Section
      title={`What happened (${formatCount(lines.length)} lines)`}
      aside={
        <Button size="sm" look="quiet" disabled={isBusy} onClick={() => void save()} data-print="hide">
          <Download aria-hidden /> {isBusy ? 'Reading…' : 'Export JSONL'}
        </Button>
      }
    >
      <FilterChoice
        label="Which lines"
        choices={[
          { value: '', label: 'All' },
          { value: 'messages', label: 'What was said' },
        ]}
        value={show}
        onChange={setShow}
      />
      {trace.isFaulty ? (
        <p role="alert" className="text-warn">
          Not all lines could be read.{' '}
          <button type="button" className="link" onClick={() => void trace.reload()}>
            Try again
          </button>
        </p>
      ) : null}
      {shown.length === 0 ? (
        <p className="text-muted">{show === '' ? 'Nothing has happened yet.' : 'Nobody has said anything.'}</p>
      ) : (
        <ScrollRegion label="Lines of the trace" className="max-h-[28rem]">
          <ol reversed className="grid">
            {shown.map((line) => (
              <li key={line.sequence} className="border-line border-b last:border-b-0">
                <button
                  type="button"
                  aria-current={line.sequence === at ? 'true' : undefined}
                  onClick={() => onReplay(line.sequence)}
                  className={classNames(
                    'grid w-full gap-x-4 px-1 py-1.5 text-left hover:bg-hover sm:grid-cols-[9.5rem_8rem_minmax(0,1fr)_4rem]',
                    line.sequence === at && 'bg-accent-soft',
                  )}
                >
                  <time dateTime={line.at} className="whitespace-nowrap text-muted text-sm">
                    {formatDateTime(line.at)}:{line.at.slice(17, 19)}
                  </time>
                  <span className="text-sm">{TRACE_KINDS[line.kind]}</span>
                  <span className="wrap-anywhere line-clamp-3">
                    {line.kind === 'MESSAGE' && line.stepId ? (
                      <span className="text-muted">{nameOf(line.stepId)}: </span>
                    ) : null}
                    {line.message}
                  </span>
                  <span className="hidden text-right text-muted text-sm sm:block">
                    {Number(line.cost) > 0 ? formatCost(line.cost) : ''}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </ScrollRegion>
      )}
      {lines.length > SHOWN ? (
        <p className="text-muted text-sm">
          The latest {SHOWN} of {formatCount(lines.length)} lines; the export has all.
        </p>
      ) : null}
    </Section>
  );
}
