'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { DropZone } from '@/files/drop-zone';
import { formatMonth } from '@/format/times';
import { AnalysisDocument, type AnalysisQuery, ImportByIdDocument, RefreshAnalysisDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { ImportReport } from '../import/import-report';
import { MapColumns } from '../import/map-columns';
import { SendingFile } from '../import/sending-file';
import { useImport } from '../import/use-import';

/** Runs an analysis again on a newer file: drop it, see what was read, start. */
export function RefreshPage({ id }: { id: string }) {
  const router = useRouter();
  const importId = useSearchParams().get('import');
  const [{ data, error, fetching }, reload] = useQuery({ query: AnalysisDocument, variables: { id } });
  const analysis = data?.analysis;
  const here = `/niches/analyses/${encodeURIComponent(id)}/refresh`;
  const open = useCallback(
    (found: string) => router.push(`${here}?import=${encodeURIComponent(found)}`),
    [router, here],
  );
  if (!analysis) {
    if (fetching)
      return (
        <Loading label="The analysis" className="grid gap-4">
          <Bone className="h-7 w-72" />
          <Bone className="h-40" />
        </Loading>
      );
    if (error)
      return (
        <Problem
          page="Refresh"
          fault={explainFault(error, 'this analysis')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      );
    return (
      <EmptyState
        isPage
        title="This analysis does not exist here"
        actions={<ButtonLink href="/niches/analyses">All analyses</ButtonLink>}
      >
        It may belong to another workspace.
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader
        title={`A newer file for ${analysis.name}`}
        action={<ButtonLink href={`/niches/analyses/${id}`}>Back to the ranking</ButtonLink>}
      >
        The same analysis runs on it. Niches that are found again keep their cases, plans and watches; what is new,
        gone, risen or fallen is shown with its causes. Now it rests on {fileOf(analysis)}.
      </PageHeader>
      {importId ? (
        <StartRefresh key={importId} analysisId={id} importId={importId} onBack={() => router.push(here)} />
      ) : (
        <TakeFile onImported={open} />
      )}
    </>
  );
}

function TakeFile({ onImported }: { onImported: (importId: string) => void }) {
  const { stage, start, map, cancel } = useImport(onImported);
  if (stage.kind === 'sending' || stage.kind === 'reading') return <SendingFile stage={stage} onCancel={cancel} />;
  if (stage.kind === 'mapping') return <MapColumns stage={stage} onMap={map} onBack={cancel} />;
  return (
    <div className="grid max-w-3xl gap-4">
      {stage.fault ? <Problem fault={stage.fault} /> : null}
      <DropZone
        title="Drop the newer keyword file here"
        hint="Of the same kind as before if you can: then what changes is the market, not the source."
        label="Newer keyword file"
        onFile={start}
      />
    </div>
  );
}

interface StartRefreshProps {
  readonly analysisId: string;
  readonly importId: string;
  readonly onBack: () => void;
}

function StartRefresh({ analysisId, importId, onBack }: StartRefreshProps) {
  const router = useRouter();
  const client = useClient();
  const [{ data, error, fetching }, reload] = useQuery({ query: ImportByIdDocument, variables: { id: importId } });
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);
  const report = data?.import;

  async function start() {
    setFault(null);
    setBusy(true);
    // The same file again under the same key changes nothing, however often it is pressed.
    const input = { analysisId, importId, idempotencyKey: `refresh-${importId}` };
    const answer = await client.mutation(RefreshAnalysisDocument, { input }).toPromise();
    setBusy(false);
    const payload = answer.data?.refreshAnalysis;
    if (payload?.analysis) return router.push(`/niches/analyses/${analysisId}`);
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    if (refused)
      setFault({ what: refused, safe: 'The ranking is as it was.', next: 'Choose another file.', requestId: null });
    else if (answer.error) setFault(explainFault(answer.error, 'the analysis'));
  }

  if (!report) {
    if (fetching)
      return (
        <Loading label="The import" className="grid gap-4">
          <Bone className="h-16" />
          <Bone className="h-48" />
        </Loading>
      );
    if (error)
      return (
        <Problem fault={explainFault(error, 'this import')} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      );
    return (
      <EmptyState title="This import does not exist here" actions={<Button onClick={onBack}>Choose a file</Button>}>
        It may belong to another workspace.
      </EmptyState>
    );
  }
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="order-last min-w-0 lg:order-first">
        <ImportReport report={report} />
      </div>
      <Section title="Run it again">
        {fault ? <Problem fault={fault} /> : null}
        <p className="text-muted">
          Weights stay as they are. The ranking so far stays until the new one is there, and afterwards among the
          versions.
        </p>
        <Button look="primary" disabled={isBusy || report.acceptedCount === 0} onClick={() => void start()}>
          {isBusy ? 'Starting…' : 'Refresh the analysis'}
        </Button>
        <Button look="quiet" onClick={onBack}>
          Choose another file
        </Button>
      </Section>
    </div>
  );
}

function fileOf({ import: source }: NonNullable<AnalysisQuery['analysis']>): string {
  const until = source.lastMonth ? `, which ends in ${formatMonth(source.lastMonth)}` : '';
  return `${source.fileName ?? source.name}${until}`;
}
