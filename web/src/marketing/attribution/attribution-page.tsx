'use client';

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Field, Select } from '@/design/field';
import { FilterChoice } from '@/design/filter-choice';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount, formatMoney, plural } from '@/format/numbers';
import { useNow } from '@/format/use-now';
import { AttributionModelsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { ImportTouches } from './import-touches';
import { type Measure, modelRows, readingOf } from './model-table';
import { MODEL_ORDER } from './models';
import { ModelMeanings, ModelsTable } from './models-section';
import { PathList } from './path-list';

const MS_A_DAY = 86_400_000;
const SPANS = [
  { value: '30', label: 'The last 30 days' },
  { value: '90', label: 'The last 90 days' },
  { value: '365', label: 'The last year' },
];
const WINDOWS = ['7', '30', '90'];

/** What conversions are owed to, as seven models see it, side by side. */
export function AttributionPage() {
  const [days, setDays] = useAddressParameter('days', '90');
  const [windowDays, setWindowDays] = useAddressParameter('window', '30');
  const [grouping, setGrouping] = useAddressParameter('by', 'channel');
  const [measured, setMeasured] = useAddressParameter('measure', 'conversions');
  const variables = useVariables(days, windowDays, grouping);
  const [{ data, error, fetching }, reload] = useQuery({
    query: AttributionModelsDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const all = data?.LAST_TOUCH ?? null;
  const measure: Measure = measured === 'revenue' && all?.revenue ? 'revenue' : 'conversions';
  const rows = data ? modelRows(data, measure) : [];
  const refresh = () => reload({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHeader title="Attribution">
        Which channels conversions are owed to. No model is right by itself; where several agree, they can be acted on.
      </PageHeader>
      <div className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2" data-print="hide">
        <Choice label="Conversions of" value={days} choices={SPANS} onChange={setDays} />
        <Choice
          label="Contacts count for"
          value={windowDays}
          choices={WINDOWS.map((value) => ({ value, label: `${value} days` }))}
          onChange={setWindowDays}
        />
        <Choice
          label="Credit goes to"
          value={grouping}
          choices={[
            { value: 'channel', label: 'channels' },
            { value: 'campaign', label: 'campaigns' },
          ]}
          onChange={setGrouping}
        />
      </div>
      <div className="grid gap-9">
        {!all && fetching ? <LoadingRows label="The attribution" rows={5} /> : null}
        {error && !all ? <Problem fault={explainFault(error, 'the attribution')} onRetry={refresh} /> : null}
        {all && all.conversionCount > 0 ? (
          <>
            <Section
              title="Models side by side"
              aside={
                <span className="text-muted text-sm">
                  {plural(all.conversionCount, 'conversion')}
                  {all.revenue ? `, ${formatMoney(all.revenue.amount, all.revenue.currency)}` : ''}
                </span>
              }
            >
              <p className="max-w-[72ch] font-medium" data-testid="reading">
                {readingOf(rows)}
              </p>
              {all.revenue ? (
                <FilterChoice
                  label="What is shared out"
                  choices={[
                    { value: 'conversions', label: 'Conversions' },
                    { value: 'revenue', label: 'Revenue' },
                  ]}
                  value={measure}
                  onChange={setMeasured}
                />
              ) : null}
              <ModelsTable rows={rows} measure={measure} currency={all.revenue?.currency ?? null} />
              {all.unattributedCount > 0 ? (
                <p className="text-muted">
                  {formatCount(all.unattributedCount)} more had no contact in the {windowDays} days before
                  {all.unattributedRevenue
                    ? ` (${formatMoney(all.unattributedRevenue.amount, all.unattributedRevenue.currency)})`
                    : ''}
                  ; no model gives them to anything.
                </p>
              ) : null}
              {all.notices.map((notice) => (
                <p key={notice} className="text-warn">
                  {notice}
                </p>
              ))}
            </Section>
            <Section title={`What each of the ${MODEL_ORDER.length} says`}>
              <ModelMeanings />
            </Section>
            <Section title="Ways that people took">
              <PathList paths={all.paths} />
            </Section>
          </>
        ) : null}
        <Section title={all && all.conversionCount > 0 ? 'More events' : 'No conversion in this time yet'}>
          {all && all.conversionCount > 0 ? null : (
            <p className="max-w-[72ch] text-muted">
              Bring in who came by which channel and who bought, as your analytics exports it. Then it stands here which
              channels earn their place, by seven models side by side.
            </p>
          )}
          <ImportTouches onImported={refresh} />
        </Section>
      </div>
    </>
  );
}

/** The question as it is sent; its moments stay the same within an hour, so that it is asked once. */
function useVariables(days: string, windowDays: string, grouping: string) {
  const hour = Math.ceil(useNow() / 3_600_000) * 3_600_000;
  return useMemo(() => {
    const span = SPANS.some(({ value }) => value === days) ? Number(days) : 90;
    return {
      from: new Date(hour - span * MS_A_DAY).toISOString(),
      until: new Date(hour).toISOString(),
      windowDays: WINDOWS.includes(windowDays) ? Number(windowDays) : 30,
      grouping: grouping === 'campaign' ? ('CAMPAIGN' as const) : ('CHANNEL' as const),
    };
  }, [hour, days, windowDays, grouping]);
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <Select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
