import { Info } from 'lucide-react';
import { Section } from '@/design/page-header';
import { Unknown } from '@/design/unknown';
import { formatBytes, formatCount, formatMoney, formatPercent, formatRange } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import type { ImportReportFragment } from '@/gql/graphql';
import { FORMATS } from '../shared/formats';
import { INTENTS } from '../shared/intent';
import { ColumnTable } from './column-table';
import { ImportRejectedRows } from './import-rejected-rows';

/** What was recognised in a file: its kind and how that was told, the rows by fate, the columns, the first keywords. */
export function ImportReport({ report }: { report: ImportReportFragment }) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <div>
          <h2 className="font-semibold text-lg">{FORMATS[report.format]}</h2>
          <p className="text-muted">
            {report.fileName ? `${report.fileName}, ${formatBytes(report.sizeBytes)}. ` : ''}
            Told by: {report.recognition}
          </p>
        </div>
        <dl className="flex flex-wrap gap-x-6 gap-y-3 border-line border-y py-3">
          <Count label="Rows" value={formatCount(report.rowCount)} />
          <Count label="Accepted" value={formatCount(report.acceptedCount)} />
          <Count
            label="Rejected"
            value={formatCount(report.rejectedCount)}
            tone={report.rejectedCount > 0 ? 'text-warn' : ''}
          />
          <Count label="Skipped by design" value={formatCount(report.skippedCount)} />
          <Count
            label="History"
            value={
              report.firstMonth && report.lastMonth
                ? `${formatMonth(report.firstMonth)} – ${formatMonth(report.lastMonth)}`
                : 'none'
            }
          />
          <Count label="Currency" value={report.currency ?? 'not named'} />
        </dl>
        {report.notices.length > 0 ? (
          <ul className="grid gap-1.5">
            {report.notices.map((notice) => (
              <li key={notice} className="flex max-w-[72ch] gap-2">
                <Info className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden />
                {notice}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {report.rejectedCount > 0 ? <ImportRejectedRows importId={report.id} count={report.rejectedCount} /> : null}
      <Preview report={report} />
      <ColumnTable columns={report.columns} />
    </div>
  );
}

function Count({ label, value, tone = '' }: { label: string; value: string; tone?: string }) {
  return (
    <div>
      <dt className="text-muted text-sm">{label}</dt>
      <dd className={`font-semibold text-lg ${tone}`}>{value}</dd>
    </div>
  );
}

function Preview({ report }: { report: ImportReportFragment }) {
  return (
    <Section title="First keywords">
      <div className="@container">
        <table className="w-full">
          <thead>
            <tr className="text-left text-muted text-sm">
              <th className="pb-1 font-normal">Keyword</th>
              <th className="pb-1 pl-4 text-right font-normal">Searches/mo</th>
              <th className="hidden pb-1 pl-4 text-right font-normal @lg:table-cell">CPC</th>
              <th className="hidden pb-1 pl-4 text-right font-normal @2xl:table-cell">Ad comp.</th>
              <th className="hidden pb-1 pl-4 font-normal @3xl:table-cell">Intent</th>
              <th className="hidden pb-1 pl-4 text-right font-normal @md:table-cell">Line</th>
            </tr>
          </thead>
          <tbody>
            {report.preview.map((keyword) => (
              <tr key={`${keyword.line} ${keyword.text}`} className="h-8 border-line border-t">
                <td className="wrap-anywhere">{keyword.text}</td>
                <td className="whitespace-nowrap pl-4 text-right">
                  {keyword.monthlySearches ? formatRange(keyword.monthlySearches) : <Unknown />}
                </td>
                <td className="hidden pl-4 text-right @lg:table-cell">
                  {keyword.costPerClick ? formatMoney(keyword.costPerClick, report.currency) : <Unknown />}
                </td>
                <td className="hidden pl-4 text-right @2xl:table-cell">
                  {keyword.advertisingCompetition == null ? <Unknown /> : formatPercent(keyword.advertisingCompetition)}
                </td>
                <td className="hidden pl-4 @3xl:table-cell">
                  {keyword.intent ? INTENTS[keyword.intent] : <Unknown />}
                </td>
                <td className="hidden pl-4 text-right text-muted @md:table-cell">{keyword.line}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
