'use client';

import { useClient } from 'urql';
import { Field, Select } from '@/design/field';
import { useToast } from '@/design/toasts';
import {
  type AiModelCapability,
  type ModelCatalogueQuery,
  type ModelRowFragment,
  SetDefaultModelsDocument,
} from '@/gql/graphql';

interface DefaultModelsProps {
  readonly defaults: ModelCatalogueQuery['defaultModels'];
  readonly models: readonly ModelRowFragment[];
  readonly canWrite: boolean;
  readonly onChanged: () => void;
}

const PURPOSES = [
  { field: 'textModelId', slot: 'text', capability: 'TEXT', label: 'Texts are written by' },
  { field: 'embeddingModelId', slot: 'embedding', capability: 'EMBEDDINGS', label: 'Meaning is compared by' },
] as const satisfies readonly { capability: AiModelCapability; [key: string]: string }[];

/** What is used where a request names no model: chosen at once, and taken back for ten seconds. */
export function DefaultModels({ defaults, models, canWrite, onChanged }: DefaultModelsProps) {
  const client = useClient();
  const toast = useToast();

  async function choose(field: (typeof PURPOSES)[number]['field'], id: string, before: string | null) {
    const { data } = await client.mutation(SetDefaultModelsDocument, { input: { [field]: id } }).toPromise();
    const payload = data?.setDefaultAiModels;
    onChanged();
    if (!payload?.defaults)
      return void toast({ message: payload?.userErrors[0]?.message ?? 'The default was not changed. Try again.' });
    const name = models.find((model) => model.id === id)?.name ?? 'Another model';
    toast({
      message: `${name} is used from now on.`,
      ...(before === null
        ? {}
        : { durationMs: 10_000, action: { label: 'Undo', run: () => void choose(field, before, null) } }),
    });
  }

  return (
    <div className="grid gap-3">
      {PURPOSES.map(({ field, slot, capability, label }) => {
        const current = defaults?.[slot]?.id ?? '';
        return (
          <Field key={field} label={label}>
            {(ids) => (
              <Select
                {...ids}
                value={current}
                disabled={!canWrite}
                onChange={(event) => void choose(field, event.target.value, current || null)}
              >
                {current === '' ? <option value="">A model that is gone</option> : null}
                {models
                  .filter(({ capabilities }) => capabilities.includes(capability))
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </Select>
            )}
          </Field>
        );
      })}
      <p className="text-muted text-sm">Used by every page, agent and program that names no model.</p>
    </div>
  );
}
