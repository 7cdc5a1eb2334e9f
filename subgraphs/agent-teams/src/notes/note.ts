/** Something that a team remembers from run to run. */
export interface Note {
  readonly id: string;
  readonly workspaceId: string;
  readonly teamId: string;
  readonly text: string;
  /** The user or the agent who wrote it. */
  readonly author: string;
  /** The run that it comes from. */
  readonly taskId: string | null;
  readonly createdAt: Date;
}

/** A note with what stands for its meaning; null until it was looked for once. */
export interface EmbeddedNote extends Note {
  readonly embedding: { readonly versionId: string; readonly vector: Float32Array } | null;
}

export const MAX_NOTE_CHARACTERS = 10_000;
/** Notes that a team keeps; the oldest go. */
export const MAX_NOTES = 500;
