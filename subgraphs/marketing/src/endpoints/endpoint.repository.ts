import type { VersionedRepository } from '../records/versioned-repository.js';
import type { Endpoint } from './endpoint.js';

export type EndpointRepository = VersionedRepository<Endpoint, Readonly<Record<never, never>>>;
