import { type Connection, Schema } from 'mongoose';
import { createVersionedRecords } from '../records/versioned-records.mongo.js';
import type { Template } from './template.js';
import type { TemplateFilter, TemplateRepository } from './template.repository.js';

const text = { type: String, required: true } as const;
const prose = { type: String, default: '' } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;
const flag = { type: Boolean, required: true } as const;

export function createTemplateRepository(connection: Connection): TemplateRepository {
  return createVersionedRecords<Template, TemplateFilter>(connection, {
    collection: 'content_templates',
    fields: {
      kind: text,
      name: text,
      description: prose,
      tone: prose,
      title: prose,
      sections: mixed,
      variables: mixed,
      isBuiltIn: flag,
      isArchived: flag,
    },
    indexes: [{ kind: 1 }],
    condition: ({ kind = null, isArchived = null }) => ({
      ...(kind !== null && { kind }),
      ...(isArchived !== null && { isArchived }),
    }),
  });
}
