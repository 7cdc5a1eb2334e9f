import type { ContentRepository } from '../content/content.repository.js';
import { marketingEvent } from '../events/marketing-events.js';
import type { Mailing } from './mailing.js';
import type {
  LetterRepository,
  MailingListRepository,
  MailingRepository,
  SubscriberRepository,
} from './mailing.repository.js';

export interface MailingDeps {
  readonly mailings: MailingRepository;
  readonly lists: MailingListRepository;
  readonly subscribers: SubscriberRepository;
  readonly letters: LetterRepository;
  readonly contents: ContentRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type SendMailing = (request: {
  readonly workspaceId: string;
  readonly contentId: string;
  readonly listId: string;
  readonly startedByUserId: string;
  readonly idempotencyKey: string | null;
}) => Promise<
  | { readonly kind: 'started'; readonly mailing: Mailing }
  | { readonly kind: 'content_not_found' | 'list_not_found' | 'not_approved' | 'no_mail' }
>;

/** Starts a mailing of the approved revision; letters are queued and sent in the background. */
export function createSendMailing({ mailings, lists, contents, newId, now }: MailingDeps): SendMailing {
  return async ({ workspaceId, contentId, listId, startedByUserId, idempotencyKey }) => {
    const [[content], [list]] = await Promise.all([
      contents.findByIds(workspaceId, [contentId]),
      lists.findByIds(workspaceId, [listId]),
    ]);
    if (!content) return { kind: 'content_not_found' };
    if (!list) return { kind: 'list_not_found' };
    if (content.kind !== 'EMAIL') return { kind: 'no_mail' };
    if (content.approvedRevision === null) return { kind: 'not_approved' };
    const id = newId();
    const createdAt = now();
    const mailing: Mailing = {
      id,
      workspaceId,
      contentId,
      revision: content.approvedRevision,
      listId,
      status: 'PREPARING',
      preparedUpTo: '',
      startedByUserId,
      version: 1,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    };
    return { kind: 'started', mailing: await mailings.insert(mailing, [mailingEvent('started', mailing, newId)]) };
  };
}

const MAX_MAILINGS = 20;
const PAGE = 500;

/**
 * Goes on with mailings: queues the letters of those that prepare, page by page, and ends those that have none left. Ids of letters follow
 * from mailing and subscriber, so that a page that is done twice queues nothing twice. Returns how many took a step.
 */
export async function advanceMailings(deps: MailingDeps): Promise<number> {
  const unfinished = await deps.mailings.findUnfinished(MAX_MAILINGS);
  let advanced = 0;
  for (const mailing of unfinished) {
    const next = mailing.status === 'PREPARING' ? await prepare(deps, mailing) : await finish(deps, mailing);
    if (!next) continue;
    const record = { ...next, version: mailing.version + 1, updatedAt: deps.now() };
    const events = record.status === 'SENT' ? [mailingEvent('sent', record, deps.newId)] : [];
    if ((await deps.mailings.replace(record, events)) === 'replaced') advanced += 1;
  }
  return advanced;
}

async function prepare({ subscribers, letters, now }: MailingDeps, mailing: Mailing): Promise<Mailing> {
  const { workspaceId, listId, preparedUpTo: afterId } = mailing;
  const page = await subscribers.page(workspaceId, { listId, afterId, limit: PAGE });
  if (page.length > 0) await letters.enqueue(mailing, page, now());
  const preparedUpTo = page.at(-1)?.id ?? afterId;
  return { ...mailing, preparedUpTo, status: page.length < PAGE ? 'SENDING' : 'PREPARING' };
}

async function finish({ letters }: MailingDeps, mailing: Mailing): Promise<Mailing | null> {
  const { WAITING } = await letters.countByStatus(mailing.workspaceId, mailing.id);
  return WAITING > 0 ? null : { ...mailing, status: 'SENT' };
}

function mailingEvent(what: 'started' | 'sent', mailing: Mailing, newId: () => string) {
  const { id, workspaceId, contentId, listId, revision, updatedAt: time } = mailing;
  const about = { subject: id, workspaceId, id: newId(), time };
  return marketingEvent(`marketing.mailing.${what}`, about, { mailingId: id, contentId, listId, revision });
}
