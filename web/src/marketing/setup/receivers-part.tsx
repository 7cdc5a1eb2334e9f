'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { type ReceiverFragment, ReceiversDocument, UpdateReceiverDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { EndpointForm } from '../publishing/endpoint-form';
import { ReceiverItem } from './receiver-item';
import { RotateSecret } from './rotate-secret';

/** Where texts are published, and the secrets that tell receivers that it is us. */
export function ReceiversPart() {
  const client = useClient();
  const toast = useToast();
  const list = useConnection(ReceiversDocument, { first: 50 }, (data) => data.publishingEndpoints);
  const [rotated, setRotated] = useState<ReceiverFragment | null>(null);

  async function setStatus({ id, version, name }: ReceiverFragment, status: ReceiverFragment['status']) {
    const { data, error } = await client
      .mutation(UpdateReceiverDocument, { input: { id, version, patch: { status } } })
      .toPromise();
    const payload = data?.updatePublishingEndpoint;
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    const done = status === 'ACTIVE' ? `${name} gets texts again.` : `${name} gets nothing more.`;
    const failed = refused || (error ? explainFault(error, 'the receiver').what : 'Nothing was changed.');
    toast({ message: payload?.endpoint ? done : failed });
    list.reload();
  }

  return (
    <>
      <Section title="Receivers">
        <p className="max-w-[72ch] text-muted">
          Approved texts are sent to these addresses, signed with the secret of each (Standard Webhooks).
        </p>
        {list.isFirstLoad ? <LoadingRows label="The receivers" rows={3} /> : null}
        {list.error && list.nodes.length === 0 ? (
          <Problem fault={explainFault(list.error, 'the receivers')} onRetry={list.reload} />
        ) : null}
        {list.nodes.length > 0 ? (
          <ul className="grid">
            {list.nodes.map((receiver) => (
              <ReceiverItem
                key={receiver.id}
                receiver={receiver}
                onRotate={() => setRotated(receiver)}
                onStatus={(status) => void setStatus(receiver, status)}
              />
            ))}
          </ul>
        ) : null}
        <RotateSecret
          receiver={rotated}
          onClose={() => {
            setRotated(null);
            list.reload();
          }}
        />
      </Section>
      <Section title="Add a receiver">
        <EndpointForm key={list.nodes.length} onCreated={list.reload} />
      </Section>
    </>
  );
}
