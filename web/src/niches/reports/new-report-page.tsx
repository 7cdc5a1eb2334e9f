'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Field, Select, TextInput } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { plural } from '@/format/numbers';
import { errorAt, type FormErrors, formErrors } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { AnalysesDocument, GenerateReportDocument, type ReportSection } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { MAXIMUM_REPORTED, REPORT_SECTIONS, SECTION_ORDER } from './report-sections';

/** What a report tells of and how much: of chosen opportunities, or of the best of an analysis. */
export function NewReportPage() {
  const router = useRouter();
  const client = useClient();
  const params = useSearchParams();
  const ids = (params.get('ids') ?? '').split(',').filter(Boolean).slice(0, MAXIMUM_REPORTED);
  const [{ data, error, fetching }, reload] = useQuery({
    query: AnalysesDocument,
    variables: { first: 50 },
    pause: ids.length > 0,
  });
  const analyses = data?.analyses.nodes.filter(({ version }) => version > 0) ?? [];
  const [chosen, setChosen] = useState(params.get('analysis') ?? '');
  const [title, setTitle] = useState('');
  const [sections, setSections] = useState<readonly ReportSection[]>(SECTION_ORDER);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);
  const key = useRef(randomKey());
  const analysisId = analyses.some(({ id }) => id === chosen) ? chosen : (analyses[0]?.id ?? '');

  async function make() {
    setFault(null);
    setBusy(true);
    const input = {
      ...(ids.length > 0 ? { opportunityIds: ids } : { analysisId }),
      ...(title.trim() ? { title: title.trim() } : {}),
      sections: [...sections],
      idempotencyKey: key.current,
    };
    const answer = await client.mutation(GenerateReportDocument, { input }).toPromise();
    setBusy(false);
    const payload = answer.data?.generateReport;
    if (payload?.report) return router.push(`/niches/reports/${payload.report.id}`);
    if (answer.error)
      return setFault({ ...explainFault(answer.error, 'the report'), what: 'The report was not made.' });
    const found = formErrors(payload?.userErrors ?? []);
    setErrors(found.byPath);
    setProblem(found.other ?? found.byPath['opportunityIds'] ?? found.byPath['analysisId'] ?? null);
  }

  if (ids.length === 0 && fetching)
    return (
      <Loading label="The form" className="grid max-w-2xl gap-4">
        <Bone className="h-7 w-48" />
        <Bone className="h-40" />
      </Loading>
    );
  if (ids.length === 0 && error && !data)
    return (
      <Problem
        page="New report"
        fault={explainFault(error, 'the analyses')}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
      />
    );
  if (ids.length === 0 && analyses.length === 0)
    return (
      <EmptyState
        isPage
        title="There is nothing to report yet"
        actions={<ButtonLink href="/niches/import">Import keywords</ButtonLink>}
      >
        A report tells of ranked opportunities. Import a keyword file and analyse it first.
      </EmptyState>
    );
  return (
    <>
      <PageHeader title="New report">
        {ids.length > 0
          ? `Of ${plural(ids.length, 'chosen opportunity', 'chosen opportunities')}, with the numbers as they are now.`
          : 'Of the ten best of an analysis, with the numbers as they are now. To choose others, select them in a table.'}
      </PageHeader>
      <form
        noValidate
        aria-label="New report"
        className="grid max-w-2xl gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {fault ? <Problem fault={fault} /> : null}
        {ids.length === 0 ? (
          <Field label="Analysis" error={errorAt(errors, 'analysisId')}>
            {(field) => (
              <Select {...field} value={analysisId} onChange={(event) => setChosen(event.target.value)}>
                {analyses.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
        <Field label="Title" hint="After its opportunities if left empty." error={errorAt(errors, 'title')}>
          {(field) => (
            <TextInput
              {...field}
              name="title"
              value={title}
              maxLength={200}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="grid gap-1.5">
          <legend className="pb-1 font-medium text-sm">What it tells, besides names, scores and key figures</legend>
          {SECTION_ORDER.map((section) => (
            <label key={section} className="flex items-baseline gap-2">
              <input
                type="checkbox"
                className="accent-accent-solid"
                checked={sections.includes(section)}
                onChange={(event) =>
                  setSections(
                    SECTION_ORDER.filter((each) => (each === section ? event.target.checked : sections.includes(each))),
                  )
                }
              />
              <span>
                {REPORT_SECTIONS[section].label}{' '}
                <span className="text-muted text-sm">{REPORT_SECTIONS[section].meaning}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {problem ? (
          <p role="alert" className="text-bad">
            {problem}
          </p>
        ) : null}
        <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
          {isBusy ? 'Making it…' : 'Make the report'}
        </Button>
      </form>
    </>
  );
}
