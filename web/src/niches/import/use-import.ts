'use client';

import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import { formatBytes } from '@/format/numbers';
import {
  CreateUploadDocument,
  ImportKeywordsDocument,
  type ImportKeywordsMutation,
  type KeywordColumn,
} from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { uploadFile } from './upload-file';

type ImportError = NonNullable<ImportKeywordsMutation['importKeywords']>['userErrors'][number];
export type UnclearColumn = Extract<ImportError, { __typename: 'MappingNeededError' }>['columns'][number];
export type Mapping = readonly { readonly column: string; readonly meaning: KeywordColumn }[];

/** Where bringing in a file stands. */
export type ImportStage =
  | { readonly kind: 'choose'; readonly fault: Fault | null }
  | { readonly kind: 'sending'; readonly fileName: string; readonly size: number; readonly share: number }
  | { readonly kind: 'reading'; readonly fileName: string }
  | {
      readonly kind: 'mapping';
      readonly fileName: string;
      readonly uploadId: string;
      readonly message: string;
      readonly columns: readonly UnclearColumn[];
    };

export interface ImportFlow {
  readonly stage: ImportStage;
  readonly start: (file: File) => void;
  readonly map: (mapping: Mapping) => void;
  readonly cancel: () => void;
}

/** Takes a file from the person's hands to an import: opens an upload, sends the bytes, has them read, asks for a mapping if need be. */
export function useImport(onImported: (importId: string) => void): ImportFlow {
  const client = useClient();
  const [stage, setStage] = useState<ImportStage>({ kind: 'choose', fault: null });
  const running = useRef<AbortController | null>(null);

  const read = useCallback(
    async (uploadId: string, fileName: string, mapping?: Mapping) => {
      setStage({ kind: 'reading', fileName });
      const input = { uploadId, fileName, name: nameOf(fileName), ...(mapping ? { mapping: [...mapping] } : {}) };
      const { data, error } = await client.mutation(ImportKeywordsDocument, { input }).toPromise();
      const payload = data?.importKeywords;
      const unclear = payload?.userErrors.find((each) => each.__typename === 'MappingNeededError');
      if (payload?.import) onImported(payload.import.id);
      else if (unclear?.__typename === 'MappingNeededError') {
        setStage({ kind: 'mapping', fileName, uploadId, message: unclear.message, columns: unclear.columns });
      } else if (payload?.userErrors[0])
        setStage({ kind: 'choose', fault: refusal(fileName, payload.userErrors[0].message) });
      else setStage({ kind: 'choose', fault: error ? explainFault(error, `the reading of ${fileName}`) : outage() });
    },
    [client, onImported],
  );

  const start = useCallback(
    async (file: File) => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      setStage({ kind: 'sending', fileName: file.name, size: file.size, share: 0 });
      const { data, error } = await client
        .mutation(CreateUploadDocument, { input: { fileName: file.name, sizeBytes: file.size } })
        .toPromise();
      if (abort.signal.aborted) return;
      const payload = data?.createUpload;
      if (!payload?.upload) {
        const message = payload?.userErrors[0]?.message;
        setStage({
          kind: 'choose',
          fault: message ? refusal(file.name, message) : error ? explainFault(error, 'the upload') : outage(),
        });
        return;
      }
      const outcome = await uploadFile(
        payload.upload,
        file,
        (share) => setStage({ kind: 'sending', fileName: file.name, size: file.size, share }),
        abort.signal,
      );
      if (outcome.kind === 'sent') await read(payload.upload.id, file.name);
      else if (outcome.kind === 'failed') setStage({ kind: 'choose', fault: broken(file, outcome.status) });
    },
    [client, read],
  );

  return {
    stage,
    start: useCallback((file) => void start(file), [start]),
    map: (mapping) => {
      if (stage.kind === 'mapping') void read(stage.uploadId, stage.fileName, mapping);
    },
    cancel: useCallback(() => {
      running.current?.abort();
      setStage({ kind: 'choose', fault: null });
    }, []),
  };
}

/** What an import is called to begin with: the file's name without its ending. */
function nameOf(fileName: string): string {
  return fileName.replace(/\.(csv|tsv|txt)$/i, '') || fileName;
}

const NOTHING_KEPT = 'Nothing was imported and your earlier imports are as they were.';

function refusal(fileName: string, message: string): Fault {
  return {
    what: `${fileName}: ${message}`,
    safe: NOTHING_KEPT,
    next: 'Choose another file, or paste the keywords as a list.',
    requestId: null,
  };
}

function broken(file: File, status: number): Fault {
  const reason =
    status === 413
      ? `is larger than allowed (${formatBytes(file.size)})`
      : status === 0
        ? 'lost the connection on its way'
        : 'was not accepted by the file store';
  return {
    what: `${file.name} ${reason}.`,
    safe: NOTHING_KEPT,
    next: 'Choose the file again to send it once more.',
    requestId: null,
  };
}

function outage(): Fault {
  return {
    what: 'The service that reads keyword files does not answer.',
    safe: NOTHING_KEPT,
    next: 'Try again in a moment.',
    requestId: null,
  };
}
