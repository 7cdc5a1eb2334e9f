import { type Connection, Schema } from 'mongoose';
import { createVersionedRecords, type RecordCollection } from '../records/versioned-records.mongo.js';
import type { Endpoint } from './endpoint.js';
import type { EndpointRepository } from './endpoint.repository.js';

const text = { type: String, required: true } as const;

export const ENDPOINTS: RecordCollection<Endpoint, Readonly<Record<never, never>>> = {
  collection: 'publishing_endpoints',
  fields: {
    name: text,
    url: text,
    status: text,
    disabledReason: { type: String, default: null },
    failingSince: { type: Date, default: null },
    secrets: { type: Schema.Types.Mixed, required: true },
  },
  condition: () => ({}),
};

export function createEndpointRepository(connection: Connection): EndpointRepository {
  return createVersionedRecords(connection, ENDPOINTS);
}
