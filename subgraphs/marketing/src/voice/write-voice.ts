import { type ChangeResult, changeRecord, type RecordChoice } from '../records/change-record.js';
import type { Fault } from '../records/fault.js';
import { type BrandVoice, type BrandVoiceRules, voiceFaults } from './brand-voice.js';
import type { BrandVoiceRepository } from './brand-voice.repository.js';

export interface VoiceDeps {
  readonly voices: BrandVoiceRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

type VoiceParts = BrandVoiceRules & Pick<BrandVoice, 'name'>;

export type CreateVoice = (
  request: VoiceParts & { readonly workspaceId: string; readonly idempotencyKey: string | null },
) => Promise<
  | { readonly kind: 'created'; readonly voice: BrandVoice }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
>;

export type UpdateVoice = (choice: RecordChoice, patch: Partial<VoiceParts>) => Promise<ChangeResult<BrandVoice>>;

/** Stores how a brand sounds. Voices matter to nobody else, so that no event tells of them. */
export function createCreateVoice({ voices, newId, now }: VoiceDeps): CreateVoice {
  return async ({ idempotencyKey, ...request }) => {
    const faults = voiceFaults(request);
    if (faults.length > 0) return { kind: 'faulty', faults };
    const id = newId();
    const createdAt = now();
    const record = {
      ...request,
      id,
      version: 1,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    };
    return { kind: 'created', voice: await voices.insert(record, []) };
  };
}

export function createUpdateVoice({ voices, now }: VoiceDeps): UpdateVoice {
  return (choice, patch) =>
    changeRecord<BrandVoice>(voices, choice, (known) => {
      const record: BrandVoice = { ...known, ...patch, updatedAt: now() };
      const faults = voiceFaults(record);
      return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'change', record, events: [] };
    });
}
