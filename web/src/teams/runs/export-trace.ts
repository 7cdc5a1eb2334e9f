import type { Client } from 'urql';
import { RunTraceExportDocument } from '@/gql/graphql';

/** The whole trace of a run as JSONL, part by part; null when a part could not be read: half a trace is none. */
export async function exportTrace(client: Client, id: string): Promise<string | null> {
  const parts: string[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const { data } = await client
      .query(RunTraceExportDocument, { id, after }, { requestPolicy: 'network-only' })
      .toPromise();
    const part: { jsonl: string; next?: number | null } | undefined = data?.teamTask?.traceExport;
    if (!part) return null;
    parts.push(part.jsonl.replace(/\n?$/, '\n'));
    after = part.next ?? null;
  }
  return parts.join('');
}
