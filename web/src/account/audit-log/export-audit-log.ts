import type { Client } from 'urql';
import { download, fileNameOf } from '@/files/download';
import { AuditLogPartDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

/** Saves the whole log, part by part, as one file with a JSON object a line and the hashes of the chain; answers why not. */
export async function exportAuditLog(client: Client, workspaceName: string): Promise<string | null> {
  const parts: string[] = [];
  let after = 0;
  for (let hasMore = true; hasMore; ) {
    const { data, error } = await client.query(AuditLogPartDocument, { after }, { requestPolicy: 'network-only' });
    if (!data) return error ? explainFault(error, 'the audit log').what : 'The audit log could not be read.';
    parts.push(data.auditLogExport.ndjson);
    after = data.auditLogExport.lastSequence;
    hasMore = data.auditLogExport.hasMore;
  }
  download(new Blob(parts, { type: 'application/x-ndjson' }), `audit-log-${fileNameOf(workspaceName)}.ndjson`);
  return null;
}
