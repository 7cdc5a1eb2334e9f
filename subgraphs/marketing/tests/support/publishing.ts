import { createLogger } from '@paissive/logging';
import type { TestCaller } from '@paissive/testkit';
import { type PublishDueDeps, publishDue } from '../../src/publishing/publish-due.js';
import { dataOf, mutate, type TestService } from './harness.js';

const log = createLogger({ service: 'marketing-test', level: 'silent' });

/** A worker of a process of its own name, without a clock that wakes it. */
export function workerOf(service: TestService, given: Partial<PublishDueDeps> & Pick<PublishDueDeps, 'owner' | 'now'>) {
  const { publisher, stores } = service;
  const deps = { ...stores, publisher, leaseMs: 60_000, attemptMs: 15_000, random: () => 0, log, ...given };
  return () => publishDue(deps);
}

export interface EndpointAnswer {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}

export async function createdEndpoint(service: TestService, who: TestCaller, url: string) {
  const made = await mutate<{ endpoint: EndpointAnswer; secret: string }>(
    service,
    who,
    'createPublishingEndpoint',
    { name: 'Blog', url },
    'endpoint { id status version } secret',
  );
  if (!made.endpoint) throw new Error(JSON.stringify(made.userErrors));
  return made;
}

/** Content whose first revision is approved. */
export async function approvedContent(service: TestService, who: TestCaller): Promise<{ id: string; version: number }> {
  const fields = 'content { id version }';
  type Answer = { content: { id: string; version: number } };
  const input = { kind: 'BLOG', title: 'Tea', body: 'Green tea.' };
  let { content } = await mutate<Answer>(service, who, 'createContent', input, fields);
  for (const to of ['IN_REVIEW', 'APPROVED']) {
    ({ content } = await mutate<Answer>(service, who, 'moveContent', { ...content, to }, fields));
  }
  return content;
}

// biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
type ScheduleAnswer = any;

export const SCHEDULE = `id status reason attempts resolution dueAt localTime revision publishedAt nextAttemptAt messageId graceMinutes
  content { id status } endpoint { id status disabledReason failingSince }
  deliveries { nodes { attempt status responseStatus responseExcerpt message durationMs } }`;

export function schedule(service: TestService, who: TestCaller, input: object) {
  return mutate<{ schedule: ScheduleAnswer }>(service, who, 'scheduleContent', input, `schedule { ${SCHEDULE} }`);
}

export async function readSchedule({ url }: TestService, who: TestCaller, id: string): Promise<ScheduleAnswer> {
  const query = `query ($id: ID!) { contentSchedule(id: $id) { ${SCHEDULE} } }`;
  return dataOf(await who.graphql<{ contentSchedule: ScheduleAnswer }>(url, query, { id })).contentSchedule;
}

/** 10:00 in Berlin on 1 March 2026, which is 09:00 UTC. */
export const TEN_IN_BERLIN = { localTime: '2026-03-01T10:00', timeZone: 'Europe/Berlin' };

/** Approved content, scheduled for a receiver. */
export async function scheduledContent(service: TestService, ann: TestCaller, url: string, input: object = {}) {
  const { endpoint, secret } = await createdEndpoint(service, ann, url);
  const content = await approvedContent(service, ann);
  const made = await schedule(service, ann, {
    contentId: content.id,
    endpointId: endpoint.id,
    ...TEN_IN_BERLIN,
    ...input,
  });
  return { ann, endpoint, secret, content, ...made };
}
