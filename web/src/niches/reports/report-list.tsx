'use client';

import Link from 'next/link';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { useToast } from '@/design/toasts';
import { formatBytes, plural } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { DeleteReportDocument, type ReportRowFragment, RestoreReportDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { REPORT_SECTIONS } from './report-sections';

const UNDO_MS = 10_000;

/** Reports, the newest first; what is deleted can be brought back. */
export function ReportList({ reports, onChanged }: { reports: readonly ReportRowFragment[]; onChanged: () => void }) {
  const client = useClient();
  const toast = useToast();
  const now = useNow();

  async function remove({ id, title }: ReportRowFragment) {
    const { data, error } = await client.mutation(DeleteReportDocument, { input: { reportId: id } }).toPromise();
    onChanged();
    if (!data?.deleteReport?.report) {
      const refused = data?.deleteReport?.userErrors.map(({ message }) => message).join(' ');
      return void toast({
        message: refused || (error ? explainFault(error, 'the report').what : 'It is still there.'),
      });
    }
    toast({
      message: `${title} was deleted; its links lead nowhere.`,
      durationMs: UNDO_MS,
      action: {
        label: 'Undo',
        run: () =>
          void client
            .mutation(RestoreReportDocument, { input: { reportId: id } })
            .toPromise()
            .then(onChanged),
      },
    });
  }

  return (
    <ul aria-label="Reports" className="grid">
      {reports.map((report) => (
        <li
          key={report.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-line border-b py-2.5"
        >
          <span className="min-w-0">
            <Link href={`/niches/reports/${report.id}`} className="font-medium hover:underline">
              {report.title}
            </Link>
            <span className="block text-muted text-sm">
              {plural(report.opportunityIds.length, 'opportunity', 'opportunities')} ·{' '}
              {report.sections.map((section) => REPORT_SECTIONS[section].label.toLowerCase()).join(', ') ||
                'key figures'}{' '}
              · {formatBytes(report.sizeBytes)}
            </span>
          </span>
          <span className="flex items-center gap-2 text-muted text-sm">
            <time dateTime={report.createdAt} title={formatDateTime(report.createdAt)}>
              {formatAgo(report.createdAt, now)}
            </time>
            <Button size="sm" look="quiet" onClick={() => void remove(report)} data-print="hide">
              Delete<span className="sr-only"> {report.title}</span>
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
