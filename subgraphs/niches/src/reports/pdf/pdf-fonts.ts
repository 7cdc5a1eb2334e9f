import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type PDFDocument from 'pdfkit';

export type FontName = 'regular' | 'strong';

const FILES: Readonly<Record<FontName, string>> = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
};
/** In place of a character that the font has not. */
const MISSING = '□';

/** Which characters the font can write. */
export interface Glyphs {
  /** The text with a box for each character that is missing, and a note that there was one. */
  written(text: string): string;
  readonly hasMissing: boolean;
}

/** Embeds the fonts, Latin, Greek and Cyrillic, and only the letters that are used. */
export function registerFonts(pdf: InstanceType<typeof PDFDocument>): Glyphs {
  for (const [name, file] of Object.entries(FILES)) {
    pdf.registerFont(name, readFileSync(fileURLToPath(import.meta.resolve(file))));
  }
  pdf.font('regular');
  // PDFKit keeps fontkit's font here and has no other way to ask.
  const { font } = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } })._font;
  let hasMissing = false;
  return {
    written(text) {
      const line = text.replace(/\p{Cc}+/gu, ' ');
      return Array.from(line, (character) => {
        if (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return character;
        hasMissing = true;
        return MISSING;
      }).join('');
    },
    get hasMissing() {
      return hasMissing;
    },
  };
}
