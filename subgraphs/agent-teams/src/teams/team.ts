import type { Workflow } from '../workflows/workflow.js';

/** A member of a team. */
export interface Agent {
  /** Unique in the team; steps refer to it. */
  readonly id: string;
  readonly name: string;
  /** What it is, in a word: researcher, strategist … */
  readonly role: string;
  readonly capabilities: readonly string[];
  /** The model it asks; null for the workspace's default one. */
  readonly model: string | null;
  /** What it is told before every task. */
  readonly instructions: string;
  /** Tools it may use on its own account while it answers. */
  readonly tools: readonly string[];
}

export interface Team {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly description: string;
  readonly agents: readonly Agent[];
  readonly workflow: Workflow;
  /** The template it was made from. */
  readonly templateId: string | null;
  /** Unique in the workspace; the id where the client gave none. */
  readonly idempotencyKey: string;
  /** Grows with every change. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When it was put away; null while it can be used. */
  readonly archivedAt: Date | null;
}

export const MAX_AGENTS = 20;
