import type { Channel } from './channel.js';

export const LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Level = (typeof LEVELS)[number];

/** A kind of person that a strategy is for. */
export interface Persona {
  readonly name: string;
  readonly description: string;
  readonly problems: readonly string[];
  readonly goals: readonly string[];
  /** Where they can be reached. */
  readonly channels: readonly Channel[];
  /** Whether they can pay; null while unknown. */
  readonly buyingPower: Level | null;
  /** How soon they need it; null while unknown. */
  readonly urgency: Level | null;
}
