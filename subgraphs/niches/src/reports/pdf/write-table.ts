import type { Table } from '../document/blocks.js';
import type { Glyphs } from './pdf-fonts.js';
import { PDF_INKS } from './pdf-palette.js';
import type { Pdf } from './pdf-writer.js';

interface TablePlace {
  readonly left: number;
  readonly width: number;
  readonly glyphs: Glyphs;
}

const SIZE = 8.5;
const PADDING = 3.5;
const GUTTER = 10;
/** A cell that is longer would push its row over a page. */
const MAX_CELL = 1_200;

/** A table whose header stands again on every page that it reaches. */
export function writeTable(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { caption, columns, rows }: Table,
  { left, width, glyphs }: TablePlace,
): void {
  const table = pdf.struct('Table');
  root.add(table);
  const widths = columns.map(({ share }) => share * width);
  const lefts = widths.map((_, index) => left + widths.slice(0, index).reduce((sum, each) => sum + each, 0));
  const titles = columns.map(({ title }) => title);
  const font = () => pdf.font('regular').fontSize(SIZE);
  const texts = (cells: readonly string[]) =>
    cells.map((cell) => glyphs.written([...cell].slice(0, MAX_CELL).join('')));
  const roomOf = (index: number) => (widths[index] ?? 0) - (index === columns.length - 1 ? 0 : GUTTER);
  const heightOf = (cells: readonly string[]) =>
    Math.max(...cells.map((cell, index) => font().heightOfString(cell, { width: roomOf(index) }))) + 2 * PADDING;
  const bottom = () => pdf.page.height - pdf.page.margins.bottom;

  function row(cells: readonly string[], kind: 'head' | 'body', height: number): void {
    const top = pdf.y;
    const element = pdf.struct('TR');
    table.add(element);
    cells.forEach((cell, index) => {
      const isHeader = kind === 'head' || index === 0;
      element.add(
        pdf.struct(isHeader ? 'TH' : 'TD', {}, () => {
          font().fillColor(kind === 'head' ? PDF_INKS.muted : PDF_INKS.text);
          const align = columns[index]?.isNumber ? 'right' : 'left';
          pdf.text(cell, lefts[index] ?? left, top + PADDING, { width: roomOf(index), align });
        }),
      );
    });
    element.end();
    rule(top + height);
    pdf.y = top + height;
  }

  function rule(y: number): void {
    pdf.markContent('Artifact', { type: 'Layout' });
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .stroke(PDF_INKS.line);
    pdf.endMarkedContent();
  }

  const head = texts(titles);
  const headHeight = heightOf(head);
  if (pdf.y + headHeight + 50 > bottom()) pdf.addPage();
  table.add(
    pdf.struct('Caption', {}, () => {
      pdf
        .font('regular')
        .fontSize(8)
        .fillColor(PDF_INKS.muted)
        .text(glyphs.written(caption), left, pdf.y + 4, { width });
    }),
  );
  row(head, 'head', headHeight);
  for (const cells of rows.map(texts)) {
    const height = heightOf(cells);
    if (pdf.y + height > bottom()) {
      pdf.addPage();
      row(head, 'head', headHeight);
    }
    row(cells, 'body', height);
  }
  table.end();
  pdf.x = left;
  pdf.y += 8;
}
