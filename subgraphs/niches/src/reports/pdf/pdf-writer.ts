import type PDFDocument from 'pdfkit';
import type { Block } from '../document/blocks.js';
import { drawChart } from './draw-chart.js';
import type { FontName, Glyphs } from './pdf-fonts.js';
import { PDF_INKS } from './pdf-palette.js';
import { writeTable } from './write-table.js';

export type Pdf = InstanceType<typeof PDFDocument>;

export interface PdfWriter {
  write(block: Block): void;
  /** Closes the structure; nothing can be written after it. */
  end(): void;
}

const HEADINGS = {
  1: { size: 21, before: 0, after: 6, room: 120 },
  2: { size: 15, before: 22, after: 6, room: 110 },
  3: { size: 11, before: 14, after: 4, room: 80 },
} as const;
const BODY = 9.5;
const SMALL = 8.5;
const FACT_COLUMNS = 2;

/** Writes the parts of a report one below the other, each as an element of the document's structure. */
export function createPdfWriter(pdf: Pdf, glyphs: Glyphs): PdfWriter {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const outline: (PDFKit.PDFOutline | undefined)[] = [pdf.outline];
  const left = pdf.page.margins.left;
  const width = pdf.page.width - left - pdf.page.margins.right;
  const bottom = () => pdf.page.height - pdf.page.margins.bottom;

  const set = (name: FontName, size: number, ink: 'text' | 'muted' = 'text') =>
    pdf.font(name).fontSize(size).fillColor(PDF_INKS[ink]);
  const makeRoom = (height: number) => {
    if (pdf.y + height > bottom()) pdf.addPage();
  };

  function heading({ level, text, startsPage }: Extract<Block, { kind: 'heading' }>): void {
    const { size, before, after, room } = HEADINGS[level];
    if (startsPage) pdf.addPage();
    else if (pdf.y > pdf.page.margins.top) pdf.y += before;
    makeRoom(room);
    outline[level] = outline[level - 1]?.addItem(text);
    root.add(pdf.struct(`H${level}`, {}, () => set('strong', size).text(glyphs.written(text), left, pdf.y, { width })));
    pdf.y += after;
  }

  function paragraph({ text, tone = 'plain' }: Extract<Block, { kind: 'paragraph' }>): void {
    const isMuted = tone === 'muted';
    root.add(
      pdf.struct('P', {}, () =>
        set('regular', isMuted ? SMALL : BODY, isMuted ? 'muted' : 'text').text(glyphs.written(text), left, pdf.y, {
          width,
          lineGap: 1.5,
        }),
      ),
    );
    pdf.y += 5;
  }

  /** Label above value, two beside each other. */
  function facts({ facts: all }: Extract<Block, { kind: 'facts' }>): void {
    const list = pdf.struct('L');
    root.add(list);
    const column = width / FACT_COLUMNS;
    const room = column - 12;
    for (let start = 0; start < all.length; start += FACT_COLUMNS) {
      const row = all.slice(start, start + FACT_COLUMNS);
      const heights = row.map(({ value }) =>
        set('regular', BODY).heightOfString(glyphs.written(value), { width: room }),
      );
      makeRoom(Math.max(...heights) + 18);
      const top = pdf.y;
      row.forEach(({ label, value }, index) => {
        const x = left + index * column;
        const item = pdf.struct('LI');
        list.add(item);
        item.add(
          pdf.struct('Lbl', {}, () => set('regular', 8, 'muted').text(glyphs.written(label), x, top, { width: room })),
        );
        item.add(
          pdf.struct('LBody', {}, () => set('regular', BODY).text(glyphs.written(value), x, top + 11, { width: room })),
        );
        item.end();
      });
      pdf.y = top + Math.max(...heights) + 18;
    }
    list.end();
    pdf.x = left;
  }

  function items({ items: all, isOrdered }: Extract<Block, { kind: 'list' }>): void {
    const list = pdf.struct('L');
    root.add(list);
    all.forEach((text, index) => {
      makeRoom(24);
      const top = pdf.y;
      const item = pdf.struct('LI');
      list.add(item);
      item.add(
        pdf.struct('Lbl', {}, () =>
          set('regular', BODY, 'muted').text(isOrdered ? `${index + 1}.` : '•', left, top, { lineBreak: false }),
        ),
      );
      item.add(
        pdf.struct('LBody', {}, () =>
          set('regular', BODY).text(glyphs.written(text), left + 16, top, { width: width - 16, lineGap: 1.5 }),
        ),
      );
      item.end();
      pdf.y += 3;
    });
    list.end();
    pdf.x = left;
  }

  function figure({ drawing, caption }: Extract<Block, { kind: 'figure' }>): void {
    const scale = width / drawing.width;
    const height = drawing.height * scale;
    makeRoom(height + 24);
    const top = pdf.y + 4;
    const alt = glyphs.written(drawing.description);
    root.add(pdf.struct('Figure', { alt }, () => drawChart(pdf, drawing, { x: left, y: top, scale, glyphs })));
    pdf.y = top + height + 4;
    root.add(
      pdf.struct('Caption', {}, () => set('regular', 8, 'muted').text(glyphs.written(caption), left, pdf.y, { width })),
    );
    pdf.y += 8;
  }

  return {
    write(block) {
      switch (block.kind) {
        case 'heading':
          return heading(block);
        case 'paragraph':
          return paragraph(block);
        case 'facts':
          return facts(block);
        case 'list':
          return items(block);
        case 'figure':
          return figure(block);
        case 'table':
          return writeTable(pdf, root, block, { left, width, glyphs });
      }
    },
    end: () => void root.end(),
  };
}
