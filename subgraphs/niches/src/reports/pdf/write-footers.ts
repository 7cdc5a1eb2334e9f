import type PDFDocument from 'pdfkit';
import type { Glyphs } from './pdf-fonts.js';
import { PDF_INKS } from './pdf-palette.js';

const SIZE = 8;
const FROM_BOTTOM = 36;
const MAX_TITLE = 90;

/** Title and page number at the foot of every page. They repeat, so screen readers are told to skip them. */
export function writeFooters(pdf: InstanceType<typeof PDFDocument>, title: string, glyphs: Glyphs): void {
  const { start, count } = pdf.bufferedPageRange();
  const name = glyphs.written([...title].slice(0, MAX_TITLE).join(''));
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    const { left, right, bottom } = pdf.page.margins;
    const y = pdf.page.height - FROM_BOTTOM;
    // Below the margin PDFKit would begin another page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('regular').fontSize(SIZE).fillColor(PDF_INKS.muted);
    pdf.text(name, left, y, { lineBreak: false });
    const number = `Page ${page - start + 1} of ${count}`;
    pdf.text(number, pdf.page.width - right - pdf.widthOfString(number), y, { lineBreak: false });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}
