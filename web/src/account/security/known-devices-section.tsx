'use client';

import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatAgo, formatDate, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { ForgetKnownDeviceDocument, KnownDevicesDocument, type KnownDevicesQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { problemOf, useAction } from '../actions/use-action';
import { Setting } from '../setting';

type KnownDevice = KnownDevicesQuery['knownDevices']['nodes'][number];

const PAGE = 10;

/** The devices that nobody else's guesses keep out, each to be forgotten. That is made good by the next sign-in, so it is not asked twice. */
export function KnownDevicesSection() {
  const toast = useToast();
  const now = useNow();
  const list = useConnection(KnownDevicesDocument, { first: PAGE }, (data) => data.knownDevices);
  const forget = useAction(ForgetKnownDeviceDocument, (data) => data.forgetKnownDevice, 'your known devices');

  async function remove({ id, device }: KnownDevice) {
    const result = await forget({ input: { deviceId: id } });
    toast({ message: problemOf(result) ?? `${device} is forgotten. Its next sign-in makes it known again.` });
    list.reload();
  }

  return (
    <Section title="Known devices">
      <p className="max-w-[72ch] text-muted">
        You have signed in on these with your password before. When somebody guesses your password and sign-ins are
        slowed down, these still get in. Forget one that you gave away; that does not sign it out.
      </p>
      {list.isFirstLoad ? <LoadingRows label="The list of known devices" rows={2} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'your known devices')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <p className="text-muted">None yet: the next sign-in with your password adds the device.</p>
      ) : null}
      {list.nodes.length > 0 ? (
        <ul className="grid" data-testid="known-devices">
          {list.nodes.map((device) => (
            <li key={device.id} className="border-line border-b">
              <Setting
                title={device.device}
                action={
                  <Button onClick={() => void remove(device)} aria-label={`Forget ${device.device}`}>
                    Forget
                  </Button>
                }
              >
                First signed in <time title={formatDateTime(device.createdAt)}>{formatAgo(device.createdAt, now)}</time>
                , last <time title={formatDateTime(device.lastSeenAt)}>{formatAgo(device.lastSeenAt, now)}</time> ·
                known until {formatDate(device.expiresAt)}
              </Setting>
            </li>
          ))}
        </ul>
      ) : null}
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </Section>
  );
}
