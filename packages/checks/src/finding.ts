/** Something a check objects to. */
export interface Finding {
  /** Path from the top of the repository. */
  file: string;
  /** Line from 1; 0 when the whole file is meant. */
  line: number;
  message: string;
}

/** One line per finding, as compilers write them so that editors can jump there. */
export function formatFinding({ file, line, message }: Finding): string {
  return `${file}${line > 0 ? `:${line}` : ''}: ${message}`;
}
