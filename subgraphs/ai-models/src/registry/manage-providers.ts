import { aiModelsEvent } from '../events/ai-models-events.js';
import { conflict, done, invalid, notFound, type Outcome } from '../outcome.js';
import type { Envelope } from '../secrets/envelope.js';
import { addressFault } from './address-fault.js';
import { keyHintOf, type Provider, type ProviderKind } from './provider.js';
import type { RegistryRepository } from './registry.repository.js';

export interface ManageProvidersDeps {
  readonly registry: RegistryRepository;
  readonly envelope: Envelope;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface NewProvider {
  readonly kind: Exclude<ProviderKind, 'EMBEDDED'>;
  readonly name: string;
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly maxConcurrency: number;
}

export type ProviderPatch = Partial<Pick<Provider, 'name' | 'baseUrl' | 'isEnabled' | 'maxConcurrency'>> & {
  /** Null takes the key away; left out keeps it. */
  readonly apiKey?: string | null;
};

export interface ManageProviders {
  connect(workspaceId: string, request: NewProvider): Promise<Outcome<Provider>>;
  update(workspaceId: string, id: string, patch: ProviderPatch): Promise<Outcome<Provider>>;
  disconnect(workspaceId: string, id: string): Promise<Outcome<string>>;
}

const NAME_TAKEN = 'A provider has this name already.';

/** Connects providers. Their keys are sealed before they are stored, and nothing gives them out again. */
export function createManageProviders({ registry, envelope, newId, now }: ManageProvidersDeps): ManageProviders {
  function sealed(apiKey: string | null, id: string): Pick<Provider, 'sealedKey' | 'keyHint'> {
    if (apiKey === null) return { sealedKey: null, keyHint: null };
    return { sealedKey: envelope.seal(apiKey, id), keyHint: keyHintOf(apiKey) };
  }

  return {
    async connect(workspaceId, { apiKey, ...request }) {
      const fault = addressFault(request.baseUrl);
      if (fault) return invalid(fault, 'baseUrl');
      const id = newId();
      const provider: Provider = {
        ...request,
        ...sealed(apiKey, id),
        id,
        workspaceId,
        isEnabled: true,
        status: 'UNKNOWN',
        statusMessage: 'Not looked at yet.',
        checkedAt: null,
        latencyMs: null,
        createdAt: now(),
      };
      const about = { subject: id, workspaceId, id: newId(), time: provider.createdAt };
      const event = aiModelsEvent('ai-models.provider.connected', about, {
        providerId: id,
        name: provider.name,
        kind: provider.kind,
      });
      const stored = await registry.insertProvider(provider, [event]);
      return stored === 'stored' ? done(provider) : conflict(NAME_TAKEN, 'name');
    },

    async update(workspaceId, id, { apiKey, ...patch }) {
      const fault = patch.baseUrl ? addressFault(patch.baseUrl) : null;
      if (fault) return invalid(fault, 'patch', 'baseUrl');
      const [known] = await registry.findProviders(workspaceId, [id]);
      if (!known || known.workspaceId === null) return notFound('provider', 'id');
      // A key that went to one host must not be sent to another that somebody names later.
      const isMoved = patch.baseUrl !== undefined && originOf(patch.baseUrl) !== originOf(known.baseUrl);
      if (isMoved && apiKey === undefined && known.sealedKey !== null) {
        return invalid('Give the key again along with another address.', 'patch', 'apiKey');
      }
      const provider = { ...known, ...patch, ...(apiKey !== undefined && sealed(apiKey, id)) };
      const stored = await registry.updateProvider(provider);
      if (stored === 'not_found') return notFound('provider', 'id');
      return stored === 'stored' ? done(provider) : conflict(NAME_TAKEN, 'patch', 'name');
    },

    async disconnect(workspaceId, id) {
      return (await registry.deleteProvider(workspaceId, id)) ? done(id) : notFound('provider', 'id');
    },
  };
}

function originOf(url: string | null): string | null {
  return url === null ? null : new URL(url).origin;
}
