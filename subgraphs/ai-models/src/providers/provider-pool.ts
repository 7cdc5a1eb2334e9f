import type { Embedder } from '@paissive/embeddings';
import {
  createAnthropicProvider,
  createEmbeddedProvider,
  createOpenAiProvider,
  type ModelProvider,
  ProviderError,
} from '@paissive/model-providers';
import type { Provider } from '../registry/provider.js';
import { type Envelope, SecretUnreadableError } from '../secrets/envelope.js';

/** Speaks to providers as the registry describes them. */
export interface ProviderPool {
  /** @throws ProviderError UNAUTHORIZED when its key cannot be read. */
  get(provider: Provider): ModelProvider;
  close(): Promise<void>;
}

export interface ProviderPoolOptions {
  readonly envelope: Envelope;
  readonly embedder: Embedder;
  readonly allowPrivate: boolean;
  readonly firstByteTimeoutMs?: number;
  readonly idleTimeoutMs?: number;
}

/** Connections of providers that were not used for longest are closed beyond so many. */
const MAX_OPEN = 200;
/** An answer under way goes on before its connections are closed. */
const CLOSE_AFTER_MS = 10 * 60_000;

/** Keeps connections by provider; a changed address or key gets new ones. */
export function createProviderPool(options: ProviderPoolOptions): ProviderPool {
  const { envelope, embedder, allowPrivate } = options;
  const embedded = createEmbeddedProvider({ embedder });
  const open = new Map<string, { readonly version: string; readonly client: ModelProvider }>();
  const closing = new Map<NodeJS.Timeout, ModelProvider>();

  function retire(client: ModelProvider): void {
    const timer = setTimeout(() => {
      closing.delete(timer);
      void client.close();
    }, CLOSE_AFTER_MS);
    timer.unref();
    closing.set(timer, client);
  }

  function connect({ id, kind, baseUrl, sealedKey }: Provider): ModelProvider {
    if (baseUrl === null) throw new TypeError(`The provider ${id} has no address.`);
    const apiKey = sealedKey === null ? null : openKey(envelope, sealedKey, id);
    const { firstByteTimeoutMs, idleTimeoutMs } = options;
    const timeouts = { ...(firstByteTimeoutMs && { firstByteTimeoutMs }), ...(idleTimeoutMs && { idleTimeoutMs }) };
    const connection = { baseUrl, apiKey, allowPrivate, ...timeouts };
    return kind === 'ANTHROPIC' ? createAnthropicProvider(connection) : createOpenAiProvider(connection);
  }

  return {
    get(provider) {
      if (provider.kind === 'EMBEDDED') return embedded;
      const version = `${provider.kind} ${provider.baseUrl} ${provider.sealedKey?.ciphertext ?? ''}`;
      const known = open.get(provider.id);
      open.delete(provider.id);
      const entry = known?.version === version ? known : { version, client: connect(provider) };
      if (known && known !== entry) retire(known.client);
      // The last one used stands last.
      open.set(provider.id, entry);
      const [oldest] = open.keys();
      if (open.size > MAX_OPEN && oldest !== undefined) {
        const left = open.get(oldest);
        open.delete(oldest);
        if (left) retire(left.client);
      }
      return entry.client;
    },

    async close() {
      for (const timer of closing.keys()) clearTimeout(timer);
      const clients = [...open.values()].map(({ client }) => client);
      await Promise.all([...clients, ...closing.values()].map((client) => client.close()));
    },
  };
}

function openKey(envelope: Envelope, sealedKey: NonNullable<Provider['sealedKey']>, id: string): string {
  try {
    return envelope.open(sealedKey, id);
  } catch (error) {
    if (!(error instanceof SecretUnreadableError)) throw error;
    throw new ProviderError('UNAUTHORIZED', 'The key of the provider cannot be read. Give it again.', { cause: error });
  }
}
