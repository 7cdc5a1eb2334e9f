'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { CurrencySelect } from '@/forms/currency-select';
import { focusField } from '@/forms/focus-field';
import { CreateSurveyDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { draftErrors } from '../strategies/strategy-draft';
import { SurveyQuestions } from '../survey/survey-questions';

/** Makes a survey; beside the form stands what respondents will see. */
export function NewSurveyPage() {
  const router = useRouter();
  const client = useClient();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [currency, setCurrency] = useState('EUR');
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState<Fault | null>(null);

  async function create() {
    if (isBusy) return;
    setBusy(true);
    setFault(null);
    const { data, error } = await client
      .mutation(CreateSurveyDocument, { input: { name, description, currency } })
      .toPromise();
    const payload = data?.createPriceSurvey;
    if (payload?.survey) {
      router.push(`/money/research/surveys/${payload.survey.id}`);
      return;
    }
    setBusy(false);
    if (error) setFault({ ...explainFault(error, 'the survey'), what: 'The survey was not made.' });
    const { byPath } = draftErrors(payload?.userErrors ?? []);
    setErrors(byPath);
    const [first] = Object.keys(byPath);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  return (
    <>
      <PageHeader title="New survey">
        Four questions with a link of their own. Whoever has the link answers once, without an account.
      </PageHeader>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <form
          ref={form}
          aria-label="Survey"
          className="grid max-w-xl content-start gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void create();
          }}
        >
          {fault ? <Problem fault={fault} /> : null}
          <Field label="What it is called" hint="Respondents see it." error={errors['name']}>
            {(ids) => (
              <TextInput
                {...ids}
                name="name"
                required
                maxLength={120}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field
            label="What it is about"
            hint="What the product does and for whom. Do not name a price: it would be what people answer."
            error={errors['description']}
          >
            {(ids) => (
              <textarea
                {...ids}
                name="description"
                rows={6}
                maxLength={5_000}
                value={description}
                onChange={(event) => setDescription(event.target.value)}
                className="w-full resize-y rounded-md border border-control bg-raised px-2.5 py-1.5 text-base aria-invalid:border-bad"
              />
            )}
          </Field>
          <Field label="Currency" error={errors['currency']} className="max-w-72">
            {(ids) => (
              <CurrencySelect
                {...ids}
                name="currency"
                value={currency}
                onChange={(event) => setCurrency(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
            {isBusy ? 'Making it…' : 'Make the survey'}
          </Button>
        </form>
        <section
          aria-label="As respondents see it"
          className="grid content-start gap-4 rounded-md border border-line bg-sunken p-5"
        >
          <p className="text-muted text-sm">As respondents see it</p>
          <h2 className="font-semibold text-xl">{name || 'What it is called'}</h2>
          <p className="whitespace-pre-line text-lg">{description || 'What it is about.'}</p>
          <SurveyQuestions currency={currency} />
        </section>
      </div>
    </>
  );
}
