'use client';

import { useCallback } from 'react';
import { useClient } from 'urql';
import { RecordForm } from '@/forms/record-form';
import { saveResult } from '@/forms/save-result';
import { useRecordForm } from '@/forms/use-record-form';
import { type CampaignPartsFragment, UpdateCampaignDocument } from '@/gql/graphql';
import { type CampaignDraft, draftOf, patchOf, takenAway } from './campaign-draft';
import { CampaignFields } from './campaign-fields';

interface CampaignEditorProps {
  readonly campaign: CampaignPartsFragment;
  readonly onReload: () => void;
  /** Goes back to reading. */
  readonly onLeave: () => void;
}

/** What is planned of a campaign, to be changed. */
export function CampaignEditor({ campaign, onReload, onLeave }: CampaignEditorProps) {
  const client = useClient();
  const { id } = campaign;
  const send = useCallback(
    async (draft: CampaignDraft, version: number) => {
      const read = patchOf(draft);
      if (!read.ok) return { kind: 'refused', errors: read.errors, message: null, isOvertaken: false } as const;
      const input = { id, version, patch: read.patch, takeAway: takenAway(draft) };
      const { data, error } = await client.mutation(UpdateCampaignDocument, { input }).toPromise();
      const answer = data?.updateCampaign;
      return saveResult({ payload: answer && { ...answer, record: answer.campaign }, error }, 'the campaign');
    },
    [client, id],
  );
  const form = useRecordForm({ record: campaign, draftOf, send });
  return (
    <RecordForm
      label="Campaign"
      form={form}
      version={campaign.version}
      onReload={onReload}
      onSaved={onLeave}
      onCancel={onLeave}
    >
      <CampaignFields
        draft={form.draft}
        errors={form.errors}
        onChange={(part) => form.change((before) => ({ ...before, ...part }))}
      />
    </RecordForm>
  );
}
