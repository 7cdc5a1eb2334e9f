'use client';

import { FlaskConical } from 'lucide-react';
import { useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Field } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { DropZone } from '@/files/drop-zone';
import { MAX_TABLE_CHARACTERS, readFileText } from '@/files/read-file-text';
import { formatBytes } from '@/format/numbers';
import { CurrencySelect } from '@/forms/currency-select';
import { MoneyInput } from '@/forms/money-input';
import { readAmount } from '@/forms/read-amount';
import { ImportAnswersDocument, type PriceStudyMethod } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { METHODS } from './methods';
import { samplePurchaseFile, sampleSensitivityFile } from './samples';

const SAFE = 'Nothing was imported and your studies are as they were.';

/** Brings answers in from a file and opens what they say. */
export function ImportAnswersPage() {
  const router = useRouter();
  const client = useClient();
  const params = useSearchParams();
  const [method, setMethod] = useAddressParameter('method', 'VAN_WESTENDORP') as [
    PriceStudyMethod,
    (method: string) => void,
  ];
  const [currency, setCurrency] = useState('EUR');
  const [cost, setCost] = useState('');
  const [reading, setReading] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const unitCost = cost.trim() === '' ? { ok: true as const, amount: '0' } : readAmount(cost);

  const bring = useCallback(
    async (file: File, how: { method: PriceStudyMethod; unitCost: string; currency: string }) => {
      setFault(null);
      setReading(file.name);
      const content = await readFileText(file);
      if (content.length > MAX_TABLE_CHARACTERS) {
        setReading(null);
        setFault({
          what: `${file.name} is larger than can be read (${formatBytes(file.size)}).`,
          safe: SAFE,
          next: 'Leave out columns that are not needed.',
          requestId: null,
        });
        return;
      }
      const input = {
        name: file.name.replace(/\.(csv|tsv|txt)$/i, ''),
        method: how.method,
        currency: how.currency,
        unitCost: how.method === 'GABOR_GRANGER' ? how.unitCost : null,
        file: { fileName: file.name, content },
      };
      const { data, error } = await client.mutation(ImportAnswersDocument, { input }).toPromise();
      const payload = data?.analyzePriceSensitivity;
      if (payload?.study) {
        router.push(`/money/research/studies/${payload.study.id}`);
        return;
      }
      setReading(null);
      const message = payload?.userErrors[0]?.message;
      if (message)
        setFault({
          what: `${file.name}: ${message}`,
          safe: SAFE,
          next: 'Choose another file, or the other method.',
          requestId: null,
        });
      else if (error) setFault(explainFault(error, `the reading of ${file.name}`));
    },
    [client, router],
  );

  const wanted = params.get('sample');
  const isDone = useRef(false);
  useEffect(() => {
    if (!wanted || isDone.current) return;
    isDone.current = true;
    const sample = wanted === 'GABOR_GRANGER' ? samplePurchaseFile() : sampleSensitivityFile();
    const sampleMethod = wanted === 'GABOR_GRANGER' ? wanted : 'VAN_WESTENDORP';
    void bring(sample, { method: sampleMethod, unitCost: '0', currency: 'EUR' });
  }, [wanted, bring]);

  return (
    <>
      <PageHeader title="Import answers">Answers that you have as a table become curves at once.</PageHeader>
      <div className="grid max-w-3xl gap-6">
        <fieldset className="grid gap-1.5">
          <legend className="pb-1 font-medium text-sm">What was asked</legend>
          <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {Object.entries(METHODS).map(([value, { label, meaning }]) => (
              <label key={value} className="flex items-baseline gap-2 py-0.5">
                <input
                  type="radio"
                  name="method"
                  value={value}
                  checked={method === value}
                  onChange={() => setMethod(value)}
                  className="translate-y-0.5 accent-accent-solid"
                />
                <span>
                  {label}
                  <span className="block text-muted text-sm">{meaning}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label="Currency of the prices">
            {(ids) => (
              <CurrencySelect {...ids} value={currency} onChange={(event) => setCurrency(event.target.value)} />
            )}
          </Field>
          {method === 'GABOR_GRANGER' ? (
            <Field
              label="What a sale costs"
              hint="With it the best price is the one with most profit; without, with most revenue."
              error={unitCost.ok ? null : unitCost.reason}
            >
              {(ids) => (
                <MoneyInput
                  {...ids}
                  currency={currency}
                  placeholder="0"
                  value={cost}
                  onChange={(event) => setCost(event.target.value)}
                />
              )}
            </Field>
          ) : null}
        </div>
        {fault ? <Problem fault={fault} /> : null}
        <DropZone
          title={reading ? `Reading ${reading}…` : 'Drop a table of answers here'}
          label="Table of answers"
          isBusy={reading !== null || !unitCost.ok}
          onFile={(file) => void bring(file, { method, currency, unitCost: unitCost.ok ? unitCost.amount : '0' })}
          hint={`${METHODS[method].columns} Rows that cannot be read are shown with the reason.`}
        >
          <Button
            disabled={reading !== null}
            onClick={() =>
              void bring(method === 'GABOR_GRANGER' ? samplePurchaseFile() : sampleSensitivityFile(), {
                method,
                currency,
                unitCost: unitCost.ok ? unitCost.amount : '0',
              })
            }
          >
            <FlaskConical aria-hidden /> Try with sample data
          </Button>
        </DropZone>
      </div>
    </>
  );
}
