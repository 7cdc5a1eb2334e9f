'use client';

import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { ImportByIdDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { AnalysisForm } from './analysis-form';
import { ImportReport } from './import-report';

/** What was read from a file, beside the form that starts its analysis. */
export function AnalyseImport({ importId, onBack }: { importId: string; onBack: () => void }) {
  const [{ data, error, fetching }, reload] = useQuery({ query: ImportByIdDocument, variables: { id: importId } });
  const report = data?.import;
  if (!report) {
    if (fetching) {
      return (
        <Loading label="The import" className="grid gap-4">
          <Bone className="h-6 w-64" />
          <Bone className="h-16 w-full" />
          <Bone className="h-48 w-full" />
        </Loading>
      );
    }
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
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="order-last min-w-0 lg:order-first">
        <ImportReport report={report} />
      </div>
      <AnalysisForm importId={report.id} name={report.name} canStart={report.acceptedCount > 0} onBack={onBack} />
    </div>
  );
}
