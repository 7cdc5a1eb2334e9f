'use client';

import { Download } from 'lucide-react';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { download, fileNameOf } from '@/files/download';
import { RunReportDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { Markdown } from '../shared/markdown';

interface RunReportProps {
  readonly id: string;
  /** Changes when the run has ended again: the report is read anew then. */
  readonly stamp: string;
}

/** What a run found and made, each number with its source. Nothing where the workflow writes none. */
export function RunReport({ id, stamp }: RunReportProps) {
  const [{ data, error }, execute] = useQuery({ query: RunReportDocument, variables: { id } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another end is a reason to read it again.
  useEffect(() => execute({ requestPolicy: 'network-only' }), [stamp, execute]);
  const report = data?.teamTask?.report;
  if (error && !report)
    return (
      <Problem fault={explainFault(error, 'the report')} onRetry={() => execute({ requestPolicy: 'network-only' })} />
    );
  if (!report) return null;
  const name = fileNameOf(report.title);
  // The heading of the section is the title already.
  const body = report.markdown.replace(/^# .*\n+/, '');
  return (
    <Section
      title={report.title}
      id="report"
      aside={
        <span className="flex gap-1" data-print="hide">
          <Button size="sm" look="quiet" onClick={() => download(report.markdown, `${name}.md`, 'text/markdown')}>
            <Download aria-hidden /> Markdown
          </Button>
          <Button
            size="sm"
            look="quiet"
            onClick={() => download(new Blob([report.html], { type: 'text/html' }), `${name}.html`)}
          >
            <Download aria-hidden /> HTML
          </Button>
        </span>
      }
    >
      <div data-testid="run-report">
        <Markdown text={body} />
      </div>
    </Section>
  );
}
