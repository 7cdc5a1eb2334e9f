/** The services that read events of this one: all of them keep something of a workspace or of a person. */
export const EVENT_CONSUMERS = ['niches', 'monetization', 'marketing', 'ai-models', 'agent-teams'] as const;

type Consumer = (typeof EVENT_CONSUMERS)[number];

/** Which services hear of which events. What nobody listens to is kept in the outbox for its week and goes nowhere. */
export const eventRoutes: Readonly<Record<string, readonly Consumer[]>> = {
  'accounts.workspace.created': ['niches'],
  'accounts.workspace.erased': EVENT_CONSUMERS,
  'accounts.user.erased': EVENT_CONSUMERS,
};
