import { type Connection, Schema } from 'mongoose';
import { createVersionedRecords } from '../records/versioned-records.mongo.js';
import type { BrandVoiceRepository } from './brand-voice.repository.js';

const prose = { type: String, default: '' } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;
const flag = { type: Boolean, required: true } as const;

export function createBrandVoiceRepository(connection: Connection): BrandVoiceRepository {
  return createVersionedRecords(connection, {
    collection: 'brand_voices',
    fields: {
      name: { type: String, required: true },
      tone: prose,
      description: prose,
      preferred: mixed,
      forbidden: mixed,
      allowsExclamationMarks: flag,
      allowsEmoji: flag,
      maximumSentenceWords: { type: Number, default: null },
    },
    condition: () => ({}),
  });
}
