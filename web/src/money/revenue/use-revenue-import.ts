'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { MAX_TABLE_CHARACTERS, readFileText } from '@/files/read-file-text';
import { formatBytes } from '@/format/numbers';
import { ImportRevenueDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';

const SAFE = 'Nothing was imported and your revenue is as it was.';

/** Brings an export in and opens what of it could be used. */
export function useRevenueImport() {
  const client = useClient();
  const router = useRouter();
  const [reading, setReading] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const bring = useCallback(
    async (file: File) => {
      setFault(null);
      setReading(file.name);
      const content = await readFileText(file);
      const refuse = (what: string, next: string) => {
        setReading(null);
        setFault({ what, safe: SAFE, next, requestId: null });
      };
      if (content.length > MAX_TABLE_CHARACTERS) {
        refuse(
          `${file.name} is larger than can be read (${formatBytes(file.size)}).`,
          'Export a shorter time, or fewer columns.',
        );
        return;
      }
      const input = { file: { fileName: file.name, content } };
      const { data, error } = await client.mutation(ImportRevenueDocument, { input }).toPromise();
      const payload = data?.importSubscriptions;
      if (payload?.import) {
        router.push(`/money/revenue/imports/${payload.import.id}`);
        return;
      }
      const message = payload?.userErrors[0]?.message;
      if (message) refuse(`${file.name}: ${message}`, 'Choose the export of subscriptions or payments.');
      else {
        setReading(null);
        if (error) setFault(explainFault(error, `the reading of ${file.name}`));
      }
    },
    [client, router],
  );
  return { reading, fault, bring };
}
