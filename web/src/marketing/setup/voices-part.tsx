'use client';

import { useClient } from 'urql';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { BrandVoicesDocument, CreateBrandVoiceDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { ChoiceList } from './choice-list';
import { NameForm } from './name-form';
import { VoiceEditor } from './voice-editor';

/** How brands sound. */
export function VoicesPart({ openId, onOpen }: { openId: string; onOpen: (id: string) => void }) {
  const client = useClient();
  const list = useConnection(BrandVoicesDocument, { first: 50 }, (data) => data.brandVoices);
  const open = list.nodes.find(({ id }) => id === openId) ?? list.nodes[0];
  return (
    <Section title="Brand voices">
      <p className="max-w-[72ch] text-muted">
        The studio marks what does not sound like the voice of a text, and whoever has texts written gives it along.
      </p>
      {list.isFirstLoad ? <LoadingRows label="The voices" rows={3} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the voices')} onRetry={list.reload} />
      ) : null}
      <ChoiceList label="Voices" items={list.nodes} openId={open?.id ?? ''} onOpen={onOpen} />
      {open ? <VoiceEditor key={open.id} voice={open} onReload={list.reload} /> : null}
      <NameForm
        label="A new voice"
        action="Add it"
        send={async (name, idempotencyKey) => {
          const { data, error } = await client
            .mutation(CreateBrandVoiceDocument, { input: { name, idempotencyKey } })
            .toPromise();
          const payload = data?.createBrandVoice;
          return { id: payload?.brandVoice?.id, userErrors: payload?.userErrors, error };
        }}
        onMade={(id) => {
          list.reload();
          onOpen(id);
        }}
      />
    </Section>
  );
}
