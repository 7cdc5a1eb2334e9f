import { ErrorCode } from '@paissive/errors';
import type { Logger } from '@paissive/logging';
import { ConfigError } from '../config/config-fault.js';
import type { RouterConfig } from '../config/router-config.js';
import type { ManifestFile } from '../documents/persisted-queries/manifest.js';
import { SupergraphError } from '../execution/engine-contract.js';
import type { EndOfServing, Serving } from './serving.js';

/** What to serve from now on. */
export interface ServingSource {
  readonly config: RouterConfig;
  readonly supergraphSdl: string;
  /** What the manifests of persisted queries hold, if there are any. */
  readonly manifests?: readonly ManifestFile[] | undefined;
}

export type ReloadResult =
  | { readonly kind: 'swapped' }
  | { readonly kind: 'unchanged' }
  /** The last good one keeps serving. */
  | { readonly kind: 'refused'; readonly message: string };

export interface ReloaderDeps {
  current(): Serving;
  /** Builds a serving and warms it up; rejects when it cannot serve. */
  build(source: ServingSource, previous: Serving): Promise<Serving>;
  swap(next: Serving): void;
  log: Logger;
  onReload(result: ReloadResult['kind']): void;
}

/**
 * Replaces what is served: read, build, warm up, swap at once, retire the old one. Whatever goes wrong before the swap leaves the old one
 * serving. Reloads run one after another, and what changes during one is read by the next.
 *
 * @returns a function that reads the source anew
 */
export function createReloader(deps: ReloaderDeps): (read: () => ServingSource) => Promise<ReloadResult> {
  let last: Promise<unknown> = Promise.resolve();
  return (read) => {
    const result = last.then(() => reload(deps, read));
    // A bug in one reload must not stand in the way of the next.
    last = result.catch(() => {});
    return result;
  };
}

async function reload(deps: ReloaderDeps, read: () => ServingSource): Promise<ReloadResult> {
  const previous = deps.current();
  const result = await attempt(deps, read, previous);
  deps.onReload(result.kind);
  if (result.kind === 'refused')
    deps.log.error({ reason: result.message }, 'reload refused, the last good one keeps serving');
  if (result.kind === 'swapped') deps.log.info('reloaded');
  return result;
}

async function attempt(deps: ReloaderDeps, read: () => ServingSource, previous: Serving): Promise<ReloadResult> {
  try {
    const source = read();
    const end = endOf(previous, source);
    if (end === null) return { kind: 'unchanged' };
    const fixed = changedFixture(previous.config, source.config);
    if (fixed !== null)
      return { kind: 'refused', message: `${fixed} cannot change while the router runs: restart it.` };
    deps.swap(await deps.build(source, previous));
    // Requests in flight finish on the old one; nothing waits for that.
    void previous.retire(end, previous.config.supergraph.connection_shutdown_timeout);
    return { kind: 'swapped' };
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof SupergraphError || isSystemError(error))) throw error;
    return { kind: 'refused', message: error.message };
  }
}

/** What live subscriptions are told; null when nothing has changed. */
function endOf(previous: Serving, next: ServingSource): EndOfServing | null {
  if (previous.supergraphSdl !== next.supergraphSdl) {
    return {
      kind: 'reload',
      code: ErrorCode.SUBSCRIPTION_SCHEMA_RELOAD,
      message: 'The schema has changed: subscribe anew.',
    };
  }
  const ruled = ({ config, manifests = [] }: Omit<ServingSource, 'supergraphSdl'>) =>
    JSON.stringify([config, manifests]);
  if (ruled(previous) === ruled(next)) return null;
  return {
    kind: 'reload',
    code: ErrorCode.SUBSCRIPTION_CONFIG_RELOAD,
    message: 'The configuration has changed: subscribe anew.',
  };
}

/** What is set up once for the process. */
const FIXED: readonly (readonly [key: string, read: (config: RouterConfig) => unknown])[] = [
  ['supergraph.listen', (config) => config.supergraph.listen],
  ['health_check', (config) => config.health_check],
  ['telemetry.exporters.metrics', (config) => config.telemetry.exporters.metrics],
  ['telemetry.exporters.logging', (config) => config.telemetry.exporters.logging],
  ['server', (config) => config.server],
  ['tls.supergraph', (config) => config.tls.supergraph],
  ['extensions.operation_metrics', (config) => config.extensions.operation_metrics],
  ['extensions.overload.max_connections', (config) => config.extensions.overload.max_connections],
  ['extensions.rate_limits.redis', (config) => config.extensions.rate_limits.redis],
];

/** The key of something fixed that differs, null when nothing does. */
function changedFixture(previous: RouterConfig, next: RouterConfig): string | null {
  const changed = FIXED.find(([, read]) => JSON.stringify(read(previous)) !== JSON.stringify(read(next)));
  return changed?.[0] ?? null;
}

/** A file that cannot be read, for example because it is being replaced. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
