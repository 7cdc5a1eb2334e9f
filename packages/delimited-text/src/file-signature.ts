/** A kind of file that is no keyword table, told by its first bytes. */
interface Signature {
  readonly kind: string;
  readonly bytes: readonly number[];
  readonly offset?: number;
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { kind: 'a PDF document', bytes: ascii('%PDF-') },
  { kind: 'an older Excel or Office file', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { kind: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'a RAR archive', bytes: ascii('Rar!') },
  { kind: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', bytes: ascii('GIF8') },
  { kind: 'a SQLite database', bytes: ascii('SQLite format 3') },
  { kind: 'a Parquet file', bytes: ascii('PAR1') },
  { kind: 'an RTF document', bytes: ascii('{\\rtf') },
  { kind: 'a Windows program', bytes: [0x4d, 0x5a, 0x90] },
  { kind: 'a Linux program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'a tar archive', bytes: ascii('ustar'), offset: 257 },
  { kind: 'UTF-32 text', bytes: [0xff, 0xfe, 0, 0] },
  { kind: 'UTF-32 text', bytes: [0, 0, 0xfe, 0xff] },
];

const ZIP = ascii('PK\u0003\u0004');
const ZIP_NAME_OFFSET = 30;

/**
 * Names a binary or structured file by its first bytes, whatever its file name says.
 *
 * @param head the first bytes, at least 512 where the file is that long
 * @returns a phrase such as "an Excel workbook (.xlsx)"; null when it may be plain text
 */
export function fileSignature(head: Uint8Array): string | null {
  if (startsWith(head, ZIP)) return zipKind(head);
  const known = SIGNATURES.find((signature) => startsWith(head, signature.bytes, signature.offset));
  return known?.kind ?? markupKind(head);
}

/** True when text of one byte a character could not hold these bytes: NUL or many control characters. */
export function looksBinary(head: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return head.includes(0) || controls > head.length / 100;
}

function zipKind(head: Uint8Array): string {
  const names = new TextDecoder('latin1').decode(head.subarray(ZIP_NAME_OFFSET, 4_096));
  if (/^(\[Content_Types\]|_rels|docProps|xl\/)/.test(names)) {
    return /word\//.test(names) ? 'a Word document' : 'an Excel workbook (.xlsx)';
  }
  if (names.startsWith('mimetypeapplication/vnd.oasis')) return 'an OpenDocument file';
  return 'a zip archive';
}

function markupKind(head: Uint8Array): string | null {
  const text = new TextDecoder('latin1')
    .decode(head.subarray(0, 512))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^<(!doctype html|html|head|body)\b/i.test(text)) return 'an HTML page';
  if (/^<\?xml\b|^<svg\b/i.test(text)) return 'an XML document';
  if (/^(\{\s*"|\[\s*[{["])/.test(text)) return 'a JSON document';
  return null;
}

function startsWith(head: Uint8Array, bytes: readonly number[], offset = 0): boolean {
  return head.length >= offset + bytes.length && bytes.every((byte, index) => head[offset + index] === byte);
}
