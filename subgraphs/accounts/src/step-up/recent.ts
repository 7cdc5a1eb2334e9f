/** How long a proof of identity stands in for another one. */
export const RECENT_MS = 10 * 60_000;

/** Whether the person behind a session has proved who they are lately enough for a sensitive change. */
export function isRecent({ authenticatedAt }: { authenticatedAt: Date }, now: Date): boolean {
  return now.getTime() - authenticatedAt.getTime() < RECENT_MS;
}
