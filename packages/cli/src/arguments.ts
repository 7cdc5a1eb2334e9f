import { parseArgs } from 'node:util';

/** What the terminal asked for. */
export interface AnalyzeArguments {
  file: string;
  name: string | undefined;
  json: boolean;
  report: string | undefined;
  /** The GraphQL endpoint of a platform elsewhere; undefined to use this machine's. */
  url: string | undefined;
  /** The data of this machine's platform; undefined for those of the repository. */
  dataDir: string | undefined;
}

export type ArgumentsResult =
  | { kind: 'run'; arguments: AnalyzeArguments }
  | { kind: 'help' }
  | { kind: 'fault'; message: string };

export const USAGE = `Usage: npm run analyze -- <file> [options]

Reads a keyword export (Google Keyword Planner, Semrush, Ahrefs, Google Trends, Search Console, a CSV or
a plain list), finds the niches in it and ranks them.

  --name <text>      how the analysis is called; the file's name if left out
  --json             print one JSON object and nothing else
  --report <file>    write an HTML report as well
  --url <endpoint>   a platform elsewhere, with PAISSIVE_EMAIL and PAISSIVE_PASSWORD to sign in;
                     otherwise the one that runs here, or one that is started for this and stopped again
  --data-dir <dir>   the data of the platform that runs here, or is started (default .data)
  --help             this text

Exit codes: 0 done, 1 the platform failed, 2 the file or the command cannot be used.`;

/** Reads the command line, without the program's own name. */
export function readArguments(argv: readonly string[]): ArgumentsResult {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        json: { type: 'boolean', default: false },
        report: { type: 'string' },
        url: { type: 'string' },
        'data-dir': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const [file, ...others] = positionals;
    if (file === undefined) return { kind: 'fault', message: 'Name the file to analyse.' };
    if (others.length > 0) return { kind: 'fault', message: `One file at a time: what about ${others.join(', ')}?` };
    const { name, json, report, url, 'data-dir': dataDir } = values;
    if (url !== undefined && dataDir !== undefined)
      return {
        kind: 'fault',
        message: '--url is a platform elsewhere, --data-dir one that runs here: give one of them.',
      };
    return { kind: 'run', arguments: { file, name, json, report, url, dataDir } };
  } catch (error) {
    return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}
