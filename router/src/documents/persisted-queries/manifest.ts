import { readFileSync } from 'node:fs';
import { GraphQLError, parse } from 'graphql';
import { z } from 'zod';
import { ConfigError, type ConfigFault } from '../../config/config-fault.js';
import type { PersistedQueriesConfig } from '../../config/persisted-queries-config.js';

/** A manifest as it lies on disk. */
export interface ManifestFile {
  /** As `local_manifests` names it. */
  readonly file: string;
  readonly text: string;
}

export interface PersistedOperation {
  readonly id: string;
  readonly body: string;
  /** Null for every client. */
  readonly clientName: string | null;
}

const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({ id: z.string().min(1), body: z.string().min(1), clientName: z.string().nullish().default(null) }),
  ),
});

/**
 * Reads the manifests that a configuration names.
 *
 * @throws the system's error for a file that cannot be read; its message names the file
 */
export function readManifests({ enabled, local_manifests }: PersistedQueriesConfig): readonly ManifestFile[] {
  return enabled ? local_manifests.map((file) => ({ file, text: readFileSync(file, 'utf8') })) : [];
}

/**
 * Reads Apollo's persisted query manifest format, version 1.
 *
 * @throws ConfigError with every fault of every file: bad JSON, missing members, bodies that do not parse, ids that mean two things
 */
export function parseManifests(files: readonly ManifestFile[]): readonly PersistedOperation[] {
  const faults: ConfigFault[] = [];
  const operations: PersistedOperation[] = [];
  const bodies = new Map<string, string>();
  for (const { file, text } of files) {
    const fault = (path: string, message: string) => faults.push({ file, line: 1, path, message });
    const json = parseJson(text);
    if (json === undefined) {
      fault('', 'this is not valid JSON');
      continue;
    }
    const read = manifest.safeParse(json);
    if (!read.success) {
      for (const issue of read.error.issues) fault(issue.path.join('.'), issue.message);
      continue;
    }
    for (const [index, operation] of read.data.operations.entries()) {
      const path = `operations.${index}`;
      const key = JSON.stringify([operation.clientName, operation.id]);
      const known = bodies.get(key);
      if (known !== undefined && known !== operation.body)
        fault(`${path}.id`, `"${operation.id}" names another operation already`);
      bodies.set(key, operation.body);
      const problem = syntaxProblem(operation.body);
      if (problem !== null) fault(`${path}.body`, problem);
      operations.push(operation);
    }
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return operations;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function syntaxProblem(body: string): string | null {
  try {
    parse(body, { noLocation: true });
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message;
  }
}
