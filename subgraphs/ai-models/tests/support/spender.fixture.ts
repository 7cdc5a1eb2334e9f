import { createDatabase } from '../../src/database.prisma.js';
import { meteredCall } from '../../src/inference/metered-call.js';
import { createProviderGate } from '../../src/providers/provider-gate.js';
import { createStores } from '../../src/stores.prisma.js';

// A process that sets money aside, asks a provider, tells its parent, and never hears of it again: to be killed.
const [databaseUrl = '', workspaceId = '', runId = null] = process.argv.slice(2);
const { budgets, registry } = createStores(createDatabase(databaseUrl), 'exact');
const [provider] = await registry.findProviders(workspaceId, ['embedded']);
const [model] = await registry.findModels(workspaceId, ['embedded-writer']);
const [version] = await registry.findVersions(workspaceId, ['embedded-writer-1']);
if (!provider || !model || !version) throw new Error('The catalogue is empty.');

await meteredCall(
  {
    budgets,
    gate: createProviderGate({ now: () => performance.now() }),
    pool: { get: () => ({}) as never, close: async () => undefined },
    newId: () => `killed-call${runId === null ? '' : `-of-${runId}`}`,
    now: () => new Date(),
    log: console as never,
  },
  {
    candidate: { provider, model, version, price: {} as never },
    spender: { workspaceId, userId: 'ann', credentialId: 'session', runId },
    kind: 'GENERATION',
    generationId: null,
    worstCaseMicroUsd: 70n,
    timeoutMs: 1_000,
    signal: new AbortController().signal,
    run: () => {
      process.send?.('asked');
      return new Promise(() => setInterval(() => undefined, 1_000));
    },
  },
);
