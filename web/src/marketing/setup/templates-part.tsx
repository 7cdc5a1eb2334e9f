'use client';

import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { randomKey } from '@/forms/random-key';
import {
  CreateContentTemplateDocument,
  type OwnTemplateFragment,
  TemplateLibraryDocument,
  UpdateContentTemplateDocument,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { KINDS } from '../studio/words';
import { ChoiceList } from './choice-list';
import { draftOf, patchOf } from './template-draft';
import { TemplateEditor } from './template-editor';

/** Templates of one's own, begun from those that everybody has. */
export function TemplatesPart({ openId, onOpen }: { openId: string; onOpen: (id: string) => void }) {
  const client = useClient();
  const toast = useToast();
  const key = useRef(randomKey());
  const [isBusy, setBusy] = useState(false);
  const [{ data, error, fetching }, reload] = useQuery({
    query: TemplateLibraryDocument,
    variables: { first: 100 },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  const own = data?.contentTemplates.nodes ?? [];
  const used = own.filter(({ isArchived }) => !isArchived);
  const open = own.find(({ id }) => id === openId) ?? used[0];

  async function copy(template: OwnTemplateFragment) {
    setBusy(true);
    const input = {
      ...patchOf(draftOf(template)),
      kind: template.kind,
      name: `${template.name}, ours`,
      idempotencyKey: key.current,
    };
    const answer = await client.mutation(CreateContentTemplateDocument, { input }).toPromise();
    setBusy(false);
    const made = answer.data?.createContentTemplate?.template;
    if (!made) return tell(answer.data?.createContentTemplate?.userErrors, answer.error);
    key.current = randomKey();
    refresh();
    onOpen(made.id);
  }

  async function archive(template: OwnTemplateFragment, isArchived: boolean) {
    const input = { id: template.id, version: template.version, patch: { isArchived } };
    const answer = await client.mutation(UpdateContentTemplateDocument, { input }).toPromise();
    const changed = answer.data?.updateContentTemplate?.template;
    refresh();
    if (!changed) return tell(answer.data?.updateContentTemplate?.userErrors, answer.error);
    if (!isArchived) return;
    toast({
      message: `${template.name} is out of use.`,
      durationMs: 10_000,
      action: { label: 'Undo', run: () => void archive(changed, false) },
    });
  }

  function tell(
    errors: readonly { message: string }[] | undefined,
    fault: Parameters<typeof explainFault>[0] | undefined,
  ) {
    const message = errors?.map(({ message: text }) => text).join(' ');
    toast({ message: message || (fault ? explainFault(fault, 'the template').what : 'Nothing was changed.') });
  }

  return (
    <>
      <Section title="Templates of your own">
        {!data && fetching ? <LoadingRows label="The templates" rows={3} /> : null}
        {!data && error ? <Problem fault={explainFault(error, 'the templates')} onRetry={refresh} /> : null}
        {data && own.length === 0 ? (
          <p className="max-w-[72ch] text-muted">
            None yet. Copy one of those below and change its parts; it is then offered wherever a text is begun.
          </p>
        ) : null}
        <ChoiceList label="Own templates" items={used} openId={open?.id ?? ''} onOpen={onOpen} />
        {open ? (
          <>
            <TemplateEditor key={open.id} template={open} onReload={refresh} />
            <div className="flex flex-wrap items-center gap-3" data-print="hide">
              <Button size="sm" onClick={() => void archive(open, !open.isArchived)}>
                {open.isArchived ? 'Use it again' : 'Take it out of use'}
              </Button>
              {open.isArchived ? <span className="text-muted text-sm">It is not offered for new texts.</span> : null}
            </div>
          </>
        ) : null}
      </Section>
      {data ? (
        <Section title="Templates that everybody has">
          <ul className="grid">
            {data.builtInContentTemplates.map((template) => (
              <li
                key={template.id}
                data-row
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b py-2"
              >
                <span className="min-w-0">
                  <span className="font-medium">{template.name}</span>
                  <span className="text-muted"> · {KINDS[template.kind]}</span>
                  <span className="block text-muted text-sm">{template.description}</span>
                </span>
                <Button size="sm" disabled={isBusy} onClick={() => void copy(template)} data-print="hide">
                  <Copy aria-hidden /> Copy<span className="sr-only"> {template.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
