import Link from 'next/link';
import type { ReactNode } from 'react';
import { Section } from '@/design/page-header';
import { SourcedNumber } from '@/design/popover';
import { Unknown } from '@/design/unknown';
import { formatCount, formatMoney, formatPercent, formatRange } from '@/format/numbers';
import { formatDate } from '@/format/times';
import type { ScoreFactorKind } from '@/gql/graphql';
import { FACTORS } from '../shared/factors';
import { FORMATS } from '../shared/formats';
import { INTENTS } from '../shared/intent';
import type { Dossier } from './dossier';

/** The plain facts about an opportunity; a number opens to where it comes from. */
export function FactList({ opportunity }: { opportunity: Dossier }) {
  const {
    analysis,
    monthlySearches,
    costPerClick,
    currency,
    advertisingCompetition,
    keywordDifficulty,
    intent,
    intentEvidence,
  } = opportunity;
  const sourced = (kind: ScoreFactorKind, text: string | null) => (
    <Sourced opportunity={opportunity} kind={kind} text={text} />
  );
  return (
    <Section title="Facts" id="facts">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        <Fact label="Searches a month">{sourced('DEMAND', monthlySearches ? formatRange(monthlySearches) : null)}</Fact>
        <Fact label="Cost per click">
          {sourced('MONETIZATION', costPerClick ? formatMoney(costPerClick, currency) : null)}
        </Fact>
        <Fact label="Ad competition">
          {sourced('COMPETITION', advertisingCompetition == null ? null : formatPercent(advertisingCompetition))}
        </Fact>
        <Fact label="Ranking difficulty">
          {sourced('COMPETITION', keywordDifficulty == null ? null : `${formatCount(keywordDifficulty)} of 100`)}
        </Fact>
        <Fact label="Intent">
          {intent ? (
            intentEvidence ? (
              <SourcedNumber
                label="Why it is this intent"
                source={<p className="max-w-[72ch]">{intentEvidence.explanation}</p>}
              >
                {INTENTS[intent]}
              </SourcedNumber>
            ) : (
              INTENTS[intent]
            )
          ) : (
            <Unknown />
          )}
        </Fact>
        <Fact label="Keywords">{formatCount(opportunity.keywordCount)}</Fact>
        <Fact label="History">
          {opportunity.history.length > 0 ? (
            `${opportunity.history.length} months`
          ) : (
            <Unknown reason="the file has no monthly columns" />
          )}
        </Fact>
        <Fact label="Source">
          <span title={FORMATS[analysis.import.format]}>{analysis.import.fileName ?? analysis.import.name}</span>
        </Fact>
        {analysis.finishedAt ? (
          <Fact label="Analysed">
            <Link href={`/niches/analyses/${analysis.id}`} className="link">
              {formatDate(analysis.finishedAt)}
            </Link>
          </Fact>
        ) : null}
      </dl>
    </Section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="wrap-anywhere text-right">{children}</dd>
    </>
  );
}

function Sourced({ opportunity, kind, text }: { opportunity: Dossier; kind: ScoreFactorKind; text: string | null }) {
  if (text === null) return <Unknown />;
  const evidence = opportunity.factors.find((factor) => factor.kind === kind)?.evidence ?? [];
  if (evidence.length === 0) return text;
  return (
    <SourcedNumber
      label={`Source of ${text}`}
      source={
        <div className="grid gap-3">
          <p className="font-semibold">{text}</p>
          <dl className="grid gap-2 text-sm">
            {evidence.map((fact) => (
              <div key={`${fact.label} ${fact.source}`}>
                <dt>
                  {fact.label}: <span className="font-medium">{fact.value}</span>
                </dt>
                <dd className="text-muted">{fact.source}</dd>
              </div>
            ))}
          </dl>
          <p className="text-muted text-sm">Part of the factor {FACTORS[kind].label}, where the formula stands.</p>
        </div>
      }
    >
      {text}
    </SourcedNumber>
  );
}
