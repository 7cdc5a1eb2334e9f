import type { ContentRepository } from '../content/content.repository.js';
import type { EndpointRepository } from '../endpoints/endpoint.repository.js';
import type { Fault } from '../records/fault.js';
import { type LocalTime, resolveLocalTime } from './local-time.js';
import type { Schedule } from './schedule.js';
import type { ScheduleRepository } from './schedule.repository.js';

export interface ScheduleContentDeps {
  readonly schedules: ScheduleRepository;
  readonly contents: ContentRepository;
  readonly endpoints: EndpointRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface ScheduleContentRequest {
  readonly workspaceId: string;
  readonly contentId: string;
  readonly endpointId: string;
  readonly localTime: LocalTime;
  readonly timeZone: string;
  readonly graceMinutes: number;
  readonly scheduledByUserId: string;
  readonly idempotencyKey: string | null;
}

export type ScheduleContentResult =
  | { readonly kind: 'scheduled'; readonly schedule: Schedule }
  | { readonly kind: 'content_not_found' | 'endpoint_not_found' | 'endpoint_disabled' | 'not_approved' }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

export type ScheduleContent = (request: ScheduleContentRequest) => Promise<ScheduleContentResult>;

/** Sets when the approved revision of content is published, and where. What is written later needs an approval and a schedule of its own. */
export function createScheduleContent(deps: ScheduleContentDeps): ScheduleContent {
  const { schedules, contents, endpoints, newId, now } = deps;
  return async ({ workspaceId, contentId, endpointId, localTime, timeZone, graceMinutes, ...request }) => {
    const [[content], [endpoint]] = await Promise.all([
      contents.findByIds(workspaceId, [contentId]),
      endpoints.findByIds(workspaceId, [endpointId]),
    ]);
    if (!content) return { kind: 'content_not_found' };
    if (!endpoint) return { kind: 'endpoint_not_found' };
    if (endpoint.status === 'DISABLED') return { kind: 'endpoint_disabled' };
    const createdAt = now();
    const { at: dueAt, resolution } = resolveLocalTime(localTime, timeZone);
    if (dueAt < createdAt) return { kind: 'faulty', faults: [{ path: ['localTime'], message: 'That time is over.' }] };
    if (content.approvedRevision === null) return { kind: 'not_approved' };
    const id = newId();
    const result = await schedules.insert({
      id,
      workspaceId,
      contentId,
      revision: content.approvedRevision,
      endpointId,
      localTime,
      timeZone,
      resolution,
      dueAt,
      graceMs: graceMinutes * 60_000,
      status: 'WAITING',
      reason: null,
      restartedAt: null,
      attempts: 0,
      roundAttempts: 0,
      nextAttemptAt: dueAt,
      leaseOwner: null,
      leaseUntil: null,
      fence: 0,
      publishedAt: null,
      scheduledByUserId: request.scheduledByUserId,
      version: 1,
      idempotencyKey: request.idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    });
    return result.kind === 'not_approved' ? result : { kind: 'scheduled', schedule: result.schedule };
  };
}
