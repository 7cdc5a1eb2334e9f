import { OPPORTUNITIES_RANKED } from '../opportunities/opportunity.events.js';
import { RETELLING_CONTINUED } from '../opportunities/retell-opportunities.js';

/** The services that keep copies of opportunities. Each may ask for them with `<service>.opportunities.requested`. */
export const COPY_KEEPERS = ['monetization', 'marketing'] as const;

/** The services that read events of this one; it reads some itself, which go on with what one transaction did not finish. */
export const EVENT_CONSUMERS = [...COPY_KEEPERS, 'niches'] as const;

/** Which services hear of which events. What nobody listens to is kept in the outbox for its week and goes nowhere. */
export const EVENT_ROUTES: Readonly<Record<string, readonly (typeof EVENT_CONSUMERS)[number][]>> = {
  [OPPORTUNITIES_RANKED]: COPY_KEEPERS,
  [RETELLING_CONTINUED]: ['niches'],
};
