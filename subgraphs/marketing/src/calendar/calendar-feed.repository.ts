/** How often the addresses of feeds were changed. */
export interface CalendarFeedRepository {
  /** 0 for one that never was. */
  generation(workspaceId: string, userId: string): Promise<number>;
  /** Makes the address that there is invalid, and says how often that has been done. */
  rotate(workspaceId: string, userId: string, now: Date): Promise<number>;
}
