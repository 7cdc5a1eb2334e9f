import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import {
  caller,
  dataOf,
  mutate,
  present,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

let stores: TestStores;
let service: TestService;
/** `YYYY-MM-DD`, so many days from now: feeds show the time around today. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  stores = await startStores();
  service = await startService(stores);
});
afterAll(async () => {
  await service.stop();
  await stores.stop();
});

type Caller = ReturnType<typeof caller>;

async function feedUrl(who: Caller): Promise<string> {
  const { calendarFeed } = dataOf(
    await who.graphql<{ calendarFeed: { url: string } }>(service.url, '{ calendarFeed { url } }'),
  );
  return calendarFeed.url;
}

/** The feed's address is the public one; here its path is asked of the test's server. */
const fetchFeed = (url: string, headers: Record<string, string> = {}) =>
  fetch(new URL(new URL(url).pathname, service.url), { headers });

async function events(url: string) {
  const component = new ICAL.Component(ICAL.parse(await (await fetchFeed(url)).text()));
  return component.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    summary: event.getFirstPropertyValue('summary'),
    status: event.getFirstPropertyValue('status'),
    sequence: event.getFirstPropertyValue('sequence'),
  }));
}

async function campaign(who: Caller, given: object) {
  const { campaign: made } = await mutate<{ campaign: { id: string } | null }>(
    service,
    who,
    'createCampaign',
    { name: 'Spring', opportunityId: 'an-opportunity', ...given },
    'campaign { id }',
  );
  return present(made).id;
}

describe('the calendar', () => {
  it('shows campaigns with days to whoever has its address, keeps their ids, and cancels what was archived', async () => {
    const who = caller();
    const id = await campaign(who, { startsOn: inDays(9), endsOn: inDays(19) });
    await campaign(who, { name: 'Undated' });
    await campaign(who, { name: 'Long ago', startsOn: '2020-03-10', endsOn: '2020-03-20' });
    const url = await feedUrl(who);
    expect(url).toMatch(/^https:\/\/marketing\.example\/calendar\/[\w.-]{40,}\.ics$/);
    const response = await fetchFeed(url);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await events(url)).toEqual([
      { uid: `campaign-${id}@marketing.paissive`, summary: 'Spring', status: 'TENTATIVE', sequence: 0 },
    ]);
    await mutate(service, who, 'moveCampaign', { id, to: 'ARCHIVED' }, 'campaign { id }');
    expect(await events(url)).toMatchObject([
      { uid: `campaign-${id}@marketing.paissive`, status: 'CANCELLED', sequence: 1 },
    ]);
  });

  it('is not sent again while it stays the same', async () => {
    const url = await feedUrl(caller());
    const etag = present((await fetchFeed(url)).headers.get('etag'));
    expect((await fetchFeed(url, { 'if-none-match': etag })).status).toBe(304);
  });

  it('moves to another address when it is rotated, for its owner alone', async () => {
    const workspaceId = 'a-team';
    const [one, other] = [caller({ workspaceId }), caller({ workspaceId })];
    const [old, othersUrl] = [await feedUrl(one), await feedUrl(other)];
    const { data } = await one.graphql<{ rotateCalendarFeed: { calendarFeed: { url: string } } }>(
      service.url,
      'mutation { rotateCalendarFeed { calendarFeed { url } userErrors { message } } }',
    );
    const fresh = present(data).rotateCalendarFeed.calendarFeed.url;
    expect((await fetchFeed(old)).status).toBe(404);
    expect((await fetchFeed(fresh)).status).toBe(200);
    expect(await feedUrl(one)).toBe(fresh);
    expect(othersUrl).not.toBe(old);
    expect((await fetchFeed(othersUrl)).status).toBe(200);
  });

  it('is at no address that was made up, and says nothing about why', async () => {
    for (const file of ['x.ics', '.ics', 'abc.def.ics', 'abc', '%2e%2e.ics']) {
      expect((await fetch(new URL(`/calendar/${file}`, service.url))).status).toBe(404);
    }
  });

  it('answers as a list too, of the own workspace alone', async () => {
    const who = caller();
    await campaign(who, { startsOn: inDays(9) });
    const query =
      'query ($input: CalendarEntriesInput!) { calendarEntries(input: $input) { summary firstDay lastDay startsAt categories } }';
    const input = { from: `${inDays(0)}T00:00:00Z`, until: `${inDays(30)}T00:00:00Z` };
    const list = async (asker: Caller) =>
      dataOf(await asker.graphql<{ calendarEntries: object[] }>(service.url, query, { input })).calendarEntries;
    expect(await list(who)).toEqual([
      {
        summary: 'Spring begins',
        firstDay: inDays(9),
        lastDay: inDays(9),
        startsAt: null,
        categories: ['Campaign'],
      },
    ]);
    expect(await list(caller({ workspaceId: 'elsewhere' }))).toEqual([]);
    const { errors } = await who.graphql(service.url, query, {
      input: { ...input, until: `${inDays(500)}T00:00:00Z` },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
