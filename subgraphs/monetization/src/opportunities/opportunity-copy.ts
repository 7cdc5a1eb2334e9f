/** What this service needs to know of an opportunity that niches owns. */
export interface OpportunityCopy {
  readonly workspaceId: string;
  readonly id: string;
  readonly analysisId: string;
  readonly name: string;
  /** 0–100. */
  readonly score: number;
  readonly confidence: number;
  readonly rank: number;
  /** When niches told it. */
  readonly toldAt: Date;
  readonly eventId: string;
}
