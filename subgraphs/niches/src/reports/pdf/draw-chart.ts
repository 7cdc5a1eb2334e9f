import type PDFDocument from 'pdfkit';
import type { Drawing, Mark } from '../document/drawing.js';
import type { Glyphs } from './pdf-fonts.js';
import { PDF_INKS } from './pdf-palette.js';

/** Draws a chart with its top left corner at a place, `scale` points to one of its own. */
export function drawChart(
  pdf: InstanceType<typeof PDFDocument>,
  { marks }: Drawing,
  { x, y, scale, glyphs }: { x: number; y: number; scale: number; glyphs: Glyphs },
): void {
  pdf.save().translate(x, y).scale(scale);
  for (const mark of marks) drawMark(pdf, mark, glyphs);
  pdf.restore();
}

function drawMark(pdf: InstanceType<typeof PDFDocument>, mark: Mark, glyphs: Glyphs): void {
  const colour = PDF_INKS[mark.ink];
  switch (mark.kind) {
    case 'rect':
      pdf.rect(mark.x, mark.y, mark.width, mark.height).fill(colour);
      return;
    case 'line': {
      const [first, ...rest] = mark.points;
      if (!first) return;
      pdf.moveTo(first.x, first.y);
      for (const { x, y } of rest) pdf.lineTo(x, y);
      pdf.lineWidth(mark.width).lineJoin('round');
      if (mark.isDashed) pdf.dash(4, { space: 3 });
      pdf.stroke(colour).undash();
      return;
    }
    case 'text': {
      const text = glyphs.written(mark.text);
      pdf.font(mark.isStrong ? 'strong' : 'regular').fontSize(mark.size);
      const width = pdf.widthOfString(text);
      const left = mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
      pdf.fillColor(colour).text(text, left, mark.y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }
}
