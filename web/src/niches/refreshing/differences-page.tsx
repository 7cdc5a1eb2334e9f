'use client';

import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Field, Select } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount } from '@/format/numbers';
import { formatDateTime } from '@/format/times';
import { DifferencesDocument, type OpportunityChangeKind, type VersionRowFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { VERSION_KINDS } from '../shared/version-kinds';
import { CHANGE_KINDS, CHANGE_ORDER } from './change-kinds';
import { ChangeList } from './change-list';

/** What sets two versions of an analysis apart, niche by niche, with causes. */
export function DifferencesPage({ id }: { id: string }) {
  const [from, setFrom] = useAddressParameter('from');
  const [to, setTo] = useAddressParameter('to');
  const [kind, setKind] = useAddressParameter('kind');
  const asked = { from: versionOf(from), to: versionOf(to) };
  const [{ data, error, fetching }, reload] = useQuery({ query: DifferencesDocument, variables: { id, ...asked } });
  const analysis = data?.analysis;
  const differences = analysis?.differences;
  if (!analysis && fetching) return <LoadingRows label="The differences" />;
  if (!analysis && error)
    return (
      <Problem
        page="Differences"
        fault={explainFault(error, 'the differences')}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
      />
    );
  if (!analysis || !differences)
    return (
      <EmptyState
        isPage
        title={analysis ? 'There is nothing to compare yet' : 'This analysis does not exist here'}
        actions={
          <ButtonLink href={analysis ? `/niches/analyses/${id}/refresh` : '/niches/analyses'}>
            {analysis ? 'Refresh it with a newer file' : 'All analyses'}
          </ButtonLink>
        }
      >
        {analysis
          ? 'An analysis gets another version when it is refreshed with a newer file or weighed anew. Then it stands here what entered, left, rose or fell, and why.'
          : 'It may belong to another workspace.'}
      </EmptyState>
    );
  const counts: Readonly<Record<OpportunityChangeKind, number>> = {
    ENTERED: differences.enteredCount,
    RISEN: differences.risenCount,
    FALLEN: differences.fallenCount,
    LEFT: differences.leftCount,
    UNCHANGED: differences.unchangedCount,
  };
  const chosen = CHANGE_ORDER.find((each) => each.toLowerCase() === kind) ?? null;
  return (
    <>
      <PageHeader
        title={`What changed in ${analysis.name}`}
        action={<ButtonLink href={`/niches/analyses/${id}`}>The ranking</ButtonLink>}
      >
        {differences.summary}
      </PageHeader>
      <div className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-2" data-print="hide">
        <VersionChoice
          label="From"
          versions={analysis.versions}
          value={differences.from.version}
          onChange={(version) => setFrom(String(version))}
        />
        <VersionChoice
          label="To"
          versions={analysis.versions}
          value={differences.to.version}
          onChange={(version) => setTo(String(version))}
        />
      </div>
      <fieldset className="mb-3 flex flex-wrap gap-1.5" data-print="hide">
        <legend className="sr-only">Which changes</legend>
        {CHANGE_ORDER.map((each) => {
          const { label, icon: Icon, tone } = CHANGE_KINDS[each];
          return (
            <button
              key={each}
              type="button"
              aria-pressed={chosen === each}
              onClick={() => setKind(chosen === each ? '' : each.toLowerCase())}
              className="inline-flex h-8 items-center gap-1.5 rounded-md border border-line px-2.5 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft"
            >
              <Icon className={`size-4 ${tone}`} aria-hidden />
              {label} <span className="font-semibold">{formatCount(counts[each])}</span>
            </button>
          );
        })}
      </fieldset>
      <ChangeList id={id} {...asked} kind={chosen} />
    </>
  );
}

interface VersionChoiceProps {
  readonly label: string;
  readonly versions: readonly VersionRowFragment[];
  readonly value: number;
  readonly onChange: (version: number) => void;
}

function VersionChoice({ label, versions, value, onChange }: VersionChoiceProps) {
  return (
    <Field label={label} className="max-w-full">
      {(ids) => (
        <Select {...ids} value={value} onChange={(event) => onChange(Number(event.target.value))}>
          {versions.map(({ version, kind, import: source, createdAt }) => (
            <option key={version} value={version}>
              {version}: {VERSION_KINDS[kind].toLowerCase()}
              {kind === 'RESCORED' || !source ? '' : `, ${source.fileName ?? source.name}`}, {formatDateTime(createdAt)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function versionOf(typed: string): number | null {
  const version = Number(typed);
  return Number.isInteger(version) && version > 0 ? version : null;
}
