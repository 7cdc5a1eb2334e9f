/** The services that read events of this one. */
export const EVENT_CONSUMERS = ['monetization', 'marketing'] as const;

/** Which services hear of which events. What nobody listens to is kept in the outbox for its week and goes nowhere. */
export const EVENT_ROUTES: Readonly<Record<string, readonly (typeof EVENT_CONSUMERS)[number][]>> = {
  'niches.opportunities.ranked': ['monetization', 'marketing'],
};
