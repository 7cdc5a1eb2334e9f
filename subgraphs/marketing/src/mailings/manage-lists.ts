import { MAX_SUBSCRIBERS, type MailingList } from './mailing.js';
import type { MailingListRepository, SubscriberRepository } from './mailing.repository.js';

export interface ListDeps {
  readonly lists: MailingListRepository;
  readonly subscribers: SubscriberRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type CreateMailingList = (
  request: Pick<MailingList, 'workspaceId' | 'name' | 'sender'> & { readonly idempotencyKey: string | null },
) => Promise<MailingList>;

export type AddSubscribers = (request: {
  readonly workspaceId: string;
  readonly listId: string;
  readonly addresses: readonly string[];
}) => Promise<
  | { readonly kind: 'added'; readonly list: MailingList; readonly added: number }
  | { readonly kind: 'list_not_found' | 'too_many' }
>;

export function createCreateMailingList({ lists, newId, now }: ListDeps): CreateMailingList {
  return ({ idempotencyKey, ...request }) => {
    const id = newId();
    const createdAt = now();
    const times = { createdAt, updatedAt: createdAt };
    return lists.insert({ ...request, ...times, id, version: 1, idempotencyKey: idempotencyKey ?? id }, []);
  };
}

/** Adds people to a list. Those who left stay suppressed: being added again is nothing that they did. */
export function createAddSubscribers({ lists, subscribers, newId, now }: ListDeps): AddSubscribers {
  return async ({ workspaceId, listId, addresses }) => {
    const [list] = await lists.findByIds(workspaceId, [listId]);
    if (!list) return { kind: 'list_not_found' };
    const there = await subscribers.count(workspaceId, listId);
    if (there + addresses.length > MAX_SUBSCRIBERS) return { kind: 'too_many' };
    const createdAt = now();
    const added = await subscribers.add(
      addresses.map((address) => ({ id: newId(), workspaceId, listId, address: address.trim(), createdAt })),
    );
    return { kind: 'added', list, added };
  };
}
