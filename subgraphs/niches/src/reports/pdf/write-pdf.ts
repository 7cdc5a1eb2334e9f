import PDFDocument from 'pdfkit';
import type { Block } from '../document/blocks.js';
import { registerFonts } from './pdf-fonts.js';
import { createPdfWriter } from './pdf-writer.js';
import { writeFooters } from './write-footers.js';

export interface PdfOptions {
  readonly title: string;
  readonly createdAt: Date;
}

/** A4; what a printer does not reach stays empty. */
const MARGINS = { top: 56, bottom: 64, left: 50, right: 50 };

/**
 * A report as PDF 1.7: tagged for screen readers (headings, lists, tables with header cells, charts with their description), with title,
 * language, bookmarks, page numbers and embedded fonts. The same report gives the same bytes but for the file's id.
 */
export async function writePdf(blocks: readonly Block[], { title, createdAt }: PdfOptions): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: 'en',
    tagged: true,
    displayTitle: true,
    info: {
      Title: title,
      Creator: 'pAIssive Income',
      Producer: 'pAIssive Income',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  const chunks: Uint8Array[] = [];
  const written = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const glyphs = registerFonts(pdf);
  const writer = createPdfWriter(pdf, glyphs);
  for (const block of blocks) writer.write(block);
  if (glyphs.hasMissing) {
    const text =
      'A box stands for a character that the font of this PDF has not. The same report as HTML or JSON has it.';
    writer.write({ kind: 'paragraph', tone: 'muted', text });
  }
  writer.end();
  writeFooters(pdf, title, glyphs);
  pdf.end();
  await written;
  return Buffer.concat(chunks);
}
