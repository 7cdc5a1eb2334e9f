import type { VersionedRepository } from '../records/versioned-repository.js';
import type { BrandVoice } from './brand-voice.js';

export type BrandVoiceRepository = VersionedRepository<BrandVoice, Readonly<Record<never, never>>>;
