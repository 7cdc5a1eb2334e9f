'use client';

import { useQuery } from 'urql';
import { Section } from '@/design/page-header';
import { DossierDocument } from '@/gql/graphql';
import { EnrichmentSection } from '../enrichment/enrichment-section';
import { SignalsSection } from '../live-sources/signals-section';
import { SimilarList } from '../similar/similar-list';
import { FactList } from './fact-list';
import { FactorList } from './factor-list';
import { KeywordTable } from './keyword-table';
import { TrendSection } from './trend-section';
import { VersionsSection } from './versions-section';
import { WhatIf } from './what-if';

const PARTS = [
  ['score', 'Score'],
  ['trend', 'Trend'],
  ['next', 'Next steps'],
  ['market', 'Market'],
  ['sources', 'Public sources'],
  ['versions', 'Versions'],
  ['similar', 'Similar niches'],
  ['keywords', 'Keywords'],
] as const;

/** What an opportunity rests on, from the score down to the rows of the file. The case around it says when it is not there. */
export function DossierPage({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: DossierDocument, variables: { id } });
  const opportunity = data?.opportunity;
  if (!opportunity) return null;
  return (
    <>
      <PageParts />
      <div className="grid gap-x-10 gap-y-9 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid min-w-0 content-start gap-9">
          <Section
            title="Score"
            id="score"
            aside={<span className="text-muted text-sm">Each factor opens to what it rests on</span>}
          >
            <FactorList factors={opportunity.factors} />
            <WhatIf factors={opportunity.factors} score={opportunity.score} />
          </Section>
          <Section title="Trend" id="trend">
            <TrendSection name={opportunity.name} trend={opportunity.trend} history={opportunity.history} />
          </Section>
        </div>
        <aside aria-label="Facts" className="grid content-start gap-9">
          <FactList opportunity={opportunity} />
          <Section title="Next steps" id="next">
            <ol className="grid list-decimal gap-2 pl-4 marker:text-muted">
              {opportunity.nextSteps.map((step) => (
                <li key={step} className="pl-1">
                  {step}
                </li>
              ))}
            </ol>
          </Section>
        </aside>
        <div className="grid min-w-0 gap-9 lg:col-span-2">
          <EnrichmentSection id={id} currency={opportunity.currency ?? null} />
          <SignalsSection id={id} />
          <VersionsSection id={id} analysisId={opportunity.analysis.id} name={opportunity.name} />
          <Section title="Similar niches" id="similar">
            <SimilarList like={{ opportunityId: id }} first={6} />
          </Section>
          <Section
            title="Keywords"
            id="keywords"
            aside={<span className="text-muted text-sm">Most searched first</span>}
          >
            <KeywordTable id={id} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** Jumps to the parts of a long page. */
function PageParts() {
  return (
    <nav aria-label="On this page" className="flex flex-wrap gap-x-4 pb-4 text-sm" data-print="hide">
      {PARTS.map(([id, label]) => (
        <a
          key={id}
          href={`#${id}`}
          className="inline-block min-h-6 min-w-6 rounded-sm text-muted hover:text-text hover:underline"
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
