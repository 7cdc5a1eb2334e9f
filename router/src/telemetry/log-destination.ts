import type { LoggingConfig } from '../config/telemetry-config.js';
import { textLine } from './text-log.js';

interface Output {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/**
 * Where the log goes by `telemetry.exporters.logging.stdout`.
 *
 * @returns undefined for the logger's own way, which is JSON to standard output
 */
export function logDestination(
  { stdout: { enabled, format, tty_format } }: LoggingConfig,
  output: Output,
): { write(line: string): void } | undefined {
  if (!enabled) return { write: () => {} };
  const isTerminal = output.isTTY === true;
  const chosen = isTerminal ? (tty_format ?? format ?? 'text') : (format ?? 'json');
  return chosen === 'json' ? undefined : { write: (line) => void output.write(textLine(line)) };
}
