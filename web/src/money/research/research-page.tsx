'use client';

import { FlaskConical, Plus, Upload } from 'lucide-react';
import Link from 'next/link';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { plural } from '@/format/numbers';
import { formatAgo } from '@/format/times';
import { useNow } from '@/format/use-now';
import { PriceStudiesDocument, PriceSurveysDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { type ConnectionState, useConnection } from '@/graphql/use-connection';
import { METHODS } from './methods';

const PAGE = 20;

/** Surveys that ask what something is worth, and studies of their answers. */
export function ResearchPage() {
  const surveys = useConnection(PriceSurveysDocument, { first: PAGE }, (data) => data.priceSurveys);
  const studies = useConnection(PriceStudiesDocument, { first: PAGE }, (data) => data.priceStudies);
  const now = useNow();
  const isEmpty = [surveys, studies].every((list) => !list.isFirstLoad && !list.error && list.nodes.length === 0);
  return (
    <>
      <PageHeader
        title="Price lab"
        action={
          <>
            <ButtonLink href="/money/research/import">
              <Upload aria-hidden /> Import answers
            </ButtonLink>
            <ButtonLink href="/money/research/surveys/new" look="primary">
              <Plus aria-hidden /> New survey
            </ButtonLink>
          </>
        }
      >
        What people say something is worth, as curves: ask them through a link, or bring answers you have.
      </PageHeader>
      {isEmpty ? (
        <EmptyState
          title="Nobody was asked yet"
          actions={
            <>
              <ButtonLink href="/money/research/surveys/new">Ask what it is worth</ButtonLink>
              <ButtonLink href="/money/research/import?sample=VAN_WESTENDORP" look="quiet">
                <FlaskConical aria-hidden /> Try with sample data
              </ButtonLink>
            </>
          }
        >
          Four questions tell which prices are acceptable and where fewest object. The answers become curves while they
          come in, and evidence for the prices of a strategy.
        </EmptyState>
      ) : (
        <div className="grid gap-9">
          <Section title="Surveys">
            <Rows list={surveys} what="the surveys" nothing="No survey is out. Make one and share its link.">
              {surveys.nodes.map((survey) => (
                <Row key={survey.id} href={`/money/research/surveys/${survey.id}`} name={survey.name}>
                  <span className={survey.isOpen ? 'text-good' : 'text-muted'}>
                    {survey.isOpen ? 'open' : 'closed'}
                  </span>
                  <span>{plural(survey.answerCount, 'answer')}</span>
                  <span className="hidden sm:inline">{formatAgo(survey.createdAt, now)}</span>
                </Row>
              ))}
            </Rows>
          </Section>
          <Section title="Studies">
            <Rows
              list={studies}
              what="the studies"
              nothing="No study yet. Keep a survey’s answers as one, or import some."
            >
              {studies.nodes.map((study) => (
                <Row key={study.id} href={`/money/research/studies/${study.id}`} name={study.name}>
                  <span className="hidden sm:inline">{METHODS[study.method].label}</span>
                  <span>{plural(study.answerCount, 'answer')}</span>
                  <span className="hidden sm:inline">{formatAgo(study.createdAt, now)}</span>
                </Row>
              ))}
            </Rows>
          </Section>
        </div>
      )}
    </>
  );
}

function Rows(props: { list: ConnectionState<unknown>; what: string; nothing: string; children: React.ReactNode }) {
  const { list, what, nothing, children } = props;
  if (list.isFirstLoad) return <LoadingRows label={`The list of ${what.replace('the ', '')}`} rows={3} />;
  if (list.error && list.nodes.length === 0)
    return <Problem fault={explainFault(list.error, what)} onRetry={list.reload} />;
  if (list.nodes.length === 0) return <p className="text-muted">{nothing}</p>;
  return (
    <div className="grid justify-items-start gap-3">
      <ul className="grid w-full">{children}</ul>
      {list.hasNextPage ? (
        <Button size="sm" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </div>
  );
}

function Row({ href, name, children }: { href: string; name: string; children: React.ReactNode }) {
  return (
    <li
      data-row
      className="flex min-h-10 flex-wrap items-center justify-between gap-x-6 border-line border-b py-1.5 hover:bg-hover"
    >
      <Link href={href} className="wrap-anywhere font-medium hover:underline">
        {name}
      </Link>
      <span className="flex gap-5 whitespace-nowrap text-muted">{children}</span>
    </li>
  );
}
