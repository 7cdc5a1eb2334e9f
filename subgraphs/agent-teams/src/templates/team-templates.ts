import type { TeamTemplate } from './team-template.js';

/** Teams for common work, in the order in which they are offered. */
export const TEAM_TEMPLATES: readonly TeamTemplate[] = [];
