'use client';

import { Copy, ExternalLink } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Field, TextInput } from '@/design/field';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { plural } from '@/format/numbers';
import { KeepSurveyDocument, type SurveyFieldsFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { PriceSensitivityView } from './price-sensitivity-view';
import { useCloseSurvey } from './use-close-survey';
import { useLiveSurvey } from './use-live-survey';

/** A survey that is out: its link, and the curves of its answers as they come in. */
export function SurveyPage({ id }: { id: string }) {
  const { survey, error, fetching, reload } = useLiveSurvey(id);
  if (!survey) {
    if (fetching) return <SurveySkeleton />;
    if (error) return <Problem page="Survey" fault={explainFault(error, 'this survey')} onRetry={reload} />;
    return (
      <EmptyState
        isPage
        title="This survey does not exist here"
        actions={<ButtonLink href="/money/research">Price lab</ButtonLink>}
      >
        It may belong to another workspace.
      </EmptyState>
    );
  }
  const found = survey.priceSensitivity;
  return (
    <>
      <PageHeader
        title={survey.name}
        action={<SurveyActions survey={survey} canKeep={Boolean(found)} onClosed={reload} />}
      >
        <span role="status">
          {survey.isOpen ? 'Open' : 'Closed'}, {plural(survey.answerCount, 'answer')}.
          {survey.isOpen ? ' The curves follow while answers come in.' : ' Its link takes no more answers.'}
        </span>
      </PageHeader>
      <div className="grid gap-9">
        {survey.isOpen ? <SurveyLink token={survey.token} /> : null}
        {found ? (
          <PriceSensitivityView found={found} currency={survey.currency} name={survey.name} />
        ) : (
          <Section title="Answers">
            <p className="max-w-[72ch] text-muted">
              {survey.answerCount === 0
                ? 'Nobody has answered yet. Share the link; the curves are drawn from the first answer on. Thirty answers begin to tell something, a hundred are good.'
                : 'No answer can be used yet: the four prices of each have to rise from too cheap to too expensive.'}
            </p>
          </Section>
        )}
      </div>
    </>
  );
}

function SurveyActions(props: { survey: SurveyFieldsFragment; canKeep: boolean; onClosed: () => void }) {
  const { survey, canKeep, onClosed } = props;
  const client = useClient();
  const router = useRouter();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const { isClosing, close } = useCloseSurvey(survey.id, onClosed);

  async function keep() {
    setBusy(true);
    const { data } = await client.mutation(KeepSurveyDocument, { input: { surveyId: survey.id } }).toPromise();
    setBusy(false);
    const payload = data?.analyzePriceSurvey;
    if (payload?.study) router.push(`/money/research/studies/${payload.study.id}`);
    else
      toast({
        message: payload?.userErrors[0]?.message ?? 'The study was not made: the service does not answer. Try again.',
      });
  }

  return (
    <>
      {survey.isOpen ? (
        <Button onClick={close} disabled={isClosing}>
          {isClosing ? 'Closing…' : 'Close the survey'}
        </Button>
      ) : null}
      <Button
        look="primary"
        onClick={() => void keep()}
        disabled={!canKeep || isBusy}
        title={canKeep ? undefined : 'There is no answer yet that can be used'}
      >
        Keep as a study
      </Button>
    </>
  );
}

function SurveyLink({ token }: { token: string }) {
  const toast = useToast();
  const address = `${typeof window === 'undefined' ? '' : window.location.origin}/survey/${token}`;
  return (
    <div className="flex flex-wrap items-end gap-2" data-print="hide">
      <Field label="Link for respondents" className="min-w-0 max-w-xl flex-1 basis-64">
        {(ids) => <TextInput {...ids} readOnly value={address} onFocus={(event) => event.target.select()} />}
      </Field>
      <Button
        onClick={() =>
          void navigator.clipboard
            .writeText(address)
            .then(() => toast({ message: 'The link is copied.' }))
            .catch(() => toast({ message: 'The browser does not let us copy. Select the link and copy it by hand.' }))
        }
      >
        <Copy aria-hidden /> Copy
      </Button>
      <ButtonLink href={`/survey/${token}`} target="_blank" look="quiet">
        <ExternalLink aria-hidden /> Look at it
      </ButtonLink>
    </div>
  );
}

function SurveySkeleton() {
  return (
    <Loading label="The survey" className="grid gap-6">
      <Bone className="h-7 w-72" />
      <Bone className="h-8 w-full max-w-xl" />
      <Bone className="h-16 w-full" />
      <Bone className="h-80 w-full" />
    </Loading>
  );
}
