import { OPPORTUNITIES_REQUESTED } from '../opportunities/request-opportunities.js';

/** The services that read events of this one. */
export const EVENT_CONSUMERS = ['niches'] as const;

/** Which services hear of which events. What nobody listens to is kept in the outbox for its week and goes nowhere. */
export const EVENT_ROUTES: Readonly<Record<string, readonly (typeof EVENT_CONSUMERS)[number][]>> = {
  [OPPORTUNITIES_REQUESTED]: ['niches'],
};
