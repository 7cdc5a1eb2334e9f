'use client';

import { FlaskConical, ListChecks } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { DifferenceText } from '@/design/difference-text';
import { EmptyState } from '@/design/empty-state';
import { Field, Select } from '@/design/field';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatDateTime } from '@/format/times';
import { ConfirmByName } from '@/forms/confirm-by-name';
import {
  AddPromptVersionDocument,
  DeletePromptDocument,
  PromptDocument,
  type PromptPartsFragment,
  type PromptVersionPartsFragment,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { wordDifferences } from './word-differences';

/** One prompt: what a version says, what sets it apart from another, and where it can be tried. */
export function PromptPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: PromptDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (data?.prompt) return <OpenPrompt prompt={data.prompt} onChanged={refresh} />;
  if (fetching) {
    return (
      <Loading label="The prompt" className="grid gap-6">
        <Bone className="h-7 w-72" />
        <Bone className="h-64" />
      </Loading>
    );
  }
  if (error) return <Problem page="Prompt" fault={explainFault(error, 'this prompt')} onRetry={refresh} />;
  return (
    <EmptyState
      isPage
      title="This prompt does not exist here"
      actions={<ButtonLink href="/models/prompts">All prompts</ButtonLink>}
    >
      It may have been deleted, or belong to another workspace.
    </EmptyState>
  );
}

function OpenPrompt({ prompt, onChanged }: { prompt: PromptPartsFragment; onChanged: () => void }) {
  const client = useClient();
  const toast = useToast();
  const mayWrite = useMay('ai-models:write');
  const { id, name, description, versions } = prompt;
  const newest = versions[0]?.version ?? 1;
  const [wanted, setWanted] = useAddressParameter('version', String(newest));
  const [against, setAgainst] = useAddressParameter('against');
  const shown = versions.find(({ version }) => String(version) === wanted) ?? versions[0];
  const other = versions.find(({ version }) => String(version) === against && version !== shown?.version);
  if (!shown) return null;

  async function bringBack({ version, system, template }: PromptVersionPartsFragment) {
    const input = { promptId: id, version: { system, template, notes: `As version ${version}.` } };
    const { data } = await client.mutation(AddPromptVersionDocument, { input }).toPromise();
    const payload = data?.addPromptVersion;
    if (!payload?.prompt)
      return void toast({ message: payload?.userErrors[0]?.message ?? 'The version was not added. Try again.' });
    onChanged();
    setWanted(String(payload.prompt.versions[0]?.version ?? ''));
    toast({ message: `What version ${version} says is the newest again.` });
  }

  return (
    <>
      <PageHeader
        title={name}
        action={
          mayWrite ? (
            <>
              <DeletePrompt id={id} name={name} />
              <ButtonLink href={`/models/evaluations?start=1&prompt=${id}`}>
                <ListChecks aria-hidden /> Evaluate it
              </ButtonLink>
              <ButtonLink href={`/models/playground?prompt=${id}&version=${shown.version}`} look="primary">
                <FlaskConical aria-hidden /> Try it
              </ButtonLink>
            </>
          ) : undefined
        }
      >
        {description || 'Whoever names this prompt without a version gets the newest.'}
      </PageHeader>
      <div className="grid gap-x-10 gap-y-9 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid min-w-0 content-start gap-6">
          <div className="flex flex-wrap gap-3" data-print="hide">
            <VersionSelect label="Version" value={String(shown.version)} versions={versions} onChange={setWanted} />
            <VersionSelect
              label="Compared with"
              value={other ? against : ''}
              versions={versions.filter(({ version }) => version !== shown.version)}
              nothing="nothing"
              onChange={setAgainst}
            />
          </div>
          <Part title="Instructions" text={shown.system} other={other?.system} />
          <Part title="Prompt" text={shown.template} other={other?.template} />
        </div>
        <aside aria-label="Versions" className="grid content-start gap-9">
          <Section title="Versions">
            <ol className="grid gap-3">
              {versions.map((version) => (
                <li key={version.version} className="grid justify-items-start gap-0.5">
                  <button
                    type="button"
                    aria-pressed={version.version === shown.version}
                    className="link font-medium"
                    onClick={() => setWanted(String(version.version))}
                  >
                    Version {version.version}
                    {version.version === newest ? ', the newest' : ''}
                  </button>
                  <span className="text-muted text-sm">{formatDateTime(version.createdAt)}</span>
                  {version.notes ? <span className="wrap-anywhere text-sm">{version.notes}</span> : null}
                  {mayWrite && version.version !== newest ? (
                    <Button size="sm" look="quiet" className="-ml-2.5" onClick={() => void bringBack(version)}>
                      Make it the newest again
                    </Button>
                  ) : null}
                </li>
              ))}
            </ol>
          </Section>
          <Section title="Places to fill in">
            {shown.variables.length === 0 ? (
              <p className="text-muted">None: it is asked as it is.</p>
            ) : (
              <ul className="grid gap-1 font-mono text-sm">
                {shown.variables.map((variable) => (
                  <li key={variable} className="wrap-anywhere">{`{{${variable}}}`}</li>
                ))}
              </ul>
            )}
          </Section>
        </aside>
      </div>
    </>
  );
}

function Part({ title, text, other }: { title: string; text: string; other: string | undefined }) {
  return (
    <Section title={title}>
      {other !== undefined ? (
        <DifferenceText pieces={wordDifferences(other, text)} />
      ) : text ? (
        <p className="wrap-anywhere max-w-[72ch] whitespace-pre-wrap">{text}</p>
      ) : (
        <p className="text-muted">None.</p>
      )}
    </Section>
  );
}

interface VersionSelectProps {
  readonly label: string;
  readonly value: string;
  readonly versions: readonly PromptVersionPartsFragment[];
  /** What choosing none is called; a version has to be chosen without it. */
  readonly nothing?: string;
  readonly onChange: (version: string) => void;
}

function VersionSelect({ label, value, versions, nothing, onChange }: VersionSelectProps) {
  return (
    <Field label={label} className="w-44">
      {(ids) => (
        <Select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
          {nothing ? <option value="">{nothing}</option> : null}
          {versions.map(({ version }) => (
            <option key={version} value={String(version)}>
              Version {version}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function DeletePrompt({ id, name }: { id: string; name: string }) {
  const client = useClient();
  const router = useRouter();
  const toast = useToast();
  const [isAsked, setAsked] = useState(false);
  async function remove() {
    const { data } = await client.mutation(DeletePromptDocument, { input: { id } }).toPromise();
    const payload = data?.deletePrompt;
    if (!payload?.deletedId)
      return void toast({ message: payload?.userErrors[0]?.message ?? `${name} was not deleted. Try again.` });
    toast({ message: `${name} was deleted.` });
    router.push('/models/prompts');
  }
  return (
    <>
      <Button onClick={() => setAsked(true)}>Delete it</Button>
      <ConfirmByName
        title={`Delete ${name}`}
        name={name}
        action="Delete it for good"
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => void remove()}
      >
        All of its versions go with it. What was written with them stays, and so do the results of its evaluations.
      </ConfirmByName>
    </>
  );
}
