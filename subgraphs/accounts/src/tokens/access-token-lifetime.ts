/** How long an access token is good for. Nothing can take it back before, so it is short. */
export const ACCESS_TOKEN_LIFETIME_MS = 10 * 60_000;
