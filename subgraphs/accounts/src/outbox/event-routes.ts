/** Which services hear of which events. What nobody listens to is kept in the outbox for its week and goes nowhere. */
export const eventRoutes: Readonly<Record<string, readonly string[]>> = {
  'accounts.workspace.created': ['niches'],
  'accounts.workspace.erased': ['niches'],
  'accounts.user.erased': ['niches'],
};
