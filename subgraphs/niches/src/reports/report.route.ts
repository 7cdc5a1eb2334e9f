import type { IncomingMessage, ServerResponse } from 'node:http';
import { ErrorCode, PlatformError } from '@paissive/errors';
import type { Route } from '@paissive/graphql-kit';
import { REPORT_CONTENT_SECURITY_POLICY } from './html/report-style.js';
import type { PdfRenderer } from './pdf/pdf-renderer.js';
import { renderHtml, renderJson } from './render-report.js';
import type { ReportFormat } from './report.js';
import type { ReportRepository } from './report.repository.js';
import { fileNameOf, formatOfFile, type ReportDownloads } from './report-downloads.js';
import type { ReportSnapshot } from './report-snapshot.js';
import { shareTokenHash } from './shares/report-share.js';
import type { ReportShareRepository } from './shares/report-share.repository.js';

export interface ReportRoutesDeps {
  readonly reports: ReportRepository;
  readonly reportShares: ReportShareRepository;
  readonly downloads: ReportDownloads;
  readonly pdf: PdfRenderer;
  readonly now: () => Date;
}

interface Found {
  readonly id: string;
  readonly snapshot: ReportSnapshot;
}

const CONTENT_TYPES: Readonly<Record<ReportFormat, string>> = {
  HTML: 'text/html; charset=utf-8',
  PDF: 'application/pdf',
  JSON: 'application/json; charset=utf-8',
};

/**
 * `GET /report-files/:id/report.(html|pdf|json)` with a signature, for members, and `GET /shared-reports/:token` as a page or with a file
 * of the same names, for whoever has the link.
 */
export function createReportRoutes(deps: ReportRoutesDeps): Route[] {
  return [
    {
      method: 'GET',
      path: '/report-files/:id/:file',
      async handler(request, response, { params }) {
        const { id = '', file = '' } = params;
        const format = knownFormat(file);
        const found = await ownReport(deps, id, format, request);
        await send(deps, response, found, { format, links: [] });
      },
    },
    {
      method: 'GET',
      path: '/shared-reports/:token',
      async handler(_request, response, { params }) {
        const { token = '' } = params;
        const found = await sharedReport(deps, token);
        // Relative, so that they hold under whatever path a proxy puts the service.
        const links = (['PDF', 'JSON'] as const).map((format) => ({
          text: format,
          href: `${token}/${fileNameOf(format)}`,
        }));
        await send(deps, response, found, { format: 'HTML', links });
      },
    },
    {
      method: 'GET',
      path: '/shared-reports/:token/:file',
      async handler(_request, response, { params }) {
        const { token = '', file = '' } = params;
        const format = knownFormat(file);
        await send(deps, response, await sharedReport(deps, token), { format, links: [] });
      },
    },
  ];
}

async function ownReport(
  deps: ReportRoutesDeps,
  id: string,
  format: ReportFormat,
  request: IncomingMessage,
): Promise<Found> {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const grant = deps.downloads.workspaceOf(id, format, query);
  if (grant === 'forged') throw new PlatformError(ErrorCode.FORBIDDEN, 'The address of the report was not made here.');
  if (grant === 'expired')
    throw new PlatformError(ErrorCode.FORBIDDEN, 'The address of the report has expired. Open it anew.');
  const snapshot = await deps.reports.snapshotOf(grant.workspaceId, id);
  if (!snapshot) throw nothingHere();
  return { id, snapshot };
}

/** Unknown, expired and taken back look alike: a link tells nothing but its report. */
async function sharedReport({ reports, reportShares, now }: ReportRoutesDeps, token: string): Promise<Found> {
  const hash = shareTokenHash(token);
  const share = hash === null ? null : await reportShares.findOpen(hash, now());
  const snapshot = share && (await reports.snapshotOf(share.workspaceId, share.reportId));
  if (!share || !snapshot) throw nothingHere();
  await reportShares.countView(share.id, now());
  return { id: share.reportId, snapshot };
}

async function send(
  { pdf }: ReportRoutesDeps,
  response: ServerResponse,
  { id, snapshot }: Found,
  { format, links }: { format: ReportFormat; links: { text: string; href: string }[] },
): Promise<void> {
  const bytes =
    format === 'HTML'
      ? renderHtml(snapshot, links)
      : format === 'JSON'
        ? renderJson(snapshot)
        : await pdf.render(id, snapshot);
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[format],
    'content-length': bytes.byteLength,
    'content-disposition': disposition(format, snapshot.title),
    'content-security-policy': `${REPORT_CONTENT_SECURITY_POLICY}; frame-ancestors 'none'; sandbox allow-popups allow-downloads`,
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(bytes);
}

/** Pages are read, files are saved under the report's title (RFC 6266, with the plain name for what reads only that). */
function disposition(format: ReportFormat, title: string): string {
  if (format === 'HTML') return 'inline';
  const name = `${title.replace(/[\p{Cc}\p{Cs}/\\:*?"<>|]+/gu, ' ').trim() || 'report'}.${format.toLowerCase()}`;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${fileNameOf(format)}"; filename*=UTF-8''${encoded}`;
}

function knownFormat(file: string): ReportFormat {
  const format = formatOfFile(file);
  if (format === null) throw nothingHere();
  return format;
}

function nothingHere(): PlatformError {
  return new PlatformError(ErrorCode.NOT_FOUND, 'There is no report at this address.');
}
