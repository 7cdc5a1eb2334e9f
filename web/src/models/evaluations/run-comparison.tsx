'use client';

import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { IntervalChart } from '@/charts/interval-chart';
import { Field, Select } from '@/design/field';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatPercent } from '@/format/numbers';
import { CompareEvaluationsDocument, type EvaluationRunRowFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { comparisonSentence } from './evaluation-words';

/** Which of two runs of one set is better, case by case. */
export function RunComparison({ runs }: { runs: readonly EvaluationRunRowFragment[] }) {
  const [baselineId, setBaseline] = useAddressParameter('baseline');
  const [candidateId, setCandidate] = useAddressParameter('candidate');
  const done = runs.filter(({ passRate }) => passRate);
  const baseline = done.find(({ id }) => id === baselineId);
  const candidates = done.filter(
    ({ id, evaluationSet }) => id !== baselineId && (!baseline || evaluationSet?.id === baseline.evaluationSet?.id),
  );
  const candidate = candidates.find(({ id }) => id === candidateId);
  if (done.length < 2) return null;
  return (
    <Section title="Compare two runs of one set">
      <div className="flex flex-wrap gap-3" data-print="hide">
        <RunSelect label="First" value={baseline?.id ?? ''} runs={done} onChange={setBaseline} />
        <RunSelect label="Second" value={candidate?.id ?? ''} runs={candidates} onChange={setCandidate} />
      </div>
      {baseline && candidate ? (
        <Comparison baseline={baseline} candidate={candidate} />
      ) : (
        <p className="text-muted">Choose two runs that were held against the same cases.</p>
      )}
    </Section>
  );
}

/** A run told apart from others of the same name. */
function labelOf({ name, prompt, promptVersion }: EvaluationRunRowFragment): string {
  const version = promptVersion == null ? '' : ` v${promptVersion}`;
  return prompt ? `${name}: ${prompt.name}${version}` : name;
}

interface RunSelectProps {
  readonly label: string;
  readonly value: string;
  readonly runs: readonly EvaluationRunRowFragment[];
  readonly onChange: (id: string) => void;
}

function RunSelect({ label, value, runs, onChange }: RunSelectProps) {
  return (
    <Field label={label} className="w-72">
      {(ids) => (
        <Select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">Choose a run</option>
          {runs.map((run) => (
            <option key={run.id} value={run.id}>
              {labelOf(run)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function Comparison(props: { baseline: EvaluationRunRowFragment; candidate: EvaluationRunRowFragment }) {
  const { baseline, candidate } = props;
  const [{ data, error }, reload] = useQuery({
    query: CompareEvaluationsDocument,
    variables: { input: { baselineId: baseline.id, candidateId: candidate.id } },
  });
  const found = data?.compareEvaluations;
  if (error)
    return (
      <Problem
        fault={explainFault(error, 'the comparison')}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
      />
    );
  if (!found) return <LoadingRows label="The comparison" rows={3} />;
  const rows = [
    { name: labelOf(baseline), ...found.baseline },
    { name: labelOf(candidate), ...found.candidate },
  ].map(({ name, rate, low, high, passedCount, totalCount }) => ({
    name,
    value: rate,
    low,
    high,
    note: `${passedCount} of ${totalCount}`,
  }));
  return (
    <div className="grid gap-4">
      <IntervalChart
        title={comparisonSentence(found)}
        note="McNemar’s exact test over the cases that differ, two-sided; shares with Wilson’s 95 % intervals."
        rows={rows}
        unit="share of cases that hold"
        format={(share) => formatPercent(share)}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <CaseList title="Only the second passes" cases={found.gained} />
        <CaseList title="Only the first passes" cases={found.lost} />
      </div>
    </div>
  );
}

function CaseList({ title, cases }: { title: string; cases: readonly string[] }) {
  return (
    <div className="grid content-start gap-1">
      <h3 className="text-muted text-sm">{title}</h3>
      {cases.length === 0 ? <p>No case</p> : null}
      <ul className="grid gap-0.5">
        {cases.map((name) => (
          <li key={name} className="wrap-anywhere">
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
