import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PublicSurveyDocument } from '@/gql/graphql';
import { SurveyForm } from '@/money/survey/survey-form';
import { SurveyNotice } from '@/money/survey/survey-notice';
import { requestRouter } from '@/session/router-request';

export const metadata: Metadata = { title: 'Survey', robots: { index: false, follow: false } };

/** A survey for whoever has its link. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeURIComponent((await params).token);
  const answer = await requestRouter(PublicSurveyDocument, { token }, { visitor: await headers() });
  if (answer.kind === 'failed') {
    return (
      <SurveyNotice title="The survey does not answer just now">
        Nothing is lost. Load the page again in a moment.
        {answer.requestId ? <span className="block pt-2 text-sm">Request {answer.requestId}</span> : null}
      </SurveyNotice>
    );
  }
  const survey = answer.data.publicPriceSurvey;
  if (!survey)
    return (
      <SurveyNotice title="This link leads to no survey">
        Check that it was copied whole, or ask who sent it.
      </SurveyNotice>
    );
  if (!survey.isOpen) {
    return (
      <SurveyNotice title="This survey takes no more answers">
        {survey.name} is closed. Thank you for coming.
      </SurveyNotice>
    );
  }
  return (
    <div className="grid gap-8">
      <header className="grid gap-3">
        <h1 className="text-balance font-semibold text-2xl tracking-tight">{survey.name}</h1>
        {survey.description ? <p className="max-w-[64ch] whitespace-pre-line">{survey.description}</p> : null}
        <p className="text-muted text-sm">Four prices and two questions, about a minute. No account, no name.</p>
      </header>
      <SurveyForm token={token} currency={survey.currency} />
    </div>
  );
}
