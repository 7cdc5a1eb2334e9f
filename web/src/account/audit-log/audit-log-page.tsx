'use client';

import { Download, ShieldCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { AuditLogDocument, AuditLogVerificationDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useViewer } from '../use-viewer';
import { SUBJECTS } from './action-words';
import { AuditTable } from './audit-table';
import { exportAuditLog } from './export-audit-log';

const PAGE = 50;

/** What happened in the workspace, for its owners. */
export function AuditLogPage() {
  const viewer = useViewer();
  const mayRead = viewer?.permissions.includes('audit_log:read');
  if (viewer && !mayRead) {
    return (
      <PageHeader title="Audit log">
        Who did what in this workspace is for its owners to see. Ask one of them if you need something from it.
      </PageHeader>
    );
  }
  return <Log workspaceName={viewer?.workspace.name ?? ''} />;
}

function Log({ workspaceName }: { workspaceName: string }) {
  const client = useClient();
  const toast = useToast();
  const [subject, setSubject] = useAddressParameter('of');
  const [from, setFrom] = useAddressParameter('from');
  const [until, setUntil] = useAddressParameter('until');
  const [actor, setActor] = useAddressParameter('by');
  const [isBusy, setBusy] = useState(false);
  const filter = useMemo(
    () => ({
      action: subject || null,
      actorId: actor || null,
      from: startOf(from),
      until: startOf(until, 1),
    }),
    [actor, from, subject, until],
  );
  const list = useConnection(AuditLogDocument, { filter, first: PAGE }, (data) => data.auditLog);
  const isFiltered = Boolean(subject || actor || from || until);

  async function save() {
    setBusy(true);
    const problem = await exportAuditLog(client, workspaceName);
    setBusy(false);
    if (problem) toast({ message: problem });
  }

  async function verify() {
    setBusy(true);
    const { data, error } = await client.query(AuditLogVerificationDocument, {}, { requestPolicy: 'network-only' });
    setBusy(false);
    const found = data?.auditLogVerification;
    toast({
      message: !found
        ? error
          ? explainFault(error, 'the audit log').what
          : 'There is no answer.'
        : found.isIntact
          ? `All ${found.entries} entries are as they were written, and none is missing.`
          : `Entry ${found.brokenAt} is not as it was written. Export the log and tell whoever runs the platform.`,
      durationMs: 12_000,
    });
  }

  return (
    <>
      <PageHeader
        title="Audit log"
        action={
          <>
            <Button disabled={isBusy} onClick={() => void verify()}>
              <ShieldCheck aria-hidden /> Check the chain
            </Button>
            <Button disabled={isBusy} onClick={() => void save()}>
              <Download aria-hidden /> Export
            </Button>
          </>
        }
      >
        Who did what in this workspace, the latest first. Entries are chained: none can be changed or taken out
        unnoticed.
      </PageHeader>
      <div className="mb-4 flex flex-wrap items-end gap-3" data-print="hide">
        <Field label="About" className="w-44">
          {(ids) => (
            <Select {...ids} value={subject} onChange={(event) => setSubject(event.target.value)}>
              <option value="">Everything</option>
              {SUBJECTS.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="From" className="w-36">
          {(ids) => <TextInput {...ids} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />}
        </Field>
        <Field label="Until" className="w-36">
          {(ids) => <TextInput {...ids} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />}
        </Field>
        {isFiltered ? (
          <Button
            look="quiet"
            onClick={() => {
              for (const clear of [setSubject, setFrom, setUntil, setActor]) clear('');
            }}
          >
            Show everything
          </Button>
        ) : null}
      </div>
      {list.isFirstLoad ? <LoadingRows label="The audit log" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the audit log')} onRetry={list.reload} />
      ) : null}
      {list.nodes.length > 0 ? (
        <AuditTable entries={list.nodes} onActor={setActor} />
      ) : !list.isFirstLoad && !list.error ? (
        <p className="text-muted">Nothing of that kind happened{from || until ? ' in that time' : ' here so far'}.</p>
      ) : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading} data-print="hide">
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}

/** The beginning of a day where the reader is, or of a later one; null for no day. */
function startOf(day: string, plusDays = 0): string | null {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date + plusDays).toISOString();
}
