import { reportDocument } from './document/report-document.js';
import { type HtmlOptions, writeHtml } from './html/write-html.js';
import { writePdf } from './pdf/write-pdf.js';
import type { ReportSnapshot } from './report-snapshot.js';

/** The report as a page. */
export function renderHtml(snapshot: ReportSnapshot, links: HtmlOptions['links']): Uint8Array {
  return Buffer.from(writeHtml(reportDocument(snapshot), { title: snapshot.title, links }));
}

/** The report as its documented JSON. */
export function renderJson(snapshot: ReportSnapshot): Uint8Array {
  return Buffer.from(`${JSON.stringify(snapshot, null, 2)}\n`);
}

/** The report as PDF; a tenth of a second and more, so it belongs into a thread. */
export function renderPdf(snapshot: ReportSnapshot): Promise<Uint8Array> {
  return writePdf(reportDocument(snapshot), { title: snapshot.title, createdAt: new Date(snapshot.createdAt) });
}
