'use client';

import Link from 'next/link';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Field, Select } from '@/design/field';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatMoney } from '@/format/numbers';
import { type StrategyFieldsFragment, StrategySuggestionsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { SUGGESTIONS } from '../shared/words';
import { applySuggestion, type Suggestion } from './apply-suggestion';
import type { StrategyEditorState } from './use-strategy-editor';

interface StrategySuggestionsProps {
  readonly strategy: StrategyFieldsFragment;
  readonly editor: StrategyEditorState;
}

/** What could earn more, each with the evidence it rests on, to be taken over with one press. */
export function StrategySuggestions({ strategy, editor }: StrategySuggestionsProps) {
  const toast = useToast();
  const [studyId, setStudyId] = useAddressParameter('study');
  const [{ data, error, fetching }, reload] = useQuery({
    query: StrategySuggestionsDocument,
    variables: { id: strategy.id, studyId: studyId || null },
    requestPolicy: 'cache-and-network',
  });
  const suggestions = data?.monetizationStrategy?.suggestions;
  const studies = (data?.priceStudies.nodes ?? []).filter(({ currency }) => currency === strategy.currency);

  async function apply(suggestion: Suggestion) {
    const before = editor.draft;
    const after = applySuggestion(before, suggestion);
    if (!after || !(await editor.save(after))) return;
    toast({
      message: `${suggestion.tierName} was changed.`,
      durationMs: 10_000,
      action: { label: 'Undo', run: () => void editor.save(before) },
    });
  }

  return (
    <aside aria-label="Suggestions" className="grid content-start gap-4">
      <Section title="What could earn more">
        <Field
          label="Evidence from a survey"
          hint={
            studies.length === 0 ? (
              <>
                No study in {strategy.currency} yet.{' '}
                <Link href="/money/research" className="link">
                  Ask what it is worth
                </Link>
              </>
            ) : (
              'Its prices have to be a month’s.'
            )
          }
        >
          {(ids) => (
            <Select
              {...ids}
              value={studyId}
              onChange={(event) => setStudyId(event.target.value)}
              disabled={studies.length === 0}
            >
              <option value="">None</option>
              {studies.map((study) => (
                <option key={study.id} value={study.id}>
                  {study.name} ({study.answerCount})
                </option>
              ))}
            </Select>
          )}
        </Field>
        {!suggestions && fetching ? (
          <Loading label="The suggestions" className="grid gap-3">
            <Bone className="h-16" />
            <Bone className="h-16" />
          </Loading>
        ) : null}
        {!suggestions && error ? (
          <Problem
            fault={explainFault(error, 'the suggestions')}
            onRetry={() => reload({ requestPolicy: 'network-only' })}
          />
        ) : null}
        {suggestions?.length === 0 ? (
          <p className="text-muted">Nothing stands out. With competitors or a survey there is more to compare with.</p>
        ) : null}
        <ul className="grid" data-testid="suggestions">
          {suggestions?.map((suggestion) => (
            <li
              key={`${suggestion.kind} ${suggestion.tierName}`}
              className="grid gap-1 border-line border-b py-3 first:pt-0"
            >
              <p className="font-medium">
                {SUGGESTIONS[suggestion.kind]}
                {suggestion.tierName ? <span className="font-normal text-muted"> · {suggestion.tierName}</span> : null}
              </p>
              <p className="text-muted">{suggestion.reason}</p>
              {suggestion.suggestedPrice ? (
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <p>
                    {suggestion.currentPrice ? (
                      <span className="text-muted">
                        {formatMoney(suggestion.currentPrice.amount, suggestion.currentPrice.currency)}
                        <span aria-hidden> → </span>
                        <span className="sr-only"> to </span>
                      </span>
                    ) : null}
                    <span className="font-semibold">
                      {formatMoney(suggestion.suggestedPrice.amount, suggestion.suggestedPrice.currency)}
                    </span>
                  </p>
                  <Button
                    size="sm"
                    onClick={() => void apply(suggestion)}
                    disabled={editor.isDirty || editor.isSaving}
                    title={editor.isDirty ? 'Save or discard your changes first' : undefined}
                    data-print="hide"
                  >
                    {suggestion.kind === 'OFFER_A_YEAR' ? 'Add it' : 'Apply'}
                    <span className="sr-only">: {suggestion.tierName}</span>
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
    </aside>
  );
}
