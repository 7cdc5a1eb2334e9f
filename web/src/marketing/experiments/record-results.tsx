'use client';

import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { useToast } from '@/design/toasts';
import { randomKey } from '@/forms/random-key';
import { type ExperimentRowFragment, RecordObservationsDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { readResults, type TypedResults } from './read-results';

interface RecordResultsProps {
  readonly experiment: ExperimentRowFragment;
  readonly onRecorded: () => void;
}

/** Enters what came in of each variant; it is added to what was entered before. The same press sent twice counts once. */
export function RecordResults({ experiment, onRecorded }: RecordResultsProps) {
  const client = useClient();
  const toast = useToast();
  const key = useRef(randomKey());
  const [typed, setTyped] = useState<TypedResults>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { id, variants, metrics } = experiment;

  async function save() {
    setFault(null);
    const read = readResults(typed, experiment, key.current);
    if (!read.ok) return setProblem(read.reason);
    setBusy(true);
    const input = { experimentId: id, observations: [...read.observations] };
    const { data, error } = await client.mutation(RecordObservationsDocument, { input }).toPromise();
    setBusy(false);
    if (error) return setFault({ ...explainFault(error, 'the figures'), what: 'The figures were not recorded.' });
    const refused = data?.recordObservations?.userErrors.map(({ message }) => message).join(' ');
    setProblem(refused || null);
    if (refused) return;
    key.current = randomKey();
    setTyped({});
    toast({ message: 'The figures were added.' });
    onRecorded();
  }

  return (
    <Section title="Enter what came in" aside={<span className="text-muted text-sm">Added to what is there</span>}>
      <form
        noValidate
        aria-label="Results"
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <table className="w-full max-w-2xl">
          <thead className="text-muted text-sm">
            <tr>
              <th className="pr-4 text-left font-normal">Variant</th>
              <th className="pb-1 text-right font-normal">Visitors</th>
              {metrics.map((metric) => (
                <th key={metric.key} className="pb-1 pl-3 text-right font-normal">
                  {metric.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {variants.map((variant) => (
              <tr key={variant.key}>
                <th scope="row" className="pr-4 text-left font-normal">
                  {variant.name}
                </th>
                {['visitors', ...metrics.map((metric) => metric.key)].map((column, index) => {
                  const name = `${variant.key}.${column}`;
                  const label = index === 0 ? 'Visitors' : (metrics[index - 1]?.name ?? column);
                  return (
                    <td key={column} className={index === 0 ? 'w-32 py-1' : 'w-32 py-1 pl-3'}>
                      <TextInput
                        aria-label={`${label} of ${variant.name}`}
                        inputMode="numeric"
                        autoComplete="off"
                        className="text-right"
                        value={typed[name] ?? ''}
                        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {problem ? (
          <p role="alert" className="text-bad">
            {problem}
          </p>
        ) : null}
        {fault ? <Problem fault={fault} /> : null}
        <Button type="submit" className="justify-self-start" disabled={isBusy}>
          {isBusy ? 'Adding…' : 'Add the figures'}
        </Button>
      </form>
    </Section>
  );
}
