import { BUSINESS_CASE } from './business-case.js';
import { CONTENT_SPRINT } from './content-sprint.js';
import { PRICE_RESEARCH } from './price-research.js';
import { RESEARCH_TO_REVIEW } from './research-to-review.js';
import type { TeamTemplate } from './team-template.js';

/** Teams for common work, in the order in which they are offered. */
export const TEAM_TEMPLATES: readonly TeamTemplate[] = [
  BUSINESS_CASE,
  RESEARCH_TO_REVIEW,
  CONTENT_SPRINT,
  PRICE_RESEARCH,
];
