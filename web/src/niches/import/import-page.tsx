'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { PageHeader } from '@/design/page-header';
import { AnalyseImport } from './analyse-import';
import { ChooseFile } from './choose-file';
import { MapColumns } from './map-columns';
import { sampleFile } from './sample-file';
import { SendingFile } from './sending-file';
import { Steps } from './steps';
import { useImport } from './use-import';

/** From a file to a started analysis: choose, check what was recognised, analyse. */
export function ImportPage() {
  const router = useRouter();
  const params = useSearchParams();
  const importId = params.get('import');
  const open = useCallback((id: string) => router.push(`/niches/import?import=${encodeURIComponent(id)}`), [router]);
  const flow = useImport(open);
  useSample(params.has('sample') && !importId, flow.start);
  const { stage, cancel } = flow;
  // Whoever comes back from an import, by button or by the browser, chooses anew.
  useEffect(() => {
    if (importId) cancel();
  }, [importId, cancel]);
  const step = importId ? 2 : stage.kind === 'mapping' ? 1 : 0;

  return (
    <>
      <PageHeader title="Import keywords">You see what was recognised before anything is analysed.</PageHeader>
      <Steps current={step} />
      {importId ? (
        <AnalyseImport key={importId} importId={importId} onBack={() => router.push('/niches/import')} />
      ) : null}
      {!importId && stage.kind === 'choose' ? <ChooseFile onFile={flow.start} fault={stage.fault} /> : null}
      {!importId && (stage.kind === 'sending' || stage.kind === 'reading') ? (
        <SendingFile stage={stage} onCancel={cancel} />
      ) : null}
      {!importId && stage.kind === 'mapping' ? <MapColumns stage={stage} onMap={flow.map} onBack={cancel} /> : null}
    </>
  );
}

/** Brings in the sample file when the address asks for it, once. */
function useSample(isWanted: boolean, start: (file: File) => void) {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isWanted || isDone.current) return;
    isDone.current = true;
    void sampleFile().then(start);
  }, [isWanted, start]);
}
