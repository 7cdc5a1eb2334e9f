import { createHash } from 'node:crypto';

/** A contact of somebody with a channel. */
export interface TouchPoint {
  readonly workspaceId: string;
  /** A hash: who it is does not matter, only that it is the same one. */
  readonly person: string;
  readonly occurredAt: Date;
  readonly channel: string;
  /** Empty for none. */
  readonly campaignName: string;
}

/** Somebody did what they should. */
export interface Conversion {
  readonly workspaceId: string;
  readonly person: string;
  readonly occurredAt: Date;
  /** Decimal text; null for one that brought no money by itself. */
  readonly revenue: string | null;
  readonly currency: string | null;
}

/** Somebody's id in the outside as it is kept: a hash that differs from workspace to workspace. */
export function personOf(workspaceId: string, externalId: string): string {
  return digest([workspaceId, externalId]);
}

/** What a touch point says is what names it: told again it is the same one. */
export function touchKey({ workspaceId, person, occurredAt, channel, campaignName }: TouchPoint): string {
  return digest([workspaceId, person, occurredAt.getTime(), channel, campaignName]);
}

export function conversionKey({ workspaceId, person, occurredAt, revenue, currency }: Conversion): string {
  return digest([workspaceId, person, occurredAt.getTime(), revenue, currency]);
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
