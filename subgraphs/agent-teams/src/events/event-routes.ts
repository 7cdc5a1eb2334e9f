/** Which services hear of which events. Nobody does yet; a consumer is added here when there is one. */
export const EVENT_ROUTES: Readonly<Record<string, readonly string[]>> = {};
