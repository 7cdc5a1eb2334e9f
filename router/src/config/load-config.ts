import { readFileSync } from 'node:fs';
import { isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { ConfigError, type ConfigFault } from './config-fault.js';
import { expandEnvironment, missingVariable } from './expand-environment.js';
import { expandFiles, type ReadFile, unreadableFile } from './expand-files.js';
import { type RouterConfig, routerConfig } from './router-config.js';

/**
 * Reads the text of a router.yaml.
 *
 * @param text the file's content; an empty text means all defaults
 * @param file how the file is called in faults
 * @param environment what `${env.NAME}` refers to
 * @param readFile what `${file.path}` is replaced by
 * @throws ConfigError with every fault, each with file, line and key path
 * @example loadConfig('limits:\n  max_dept: 5\n', 'router.yaml', {}) // throws "router.yaml:2: limits.max_dept: unknown key"
 */
export function loadConfig(
  text: string,
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
  readFile: ReadFile = (path) => readFileSync(path, 'utf8'),
): RouterConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const lineOf = (node: unknown) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1);
  const faults: ConfigFault[] = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    path: '',
    message: error.message,
  }));
  if (faults.length > 0) throw new ConfigError(faults);

  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return;
      const { text: withFiles, unreadable } = expandFiles(node.value, readFile);
      for (const path of unreadable) faults.push(unreadableFile(path, { file, line: lineOf(node), path: '' }));
      const { text: expanded, missing } = expandEnvironment(withFiles, environment);
      for (const name of missing) faults.push(missingVariable(name, { file, line: lineOf(node), path: '' }));
      if (expanded !== node.value) node.value = typed(expanded);
    },
  });
  if (faults.length > 0) throw new ConfigError(faults);

  const parsed = routerConfig.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues
      .flatMap((issue) => explain(issue))
      .map(({ path, message }) => ({ file, line: lineOf(nearestNode(document, path)), path: path.join('.'), message })),
  );
}

/** A variable is text; a key that wants a number or a boolean still has to accept `${env.LIMIT}`. */
function typed(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function explain(issue: z.core.$ZodIssue): { path: string[]; message: string }[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: 'unknown key' }));
  return [{ path, message: issue.message }];
}

/** The key at a path, or the deepest part of it that is there: a missing key is reported where it should stand. */
function nearestNode(document: ReturnType<typeof parseDocument>, path: readonly string[]): Node | null {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (!isNode(parent) || !('items' in parent)) continue;
    for (const item of parent.items as { key?: unknown }[]) {
      if (isScalar(item.key) && String(item.key.value) === path[length - 1]) return item.key;
    }
    const value = document.getIn(path.slice(0, length), true);
    if (isNode(value)) return value;
  }
  return document.contents;
}
