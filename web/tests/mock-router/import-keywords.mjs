import { randomUUID } from 'node:crypto';
import { connection } from './connection.mjs';
import { importOf } from './imports.mjs';

/** Reads an upload: a zip and an empty file are refused, a table with columns of its own asks for a mapping. */
export function importKeywords(data, input) {
  const upload = input.uploadId ? data.uploads.get(input.uploadId) : null;
  const text = upload ? decode(upload.bytes) : (input.content ?? '');
  const name = input.fileName ?? upload?.fileName ?? 'Pasted list';
  if (text.startsWith('PK') || text.trim() === '')
    return {
      import: null,
      userErrors: [
        {
          __typename: 'UnsupportedFileError',
          message:
            text.trim() === ''
              ? 'The file is empty. Expected an export of Keyword Planner, Semrush, Ahrefs, Google Trends or Search Console, a table or a list.'
              : 'This is a zip archive named .csv. Unpack it and choose the file inside.',
          field: ['input', 'uploadId'],
        },
      ],
    };
  const lines = text.split(/\r?\n/).filter(Boolean);
  if (/Spalte|column_a/.test(lines[0]) && !input.mapping) {
    const names = lines[0].split(',');
    return {
      import: null,
      userErrors: [
        {
          __typename: 'MappingNeededError',
          message: 'Two of the columns could not be told by their names.',
          field: ['input', 'mapping'],
          columns: names.map((column, index) => ({
            position: index + 1,
            name: column,
            meaning: null,
            samples: lines.slice(1, 6).map((line) => line.split(',')[index] ?? ''),
          })),
        },
      ],
    };
  }
  const format = lines[0].startsWith('Keyword Stats')
    ? 'GOOGLE_KEYWORD_PLANNER'
    : lines[0].includes(',')
      ? 'GENERIC_CSV'
      : 'KEYWORD_LIST';
  const imported = {
    ...importOf(
      randomUUID(),
      input.name ?? name,
      format,
      Math.max(1, lines.length - 3),
      format === 'GOOGLE_KEYWORD_PLANNER' ? 3 : 0,
      Date.now(),
    ),
    fileName: name,
  };
  data.imports.unshift(imported);
  return { import: { ...imported, rejectedRows: (page) => connection(imported.rejected, page) }, userErrors: [] };
}

function decode(bytes) {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.subarray(2).toString('utf16le') : bytes.toString('utf8');
}
