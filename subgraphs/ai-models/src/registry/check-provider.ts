import type { Logger } from '@paissive/logging';
import { ProviderError, type RemoteModel } from '@paissive/model-providers';
import { done, notFound, type Outcome } from '../outcome.js';
import type { ProviderPool } from '../providers/provider-pool.js';
import type { Provider, ProviderHealth } from './provider.js';
import type { RegistryRepository } from './registry.repository.js';

export interface CheckProviderDeps {
  readonly registry: RegistryRepository;
  readonly pool: ProviderPool;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'info'>;
}

export interface ProviderCheck {
  readonly provider: Provider;
  readonly remoteModels: readonly RemoteModel[];
}

export type CheckProvider = (workspaceId: string, id: string) => Promise<Outcome<ProviderCheck>>;

const TIMEOUT_MS = 10_000;
const SLOW_MS = 5_000;
const MAX_REMOTE_MODELS = 1_000;

/** Looks at a provider: asks what it runs, which costs nothing and needs the key. */
export function createCheckProvider(deps: CheckProviderDeps): CheckProvider {
  return async (workspaceId, id) => {
    const [provider] = await deps.registry.findProviders(workspaceId, [id]);
    return provider ? done(await checkProvider(deps, provider)) : notFound('provider', 'id');
  };
}

async function checkProvider({ registry, pool, now }: CheckProviderDeps, provider: Provider): Promise<ProviderCheck> {
  const started = performance.now();
  let remoteModels: RemoteModel[] = [];
  let error: unknown;
  try {
    remoteModels = await pool.get(provider).listModels({ signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (thrown) {
    error = thrown;
  }
  const latencyMs = Math.round(performance.now() - started);
  const health: ProviderHealth = { ...verdictOf(error, latencyMs), checkedAt: now(), latencyMs };
  if (provider.kind !== 'EMBEDDED') await registry.saveHealth(provider.id, health);
  return { provider: { ...provider, ...health }, remoteModels: remoteModels.slice(0, MAX_REMOTE_MODELS) };
}

function verdictOf(error: unknown, latencyMs: number): Pick<ProviderHealth, 'status' | 'statusMessage'> {
  if (error === undefined) {
    return latencyMs > SLOW_MS
      ? { status: 'DEGRADED', statusMessage: 'It answers slowly.' }
      : { status: 'HEALTHY', statusMessage: 'It answers.' };
  }
  if (!(error instanceof ProviderError)) return { status: 'DOWN', statusMessage: 'It did not answer in time.' };
  const isThere = ['UNAUTHORIZED', 'RATE_LIMITED', 'QUOTA_EXHAUSTED', 'INVALID_REQUEST'].includes(error.code);
  return { status: isThere ? 'DEGRADED' : 'DOWN', statusMessage: error.message };
}

const CHECK_AGAIN_MS = 5 * 60_000;
const AT_ONCE = 20;

/** Looks at the providers that were not looked at for five minutes. */
export async function checkProviders(deps: CheckProviderDeps): Promise<{ changed: number }> {
  const providers = await deps.registry.findUnchecked(new Date(deps.now().getTime() - CHECK_AGAIN_MS), AT_ONCE);
  const checks = await Promise.all(providers.map((provider) => checkProvider(deps, provider)));
  let changed = 0;
  for (const [index, { provider }] of checks.entries()) {
    const before = providers[index]?.status;
    if (before === provider.status) continue;
    changed += 1;
    deps.log.info({ providerId: provider.id, before, status: provider.status }, 'provider changed');
  }
  return { changed };
}
