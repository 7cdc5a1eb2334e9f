/** One thing that is wrong with a configuration file, and where it stands. */
export interface ConfigFault {
  /** The file as it was named by the operator. */
  file: string;
  /** Line from 1. */
  line: number;
  /** The key from the top, for example `limits.max_depth`; empty for the file itself. */
  path: string;
  message: string;
}

/** A configuration that cannot be served; carries every fault found, not just the first. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly ConfigFault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'ConfigError';
  }
}

function formatFault({ file, line, path, message }: ConfigFault): string {
  return `${file}:${line}: ${path === '' ? '' : `${path}: `}${message}`;
}
