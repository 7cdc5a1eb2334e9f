import { createUrlSigner } from '../signed-urls/url-signer.js';
import { REPORT_FORMATS, type Report, type ReportFormat } from './report.js';

/** A report in one format, for whoever has the URL, for a quarter of an hour. */
export interface ReportDownload {
  readonly format: ReportFormat;
  readonly url: string;
  readonly expiresAt: Date;
}

export interface ReportDownloads {
  /** One for each format. */
  of(report: Pick<Report, 'id' | 'workspaceId'>): ReportDownload[];
  /** The workspace that a URL was signed for; otherwise why there is none. */
  workspaceOf(id: string, format: ReportFormat, query: URLSearchParams): { workspaceId: string } | 'forged' | 'expired';
}

export interface ReportDownloadsDeps {
  readonly secret: string;
  /** Where browsers reach this service, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

export const DOWNLOAD_VALID_MS = 15 * 60_000;

export function createReportDownloads({ secret, publicUrl, now }: ReportDownloadsDeps): ReportDownloads {
  const signer = createUrlSigner(secret, 'niches report downloads, version 1');
  return {
    of({ id, workspaceId }) {
      const expiresAt = now().getTime() + DOWNLOAD_VALID_MS;
      return REPORT_FORMATS.map((format) => {
        const signature = signer.signatureOf({ values: [id, workspaceId, format], expiresAt });
        const query = new URLSearchParams({ workspace: workspaceId, expires: String(expiresAt), signature });
        const url = `${publicUrl}/report-files/${id}/${fileNameOf(format)}?${query}`;
        return { format, url, expiresAt: new Date(expiresAt) };
      });
    },
    workspaceOf(id, format, query) {
      const workspaceId = query.get('workspace') ?? '';
      const grant = { values: [id, workspaceId, format], expiresAt: Number(query.get('expires')) };
      const verdict = signer.check(grant, query.get('signature'), now());
      return verdict === 'valid' ? { workspaceId } : verdict;
    },
  };
}

export function fileNameOf(format: ReportFormat): string {
  return `report.${format.toLowerCase()}`;
}

/** Null for a file that no report has. */
export function formatOfFile(fileName: string): ReportFormat | null {
  return REPORT_FORMATS.find((format) => fileNameOf(format) === fileName) ?? null;
}
