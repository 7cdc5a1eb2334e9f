'use client';

import { X } from 'lucide-react';
import { useId } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Select } from '@/design/field';
import { useToast } from '@/design/toasts';
import { type AiFallbackCause, SetModelFallbacksDocument } from '@/gql/graphql';
import { CAUSE_ORDER, CAUSES } from '../shared/words';
import type { OpenedModel } from './model-page';

interface StandInsProps {
  readonly modelId: string;
  readonly fallbacks: OpenedModel['fallbacks'];
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly canWrite: boolean;
  readonly onChanged: () => void;
}

const MOST = 5;

/** Which models are asked instead when this one fails, by cause and in order. A change holds at once and can be taken back. */
export function StandIns({ modelId, fallbacks, candidates, canWrite, onChanged }: StandInsProps) {
  const client = useClient();
  const toast = useToast();

  async function save(cause: AiFallbackCause, ids: readonly string[], before: readonly string[] | null) {
    const input = { modelId, cause, fallbackModelIds: [...ids] };
    const { data } = await client.mutation(SetModelFallbacksDocument, { input }).toPromise();
    const payload = data?.setAiFallbacks;
    if (!payload?.model)
      return void toast({ message: payload?.userErrors[0]?.message ?? 'The stand-ins were not changed. Try again.' });
    onChanged();
    toast({
      message: 'The stand-ins were changed.',
      ...(before ? { durationMs: 10_000, action: { label: 'Undo', run: () => void save(cause, before, null) } } : {}),
    });
  }

  return (
    <dl className="grid gap-4">
      {CAUSE_ORDER.map((cause) => {
        const models = fallbacks.find((each) => each.cause === cause)?.models ?? [];
        const ids = models.map(({ id }) => id);
        const rest = candidates.filter(({ id }) => !ids.includes(id));
        return (
          <div key={cause} className="grid gap-1.5">
            <dt className="text-muted">When {CAUSES[cause]}</dt>
            <dd className="flex flex-wrap items-center gap-2">
              {models.length === 0 ? <span>nobody: the request fails and says why</span> : null}
              {models.map(({ id, name }, index) => (
                <span
                  key={id}
                  className="inline-flex items-center gap-1 rounded-md border border-line-strong py-0.5 pl-2.5"
                >
                  <span className="wrap-anywhere">
                    {index + 1}. {name}
                  </span>
                  {canWrite ? (
                    <Button
                      look="quiet"
                      size="sm"
                      className="px-1.5"
                      aria-label={`Remove ${name}`}
                      onClick={() =>
                        void save(
                          cause,
                          ids.filter((each) => each !== id),
                          ids,
                        )
                      }
                    >
                      <X aria-hidden />
                    </Button>
                  ) : (
                    <span className="pr-2.5" />
                  )}
                </span>
              ))}
              {canWrite && rest.length > 0 && models.length < MOST ? (
                <AddStandIn cause={cause} candidates={rest} onAdd={(id) => void save(cause, [...ids, id], ids)} />
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function AddStandIn(props: {
  cause: AiFallbackCause;
  candidates: StandInsProps['candidates'];
  onAdd: (id: string) => void;
}) {
  const id = useId();
  return (
    <span data-print="hide">
      <label htmlFor={id} className="sr-only">
        Add a stand-in when {CAUSES[props.cause]}
      </label>
      <Select id={id} className="w-44" value="" onChange={(event) => props.onAdd(event.target.value)}>
        <option value="">Add a stand-in</option>
        {props.candidates.map((model) => (
          <option key={model.id} value={model.id}>
            {model.name}
          </option>
        ))}
      </Select>
    </span>
  );
}
