import { marketingEvent } from '../events/marketing-events.js';
import { type ChangeResult, changeRecord, type RecordChoice } from '../records/change-record.js';
import type { Fault } from '../records/fault.js';
import { type Endpoint, rotated } from './endpoint.js';
import type { EndpointRepository } from './endpoint.repository.js';

export interface EndpointDeps {
  readonly endpoints: EndpointRepository;
  /** Why an address cannot be one; null when it can. */
  readonly targetObstacle: (url: string) => string | null;
  /** Makes a secret as its receiver gets it. */
  readonly newSecret: () => string;
  /** Makes it unreadable for the store; base64. */
  readonly sealSecret: (secret: string) => string;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type CreateEndpoint = (request: {
  readonly workspaceId: string;
  readonly name: string;
  readonly url: string;
}) => Promise<
  | { readonly kind: 'created'; readonly endpoint: Endpoint; readonly secret: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
>;

export type EndpointPatch = Partial<Pick<Endpoint, 'name' | 'url' | 'status'>>;
export type UpdateEndpoint = (choice: RecordChoice, patch: EndpointPatch) => Promise<ChangeResult<Endpoint>>;

export type RotateSecret = (
  choice: RecordChoice,
  overlapMs: number,
) => Promise<ChangeResult<Endpoint> & { readonly secret: string }>;

/** Stores an endpoint. Its secret is given out here and never again: two calls are two endpoints, whatever a retry would like. */
export function createCreateEndpoint(deps: EndpointDeps): CreateEndpoint {
  return async ({ workspaceId, name, url }) => {
    const faults = urlFaults(deps, url);
    if (faults.length > 0) return { kind: 'faulty', faults };
    const id = deps.newId();
    const createdAt = deps.now();
    const secret = deps.newSecret();
    const endpoint: Endpoint = {
      id,
      workspaceId,
      name,
      url,
      status: 'ACTIVE',
      disabledReason: null,
      failingSince: null,
      secrets: [{ sealed: deps.sealSecret(secret), createdAt, expiresAt: null }],
      version: 1,
      idempotencyKey: id,
      createdAt,
      updatedAt: createdAt,
    };
    return { kind: 'created', endpoint: await deps.endpoints.insert(endpoint, []), secret };
  };
}

/** Changes name, address or status. An endpoint that is made active again begins without a history of failures. */
export function createUpdateEndpoint(deps: EndpointDeps): UpdateEndpoint {
  return (choice, patch) =>
    changeRecord<Endpoint>(deps.endpoints, choice, (known) => {
      const faults = patch.url === undefined ? [] : urlFaults(deps, patch.url);
      if (faults.length > 0) return { kind: 'faulty', faults };
      const status = patch.status ?? known.status;
      const wasMoved = status !== known.status;
      const record: Endpoint = {
        ...known,
        ...patch,
        failingSince: wasMoved ? null : known.failingSince,
        disabledReason: status === 'ACTIVE' ? null : (known.disabledReason ?? 'Somebody disabled it.'),
        updatedAt: deps.now(),
      };
      return { kind: 'change', record, events: wasMoved ? [endpointEvent(record, deps.newId)] : [] };
    });
}

/** Puts a new secret in the place of the current one, which signs beside it for a while so that the receiver can change over. */
export function createRotateSecret({ endpoints, newSecret, sealSecret, now }: EndpointDeps): RotateSecret {
  return async (choice, overlapMs) => {
    const secret = newSecret();
    const result = await changeRecord<Endpoint>(endpoints, choice, (known) => {
      const updatedAt = now();
      const until = new Date(updatedAt.getTime() + overlapMs);
      const secrets = rotated(known.secrets, sealSecret(secret), updatedAt, until);
      return { kind: 'change', record: { ...known, secrets, updatedAt }, events: [] };
    });
    return { ...result, secret };
  };
}

/** Tells that an endpoint was disabled or is active again. */
export function endpointEvent(
  { id, workspaceId, name, status, disabledReason, updatedAt }: Endpoint,
  newId: () => string,
) {
  const about = { subject: id, workspaceId, id: newId(), time: updatedAt };
  return marketingEvent('marketing.endpoint.moved', about, { endpointId: id, name, status, reason: disabledReason });
}

function urlFaults({ targetObstacle }: EndpointDeps, url: string): Fault[] {
  const message = targetObstacle(url);
  return message === null ? [] : [{ path: ['url'], message }];
}
