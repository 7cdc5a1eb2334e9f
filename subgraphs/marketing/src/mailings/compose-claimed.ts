import type { Mail } from '@paissive/mail';
import type { ContentRepository } from '../content/content.repository.js';
import { composeLetter } from './compose-letter.js';
import { addressKey } from './mailing.js';
import type {
  MailingListRepository,
  MailingRepository,
  SubscriberRepository,
  SuppressionRepository,
} from './mailing.repository.js';
import type { UnsubscribeTokens } from './unsubscribe-token.js';

export interface ComposeClaimedDeps {
  readonly mailings: MailingRepository;
  readonly lists: MailingListRepository;
  readonly subscribers: SubscriberRepository;
  readonly suppressions: SuppressionRepository;
  readonly contents: ContentRepository;
  readonly tokens: UnsubscribeTokens;
  readonly publicUrl: string;
}

interface ClaimedLetter {
  readonly _id: string;
  readonly workspaceId: string;
  readonly mailingId: string;
  readonly subscriberId: string;
}

/** Writes a letter when it is about to go, and looks then whether its reader has left: between queueing and sending lie minutes. */
export function createComposeClaimed(deps: ComposeClaimedDeps) {
  return async ({
    _id: id,
    workspaceId,
    mailingId,
    subscriberId,
  }: ClaimedLetter): Promise<Mail | 'suppressed' | 'gone'> => {
    const [[mailing], subscriber] = await Promise.all([
      deps.mailings.findByIds(workspaceId, [mailingId]),
      deps.subscribers.findById(subscriberId),
    ]);
    if (!mailing || !subscriber) return 'gone';
    const suppressed = await deps.suppressions.among(workspaceId, [subscriber.address]);
    if (suppressed.has(addressKey(subscriber.address))) return 'suppressed';
    const { contentId, revision: number, listId } = mailing;
    const [[list], [revision]] = await Promise.all([
      deps.lists.findByIds(workspaceId, [listId]),
      deps.contents.findRevisions(workspaceId, [{ contentId, number }]),
    ]);
    if (!list || !revision) return 'gone';
    const unsubscribeUrl = `${deps.publicUrl}/unsubscribe/${deps.tokens.tokenOf(subscriberId)}`;
    return composeLetter({ id, subscriber, list, revision, unsubscribeUrl });
  };
}
