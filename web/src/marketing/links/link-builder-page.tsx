'use client';

import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { useToast } from '@/design/toasts';
import { CampaignLinkDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

const PAUSE_MS = 250;
const FIELDS = [
  ['to', 'Where it leads', 'https://shop.example/tea', 'sm:col-span-2'],
  ['source', 'Who links (utm_source)', 'newsletter', ''],
  ['medium', 'By what means (utm_medium)', 'email', ''],
  ['campaign', 'For what (utm_campaign)', 'spring-sale', ''],
  ['content', 'Which of several (utm_content)', 'top-link', ''],
  ['term', 'Word that was paid for (utm_term)', '', ''],
] as const;
type FieldName = (typeof FIELDS)[number][0];

/** Addresses by which analytics tells where visitors come from. All of it stands in the address of this page. */
export function LinkBuilderPage() {
  const toast = useToast();
  const values: Record<FieldName, [string, (value: string) => void]> = {
    to: useAddressParameter('to'),
    source: useAddressParameter('source'),
    medium: useAddressParameter('medium'),
    campaign: useAddressParameter('campaign'),
    content: useAddressParameter('content'),
    term: useAddressParameter('term'),
  };
  const typed = JSON.stringify(FIELDS.map(([name]) => values[name][0].trim()));
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const [address = '', source = '', medium = '', campaign = '', content = '', term = ''] = JSON.parse(
    settled,
  ) as string[];
  const isComplete = /^https?:\/\/\S+$/i.test(address) && source !== '' && medium !== '';
  const [{ data, error, fetching }, reload] = useQuery({
    query: CampaignLinkDocument,
    variables: {
      input: {
        address,
        source,
        medium,
        campaign: campaign || null,
        content: content || null,
        term: term || null,
        conflicts: 'REPLACE',
        isNormalised: true,
      },
    },
    pause: !isComplete,
  });
  const link = isComplete ? data?.campaignLink : null;
  return (
    <>
      <PageHeader title="Tracked links">
        Addresses with the parameters by which analytics tells where visitors come from, written alike every time.
      </PageHeader>
      <div className="grid gap-8">
        <div className="grid max-w-3xl gap-3 sm:grid-cols-2">
          {FIELDS.map(([name, label, example, look]) => (
            <Field key={name} label={label} {...(look ? { className: look } : {})}>
              {(ids) => (
                <TextInput
                  {...ids}
                  value={values[name][0]}
                  placeholder={example}
                  spellCheck={false}
                  maxLength={name === 'to' ? 4_000 : 200}
                  onChange={(event) => values[name][1](event.target.value)}
                />
              )}
            </Field>
          ))}
        </div>
        <Section title="Link">
          {!isComplete ? (
            <p className="text-muted">Give an address with http or https, who links, and by what means.</p>
          ) : null}
          {isComplete && error ? (
            <Problem
              fault={explainFault(error, 'the link')}
              onRetry={() => reload({ requestPolicy: 'network-only' })}
            />
          ) : null}
          {isComplete && !error && !fetching && !link ? <p className="text-bad">This address cannot be read.</p> : null}
          {link ? (
            <div className="grid gap-3">
              <div className="flex max-w-3xl items-start gap-2">
                <output className="wrap-anywhere min-w-0 flex-1 rounded-md border border-line bg-sunken px-2.5 py-1.5 font-mono text-sm">
                  {link.address}
                </output>
                <Button
                  onClick={() =>
                    void navigator.clipboard.writeText(link.address).then(
                      () => toast({ message: 'The link was copied.' }),
                      () => toast({ message: 'The browser did not let us copy it. Select it and copy it by hand.' }),
                    )
                  }
                >
                  <Copy aria-hidden /> Copy
                </Button>
              </div>
              <p>
                Google Analytics 4 counts it to <span className="font-medium">{link.channel}</span>.
              </p>
              {link.warnings.map(({ kind, message }) => (
                <p key={`${kind} ${message}`} className="max-w-[72ch] border-warn border-l-2 bg-warn-soft px-4 py-2">
                  {message}
                </p>
              ))}
            </div>
          ) : null}
        </Section>
      </div>
    </>
  );
}
