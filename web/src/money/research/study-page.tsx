'use client';

import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { RejectedRows } from '@/files/rejected-rows';
import { plural } from '@/format/numbers';
import { formatDate } from '@/format/times';
import { PriceStudyDocument, StudyRejectionsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { GaborGrangerView } from './gabor-granger-view';
import { METHODS } from './methods';
import { PriceSensitivityView } from './price-sensitivity-view';

/** A study: answers as they were, and what they say. */
export function StudyPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({ query: PriceStudyDocument, variables: { id } });
  const study = data?.priceStudy;
  if (!study) {
    if (fetching) {
      return (
        <Loading label="The study" className="grid gap-6">
          <Bone className="h-7 w-72" />
          <Bone className="h-16 w-full" />
          <Bone className="h-80 w-full" />
        </Loading>
      );
    }
    if (error)
      return (
        <Problem
          page="Study"
          fault={explainFault(error, 'this study')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      );
    return (
      <EmptyState
        isPage
        title="This study does not exist here"
        actions={<ButtonLink href="/money/research">Price lab</ButtonLink>}
      >
        It may belong to another workspace.
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader
        title={study.name}
        action={
          <ButtonLink href="/money" look="primary">
            Use it for a strategy
          </ButtonLink>
        }
      >
        {METHODS[study.method].label}, {plural(study.answerCount, 'answer')} in {study.currency}
        {study.rejectedCount > 0 ? `, ${plural(study.rejectedCount, 'row')} could not be used` : ''}. Analysed{' '}
        {formatDate(study.createdAt)}.
      </PageHeader>
      <div className="grid gap-9">
        {study.priceSensitivity ? (
          <PriceSensitivityView found={study.priceSensitivity} currency={study.currency} name={study.name} />
        ) : null}
        {study.gaborGranger ? <GaborGrangerView study={study} found={study.gaborGranger} /> : null}
        {study.rejectedCount > 0 ? <StudyRejections id={id} count={study.rejectedCount} /> : null}
      </div>
    </>
  );
}

function StudyRejections({ id, count }: { id: string; count: number }) {
  const list = useConnection(StudyRejectionsDocument, { id, first: 20 }, (data) => data.priceStudy?.rejections);
  return <RejectedRows list={list} count={count} />;
}
