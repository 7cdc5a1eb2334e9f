import type { Finding } from '../finding.js';
import type { SourceFile } from './source-files.js';

const NEEDS_REASON = 300;
const TOO_LONG = 500;
/** How a file over 300 lines says why, in a comment among its first lines. */
const REASON = /Longer than 300 lines because \S/;

/** A file over 300 lines states its reason at the top; over 500 it is to be split, whatever the reason. */
export function checkSizes(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    const length = lines.at(-1) === '' ? lines.length - 1 : lines.length;
    if (length > TOO_LONG)
      return [{ file: path, line: 0, message: `${length} lines; split it, ${TOO_LONG} is the limit` }];
    if (length > NEEDS_REASON && !REASON.test(lines.slice(0, 12).join(' '))) {
      return [
        {
          file: path,
          line: 0,
          message: `${length} lines; say "Longer than 300 lines because …" at the top or split it`,
        },
      ];
    }
    return [];
  });
}
