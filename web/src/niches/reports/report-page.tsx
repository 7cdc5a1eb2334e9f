'use client';

import { Download, ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { ButtonLink, buttonLook } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { formatBytes, plural } from '@/format/numbers';
import { formatDateTime } from '@/format/times';
import { ReportDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { REPORT_FORMATS, REPORT_SECTIONS } from './report-sections';
import { SharesSection } from './shares-section';

/** Signed addresses hold for a quarter of an hour; they are asked for anew well before. */
const RENEW_MS = 10 * 60_000;

/** One report: to read, to save, and to show to others by a link. */
export function ReportPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: ReportDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  useEffect(() => {
    const timer = setInterval(() => reload({ requestPolicy: 'network-only' }), RENEW_MS);
    return () => clearInterval(timer);
  }, [reload]);
  const report = data?.report;
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (!report) {
    if (fetching)
      return (
        <Loading label="The report" className="grid gap-4">
          <Bone className="h-7 w-72" />
          <Bone className="h-40" />
        </Loading>
      );
    if (error) return <Problem page="Report" fault={explainFault(error, 'this report')} onRetry={refresh} />;
    return (
      <EmptyState
        isPage
        title="This report is not here"
        actions={<ButtonLink href="/niches/reports">All reports</ButtonLink>}
      >
        It was deleted, or belongs to another workspace.
      </EmptyState>
    );
  }
  const downloads = new Map(report.downloads.map(({ format, url }) => [format, url]));
  return (
    <>
      <PageHeader
        title={report.title}
        action={
          <>
            {(['PDF', 'JSON'] as const).map((format) => (
              <a key={format} href={downloads.get(format)} download className={buttonLook()}>
                <Download aria-hidden /> {REPORT_FORMATS[format]}
              </a>
            ))}
            <a
              href={downloads.get('HTML')}
              target="_blank"
              rel="noopener noreferrer"
              className={buttonLook({ look: 'primary' })}
            >
              <ExternalLink aria-hidden /> {REPORT_FORMATS.HTML}
            </a>
          </>
        }
      >
        {plural(report.opportunityIds.length, 'opportunity', 'opportunities')} as they were{' '}
        {formatDateTime(report.createdAt)}. {formatBytes(report.sizeBytes)}.
      </PageHeader>
      <div className="grid gap-x-10 gap-y-9 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <SharesSection reportId={report.id} shares={report.shares} onChanged={refresh} />
        <Section title="What it tells">
          <ul className="grid gap-1.5">
            {report.sections.map((section) => (
              <li key={section}>
                {REPORT_SECTIONS[section].label}
                <span className="block text-muted text-sm">{REPORT_SECTIONS[section].meaning}</span>
              </li>
            ))}
          </ul>
          {report.sections.length === 0 ? <p className="text-muted">Names, scores and key figures.</p> : null}
          {report.analysisId ? (
            <Link href={`/niches/analyses/${report.analysisId}`} className="link justify-self-start">
              The analysis as it is now
            </Link>
          ) : null}
        </Section>
      </div>
    </>
  );
}
