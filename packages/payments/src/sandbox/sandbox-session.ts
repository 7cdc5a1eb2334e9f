import type { Money } from '@paissive/money';
import { zero } from '@paissive/money';
import type { Declined } from '../outcome.js';
import type { ProviderPayment } from '../payment-provider.js';
import { WORKSPACE_MARK } from '../read-webhook.js';
import { cardBehaviour } from '../test-cards.js';
import type { SandboxKind, SandboxState } from './sandbox-store.js';

const PREFIXES: Record<SandboxKind, string> = {
  customer: 'cus',
  price: 'price',
  subscription: 'sub',
  payment: 'ch',
  invoice: 'in',
  event: 'evt',
};
const OBJECT_NAMES = { subscription: 'subscription', payment: 'charge', invoice: 'invoice' } as const;

/** One piece of work on a sandbox, at one moment of its clock. */
export interface SandboxSession {
  readonly state: SandboxState;
  readonly workspaceId: string;
  readonly at: Date;
}

/** The next id of a kind: the same requests in the same order give the same ids. */
export async function nextId({ state, workspaceId }: SandboxSession, kind: SandboxKind): Promise<string> {
  // Events go to one address for all workspaces and are told apart by their ids.
  const owner = kind === 'event' ? `_${workspaceId}` : '';
  return `${PREFIXES[kind]}_sandbox${owner}_${String((await state.count(kind)) + 1).padStart(6, '0')}`;
}

/** Notes that something happened, to be told by webhook. */
export async function tell(
  session: SandboxSession,
  type: string,
  kind: keyof typeof OBJECT_NAMES,
  objectId: string,
): Promise<void> {
  const id = await nextId(session, 'event');
  const object = { id: objectId, object: OBJECT_NAMES[kind], metadata: { [WORKSPACE_MARK]: session.workspaceId } };
  const created = Math.floor(session.at.getTime() / 1_000);
  const body = JSON.stringify({ id, object: 'event', type, created, data: { object } });
  await session.state.save('event', { id, body, createdAt: session.at }, session.at);
}

export interface Charge {
  readonly customerId: string;
  readonly amount: Money;
  readonly description: string;
  readonly paymentMethod: string;
}

/** What a card says to being kept for later; null when it says nothing. */
export function attachmentDecline(paymentMethod: string): Declined | null {
  const behaviour = cardBehaviour(paymentMethod);
  if (behaviour === 'DECLINES') return DECLINED;
  return behaviour === 'LACKS_FUNDS' ? LACKS_FUNDS : null;
}

/** Takes money from a card that is known. A decline is kept as a failed payment. */
export async function charge(
  session: SandboxSession,
  { customerId, amount, description, paymentMethod }: Charge,
): Promise<{ payment: ProviderPayment; decline: Declined | null }> {
  const behaviour = cardBehaviour(paymentMethod);
  const decline = behaviour === 'LACKS_FUNDS' ? LACKS_FUNDS : /DECLINES|FAILS/.test(`${behaviour}`) ? DECLINED : null;
  const payment: ProviderPayment = {
    id: await nextId(session, 'payment'),
    customerId,
    amount,
    refunded: zero(amount.currency),
    status: decline ? 'FAILED' : 'SUCCEEDED',
    isDisputed: behaviour === 'IS_DISPUTED',
    description,
    failureMessage: decline?.message ?? null,
    createdAt: session.at,
  };
  await session.state.save('payment', payment, null);
  await tell(session, decline ? 'charge.failed' : 'charge.succeeded', 'payment', payment.id);
  if (payment.isDisputed) await tell(session, 'charge.dispute.created', 'payment', payment.id);
  return { payment, decline };
}

const DECLINED: Declined = { kind: 'declined', code: 'generic_decline', message: 'Your card was declined.' };
const LACKS_FUNDS: Declined = {
  kind: 'declined',
  code: 'insufficient_funds',
  message: 'Your card has insufficient funds.',
};
