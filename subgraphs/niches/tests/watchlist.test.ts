import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, type TestCaller } from '@paissive/testkit';
import { nicheTable, SUBJECTS } from './fixtures/niche-keywords.js';
import { analysed, completed, rankingOf } from './support/analyse.js';
import { followSubscription } from './support/follow-progress.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importedText } from './support/operations.js';

let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const DEMAND_ONLY = { demand: 100, competition: 0, trend: 0, monetization: 0, resources: 0 };
const STATE = 'subscription { watchAlerts { unreadCount latest { id } } }';
interface State {
  watchAlerts: { unreadCount: number; latest: { id: string } | null };
}
interface Alert {
  id: string;
  cause: string;
  version: number;
  readAt: string | null;
  opportunity: { id: string };
  changes: { kind: string; before: string; after: string; message: string }[];
}

async function mutate<Data>(who: TestCaller, name: string, input: object, selection: string): Promise<Data> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { payload: ${name}(input: $input) { ${selection} userErrors { __typename message } } }`;
  return dataOf(await who.graphql<{ payload: Data }>(service.url, query, { input })).payload;
}
const watch = (who: TestCaller, opportunityId: string | undefined, rest: object = {}) =>
  mutate<{ watch: { id: string; note: string | null } | null; userErrors: { __typename: string }[] }>(
    who,
    'watchOpportunity',
    { opportunityId, ...rest },
    'watch { id note conditions { scorePoints rankPlaces hasVerdict } }',
  );
const rescore = (who: TestCaller, analysisId: string, weights: object = DEMAND_ONLY) =>
  mutate<{ userErrors: object[] }>(who, 'rescoreAnalysis', { analysisId, weights }, 'analysis { version }');

async function alertsOf(
  who: TestCaller,
  unreadOnly = false,
): Promise<{ unread: number; totalCount: number; nodes: Alert[] }> {
  const query = `query ($unreadOnly: Boolean!) { unread: unreadWatchAlertCount watchAlerts(unreadOnly: $unreadOnly) { totalCount
    nodes { id cause version readAt opportunity { id } changes { kind before after message } } } }`;
  interface Answer {
    unread: number;
    watchAlerts: { totalCount: number; nodes: Alert[] };
  }
  const { unread, watchAlerts } = dataOf(await who.graphql<Answer>(service.url, query, { unreadOnly }));
  return { unread, ...watchAlerts };
}

describe('watching', () => {
  test('twice is watching once, keeps what is left out, and ends as often as one likes', async () => {
    const ann = caller();
    const { analysisId } = await analysed(service, ann, nicheTable(36));
    const [best] = await rankingOf(service, ann, analysisId);
    const first = await watch(ann, best?.id, { note: 'Ask Sam', conditions: { scorePoints: 2, rankPlaces: 1 } });
    const again = await watch(ann, best?.id, { conditions: { scorePoints: null } });
    expect(again.watch).toEqual({
      ...first.watch,
      conditions: { scorePoints: null, rankPlaces: 1, hasVerdict: true },
    });
    const list = '{ watchlist { totalCount nodes { note opportunity { id watch { id } } } } }';
    expect(dataOf(await ann.graphql(service.url, list))).toEqual({
      watchlist: {
        totalCount: 1,
        nodes: [{ note: 'Ask Sam', opportunity: { id: best?.id, watch: { id: first.watch?.id } } }],
      },
    });
    for (let times = 0; times < 2; times += 1) {
      const { userErrors } = await mutate<{ userErrors: object[] }>(
        ann,
        'unwatchOpportunity',
        { opportunityId: best?.id },
        'opportunity { id watch { id } }',
      );
      expect(userErrors).toEqual([]);
    }
    expect(dataOf(await ann.graphql(service.url, list))).toMatchObject({ watchlist: { totalCount: 0 } });
  });

  test('is for what is in the workspace, and for the person alone', async () => {
    const workspaceId = randomUUID();
    const ann = caller({ workspaceId });
    const { analysisId } = await analysed(service, ann, nicheTable(37));
    const [best] = await rankingOf(service, ann, analysisId);
    expect((await watch(caller(), best?.id)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    await watch(ann, best?.id);
    const colleague = caller({ workspaceId });
    const mine = '{ watchlist { totalCount } }';
    expect(dataOf(await colleague.graphql(service.url, mine))).toEqual({ watchlist: { totalCount: 0 } });
  });
});

test('a rescoring alerts those who watch, live, once, until they have read it', async () => {
  const ann = caller();
  const { analysisId } = await analysed(service, ann, nicheTable(180));
  const before = await rankingOf(service, ann, analysisId);
  for (const { id } of before) await watch(ann, id, { conditions: { scorePoints: 0.1, rankPlaces: 1 } });
  const feed = followSubscription<State>(service, ann, STATE);
  expect((await feed.next()).value).toEqual({ watchAlerts: { unreadCount: 0, latest: null } });

  expect((await rescore(ann, analysisId)).userErrors).toEqual([]);
  const after = await rankingOf(service, ann, analysisId);
  const moved = before.filter((one) => after.find(({ id }) => id === one.id)?.score !== one.score);
  const live = (await feed.next()).value as State;
  expect(live.watchAlerts.unreadCount).toBe(moved.length);
  const { unread, nodes, totalCount } = await alertsOf(ann);
  expect([unread, totalCount]).toEqual([moved.length, moved.length]);
  for (const { opportunity, changes, cause, version } of nodes) {
    const [was, is] = [before, after].map((ranking) => ranking.find(({ id }) => id === opportunity.id));
    expect({ cause, version }).toEqual({ cause: 'RESCORED', version: 2 });
    expect(changes[0]).toMatchObject({ kind: 'SCORE', before: String(was?.score), after: String(is?.score) });
  }

  // Back again: measured from what they were last told.
  const some = nodes.slice(0, 1).map(({ id }) => id);
  await mutate(ann, 'markWatchAlertsRead', { alertIds: some }, 'state { unreadCount }');
  expect(((await feed.next()).value as State).watchAlerts.unreadCount).toBe(moved.length - 1);
  expect((await alertsOf(ann, true)).totalCount).toBe(moved.length - 1);
  await mutate(ann, 'markWatchAlertsRead', {}, 'state { unreadCount }');
  expect((await alertsOf(ann)).unread).toBe(0);
  await feed.return(undefined);
});

test('a refresh alerts of what a newer file has no more, and of more searches', async () => {
  const ann = caller();
  const { analysisId } = await analysed(service, ann, nicheTable(72));
  const before = await rankingOf(service, ann, analysisId);
  for (const { id } of before) await watch(ann, id, { conditions: { scorePoints: null, hasVerdict: false } });
  const table = nicheTable(72, { subjects: SUBJECTS.slice(1), growth: 2, firstYear: 2024 });
  const { id: importId } = await importedText(service, ann, table);
  await mutate(ann, 'refreshAnalysis', { analysisId, importId }, 'analysis { id }');
  await completed(service, ann, analysisId);
  const { nodes } = await eventually(async () => {
    const alerts = await alertsOf(ann);
    expect(alerts.totalCount).toBe(before.length);
    return alerts;
  });
  const gone = before.find(({ keywords }) => keywords.nodes[0]?.text.startsWith('meal planner'));
  const alertOf = (id: string | undefined) => nodes.find(({ opportunity }) => opportunity.id === id);
  expect(alertOf(gone?.id)?.changes).toMatchObject([{ kind: 'PRESENCE', after: 'no longer found' }]);
  const others = nodes.filter(({ opportunity }) => opportunity.id !== gone?.id);
  for (const { cause, changes } of others) {
    expect(cause).toBe('REFRESHED');
    expect(changes).toMatchObject([{ kind: 'DEMAND', message: expect.stringMatching(/^Searches a month up by \d+/) }]);
  }
});
