import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Mail, MailRefusedError } from '@paissive/mail';
import { eventually, type TestCaller } from '@paissive/testkit';
import {
  caller,
  dataOf,
  mutate,
  outboxOf,
  present,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

let on: TestStores;
let service: TestService;
let delivered: Mail[] = [];
let refuse: (mail: Mail) => Error | null = () => null;
const mailer = {
  async deliver(mail: Mail) {
    const error = refuse(mail);
    if (error) throw error;
    delivered.push(mail);
  },
  close: async () => undefined,
};
beforeAll(async () => {
  on = await startStores({ hasJobs: true });
  service = await startService(on, { mailer });
});
afterEach(() => {
  delivered = [];
  refuse = () => null;
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  [noun: string]: any;
}

async function mail(who: TestCaller, kind = 'EMAIL', steps = ['IN_REVIEW', 'APPROVED']): Promise<string> {
  const fields = 'content { id version }';
  const input = { kind, title: 'News', body: 'Tea is here.' };
  let { content } = await mutate<Answer>(service, who, 'createContent', input, fields);
  for (const to of steps) ({ content } = await mutate<Answer>(service, who, 'moveContent', { ...content, to }, fields));
  return content.id;
}

async function listOf(who: TestCaller, addresses: string[]): Promise<string> {
  const made = await mutate<Answer>(
    service,
    who,
    'createMailingList',
    { name: 'Tea', sender: 'Tea Ltd., 1 Leaf Road' },
    'list { id }',
  );
  await mutate(service, who, 'addSubscribers', { listId: made['list'].id, addresses }, 'added');
  return made['list'].id;
}

const send = (who: TestCaller, input: object) =>
  mutate<Answer>(service, who, 'sendMailing', input, 'mailing { id status }');

async function sent(who: TestCaller, id: string) {
  const query = 'query ($id: ID!) { mailing(id: $id) { status letters { waiting sent givenUp suppressed } } }';
  const read = async () => dataOf(await who.graphql<Answer>(service.url, query, { id }))['mailing'];
  await eventually(async () => expect((await read()).status).toBe('SENT'));
  return (await read()).letters;
}

const wayOut = (letter: Mail) => present(/^<(.*)>$/.exec(present(letter.headers)['List-Unsubscribe'] ?? '')?.[1]);
/** The link leads to the public address; here the service is reached directly. */
const here = (link: string) => link.replace('https://app.test', new URL(service.url).origin);

describe('a mailing', () => {
  it('reaches everybody on the list once, with sender and a way out', async () => {
    const ann = caller();
    const [contentId, listId] = [
      await mail(ann),
      await listOf(ann, ['a@example.org', 'A@example.org', 'b@example.org']),
    ];
    const started = await Promise.all([1, 2].map(() => send(ann, { contentId, listId, idempotencyKey: 'once' })));
    expect(new Set(started.map(({ mailing }) => mailing.id)).size).toBe(1);
    const id = started[0]?.['mailing'].id;
    expect(await sent(ann, id)).toEqual({ waiting: 0, sent: 2, givenUp: 0, suppressed: 0 });
    expect(delivered.map(({ to }) => to).sort()).toEqual(['a@example.org', 'b@example.org']);
    const letter = present(delivered[0]);
    expect(letter).toMatchObject({
      subject: 'News',
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    });
    expect(letter.text).toContain('Tea is here.');
    expect(letter.text).toContain('Tea Ltd., 1 Leaf Road');
    expect(letter.text).toContain(`Unsubscribe: ${wayOut(letter)}`);
    expect(wayOut(letter)).not.toContain('example.org');
    expect((await outboxOf(on, id)).map(({ type }) => type)).toEqual([
      'marketing.mailing.started',
      'marketing.mailing.sent',
    ]);
  });

  it('respects who has left: by one click, by the page, and by hand', async () => {
    const ann = caller();
    const addresses = ['click@example.org', 'page@example.org', 'hand@example.org', 'stays@example.org'];
    const [contentId, listId] = [await mail(ann), await listOf(ann, addresses)];
    await sent(ann, (await send(ann, { contentId, listId }))['mailing'].id);
    const linkOf = (to: string) => here(wayOut(present(delivered.find((letter) => letter.to === to))));
    const page = await fetch(linkOf('page@example.org'));
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<form method="post">')]);
    const body = 'List-Unsubscribe=One-Click';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const to of ['click@example.org', 'click@example.org', 'page@example.org']) {
      expect((await fetch(linkOf(to), { method: 'POST', headers, body })).status).toBe(200);
    }
    await mutate(service, ann, 'suppressAddress', { address: 'Hand@example.org' }, 'address');
    // Being added again is nothing that they did.
    await mutate(service, ann, 'addSubscribers', { listId, addresses }, 'added');
    delivered = [];
    expect(await sent(ann, (await send(ann, { contentId, listId }))['mailing'].id)).toMatchObject({
      sent: 1,
      suppressed: 3,
    });
    expect(delivered.map(({ to }) => to)).toEqual(['stays@example.org']);
  });

  it('lets nobody out by a link that was only looked at or made up', async () => {
    const ann = caller();
    const [contentId, listId] = [await mail(ann), await listOf(ann, ['look@example.org'])];
    await sent(ann, (await send(ann, { contentId, listId }))['mailing'].id);
    const link = here(wayOut(present(delivered[0])));
    await fetch(link);
    expect(await sent(ann, (await send(ann, { contentId, listId }))['mailing'].id)).toMatchObject({
      sent: 1,
      suppressed: 0,
    });
    for (const forged of [`${link.slice(0, -1)}x`, link.replace(/\.[^.]*$/, '.AAAA'), link.replace(/\.[^.]*$/, '')]) {
      expect((await fetch(forged, { method: 'POST', body: '' })).status).toBe(404);
    }
  });

  it('gives up what is refused for good and goes on with the rest', async () => {
    const ann = caller();
    refuse = ({ to }) => (to === 'gone@example.org' ? new MailRefusedError('550 no such user') : null);
    const [contentId, listId] = [await mail(ann), await listOf(ann, ['gone@example.org', 'there@example.org'])];
    expect(await sent(ann, (await send(ann, { contentId, listId }))['mailing'].id)).toMatchObject({
      sent: 1,
      givenUp: 1,
    });
  });

  it('queues nothing twice when a page of it is done again after a crash', async () => {
    const ann = caller();
    const listId = await listOf(ann, ['x@example.org', 'y@example.org']);
    const workspaceId = present(ann.viewer).workspaceId;
    const { subscribers, letters } = service.stores;
    const page = await subscribers.page(workspaceId, { listId, afterId: '', limit: 10 });
    const mailing = { id: 'crashed', workspaceId } as Parameters<typeof letters.enqueue>[0];
    await letters.enqueue(mailing, page.slice(0, 1), new Date('2099-01-01'));
    await letters.enqueue(mailing, page, new Date('2099-01-01'));
    expect(await letters.countByStatus(workspaceId, 'crashed')).toMatchObject({ WAITING: 2 });
  });

  it('is refused for what is no mail or not approved, and for lists of others', async () => {
    const ann = caller();
    const listId = await listOf(ann, ['a@example.org']);
    const refusal = async (input: object, who = ann) =>
      (await send(who, input)).userErrors.map(({ __typename, field }) => [__typename, field?.join('.')]);
    expect(await refusal({ contentId: await mail(ann, 'BLOG'), listId })).toEqual([
      ['InvalidInputError', 'input.contentId'],
    ]);
    expect(await refusal({ contentId: await mail(ann, 'EMAIL', []), listId })).toEqual([
      ['ConflictError', 'input.contentId'],
    ]);
    const ben = caller();
    expect(await refusal({ contentId: await mail(ben), listId }, ben)).toEqual([['NotFoundError', 'input.listId']]);
    const bad = await mutate<Answer>(
      service,
      ann,
      'addSubscribers',
      { listId, addresses: ['a@b.example\nBcc: x@y.example'] },
      'added',
    );
    expect(bad.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.addresses.0']);
  });
});
