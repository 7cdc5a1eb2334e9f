'use client';

import { Plus, X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Field } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { focusField } from '@/forms/focus-field';
import type { FormErrors } from '@/forms/form-errors';
import { type GenerationPartsFragment, PlaygroundModelsDocument, PromptDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { type ChoosableModel, ModelChoice, nameOfChoice } from '../shared/model-choice';
import { AnswerColumn } from './answer-column';
import { ComparisonTable } from './comparison-table';
import { KeepPrompt } from './keep-prompt';
import { EMPTY_PLAYGROUND, type PlaygroundDraft, requestOf, SAMPLE_PLAYGROUND } from './playground-draft';
import { RequestFields } from './request-fields';
import { type PlaygroundColumn, useColumns } from './use-columns';
import { useKeptDraft } from './use-kept-draft';

/** Asks one model, or up to four side by side, and shows what each answers and takes. */
export function PlaygroundPage() {
  const mayWrite = useMay('ai-models:write');
  const [{ data, error }, reload] = useQuery({ query: PlaygroundModelsDocument });
  const [draft, setDraft, isRead] = useKeptDraft<PlaygroundDraft>('playground', EMPTY_PLAYGROUND);
  const [promptId, setPromptId] = useAddressParameter('prompt');
  const prompt = useOpenedPrompt(promptId, isRead, setDraft);
  const { columns, isStarting, ask, canAdd, add, choose, remove } = useColumns();
  const [errors, setErrors] = useState<FormErrors>({});
  const [isKeeping, setKeeping] = useState(false);
  const [ended, setEnded] = useState<Readonly<Record<string, GenerationPartsFragment>>>({});
  const form = useRef<HTMLFormElement>(null);
  const remember = useCallback(
    (generation: GenerationPartsFragment) => setEnded((before) => ({ ...before, [generation.id]: generation })),
    [],
  );
  const models = (data?.models?.nodes ?? []).filter(({ capabilities }) => capabilities.includes('TEXT'));
  const defaultName = data?.defaultModels?.text?.name;
  const nameOf = (choice: string) => nameOfChoice(models, defaultName, choice) ?? 'A model that is gone';
  const answers = columns.flatMap(({ choice, run }) => {
    const generation = ended[run];
    return generation ? [{ name: nameOf(choice), generation }] : [];
  });

  function refuse(found: FormErrors) {
    setErrors(found);
    const [first] = Object.keys(found);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  async function run() {
    const read = requestOf(draft);
    if (!read.ok) return refuse(read.errors);
    refuse(await ask(read.request));
  }

  return (
    <>
      <PageHeader
        title="Playground"
        action={
          mayWrite ? (
            <>
              <Button disabled={draft.prompt.trim() === ''} onClick={() => setKeeping(true)}>
                {prompt ? 'Keep it as the next version' : 'Keep it as a prompt'}
              </Button>
              <Button type="submit" form="playground" look="primary" disabled={isStarting}>
                {isStarting ? 'Asking…' : columns.length > 1 ? `Ask all ${columns.length}` : 'Ask'}
              </Button>
            </>
          ) : undefined
        }
      >
        The same question to one model, or to several side by side, with what each answer took. Each call counts towards
        the budgets.
      </PageHeader>
      {error ? (
        <Problem fault={explainFault(error, 'the models')} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : null}
      <div className="grid gap-x-8 gap-y-7 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <form
          id="playground"
          ref={form}
          noValidate
          aria-label="What to ask"
          className="grid content-start gap-3"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void run();
          }}
        >
          {prompt ? (
            <p className="text-muted">
              From the prompt {prompt.name}.{' '}
              <button type="button" className="link" onClick={() => setPromptId('')}>
                Let go of it
              </button>
            </p>
          ) : null}
          <RequestFields
            draft={draft}
            errors={errors}
            onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          />
        </form>
        <div className="grid min-w-0 content-start gap-7">
          <div className="grid grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] gap-x-6 gap-y-7">
            {columns.map((column, index) => (
              <Column
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place.
                key={index}
                label={columns.length > 1 ? `Model ${index + 1}` : 'Model'}
                column={column}
                models={models}
                defaultName={defaultName}
                name={nameOf(column.choice)}
                onChoose={(choice) => choose(index, choice)}
                onRemove={columns.length > 1 ? () => remove(index) : null}
                onEnd={remember}
              />
            ))}
          </div>
          {canAdd ? (
            <Button
              size="sm"
              className="justify-self-start"
              onClick={() => add(nextChoice(models, columns))}
              data-print="hide"
            >
              <Plus aria-hidden /> Compare with another
            </Button>
          ) : null}
          {columns.some(({ run: id, problem }) => id || problem) ? null : (
            <EmptyState
              title="Nothing is asked yet"
              actions={
                draft.prompt === '' ? (
                  <Button onClick={() => setDraft(SAMPLE_PLAYGROUND)}>Fill in a sample</Button>
                ) : undefined
              }
            >
              Answers appear here as they are written, with their cost, tokens and times. Each can be stopped by itself;
              leaving the page stops nothing, and its address brings the answers back for 30 days.
            </EmptyState>
          )}
          {answers.length > 1 ? <ComparisonTable answers={answers} /> : null}
        </div>
      </div>
      <KeepPrompt
        isOpen={isKeeping}
        onClose={() => setKeeping(false)}
        system={draft.system}
        template={draft.prompt}
        prompt={prompt}
        onKept={({ id }) => {
          setKeeping(false);
          setPromptId(id);
        }}
      />
    </>
  );
}

/** The prompt that the address names; the version that it names is put into the form once. */
function useOpenedPrompt(
  id: string,
  isReady: boolean,
  fill: (change: (before: PlaygroundDraft) => PlaygroundDraft) => void,
) {
  const [version, setVersion] = useAddressParameter('version');
  const [{ data }] = useQuery({ query: PromptDocument, variables: { id }, pause: id === '' });
  const prompt = id === '' ? null : (data?.prompt ?? null);
  const wanted = version === '' ? undefined : prompt?.versions.find((each) => String(each.version) === version);
  useEffect(() => {
    if (!isReady || !wanted) return;
    fill((before) => ({ ...before, system: wanted.system, prompt: wanted.template }));
    setVersion('');
  }, [isReady, wanted, fill, setVersion]);
  return prompt;
}

/** The first model that is not there yet. */
function nextChoice(models: readonly ChoosableModel[], columns: readonly PlaygroundColumn[]): string {
  return models.find(({ id }) => !columns.some(({ choice }) => choice.split('@')[0] === id))?.id ?? '';
}

interface ColumnProps {
  readonly label: string;
  readonly column: PlaygroundColumn;
  readonly models: readonly ChoosableModel[];
  readonly defaultName: string | undefined;
  readonly name: string;
  readonly onChoose: (choice: string) => void;
  readonly onRemove: (() => void) | null;
  readonly onEnd: (generation: GenerationPartsFragment) => void;
}

function Column({ label, column, models, defaultName, name, onChoose, onRemove, onEnd }: ColumnProps) {
  return (
    <section aria-label={`${label}: ${name}`} className="grid min-w-0 content-start gap-3">
      <div className="flex items-end gap-1">
        <Field label={label} className="min-w-0 flex-1">
          {(ids) => (
            <ModelChoice {...ids} models={models} defaultName={defaultName} value={column.choice} onChange={onChoose} />
          )}
        </Field>
        {onRemove ? (
          <Button look="quiet" size="icon" aria-label={`Remove ${name}`} onClick={onRemove} data-print="hide">
            <X aria-hidden />
          </Button>
        ) : null}
      </div>
      {column.problem ? (
        <p role="alert" className="text-bad">
          {column.problem}
        </p>
      ) : null}
      {column.run ? <AnswerColumn key={column.run} generationId={column.run} name={name} onEnd={onEnd} /> : null}
    </section>
  );
}
