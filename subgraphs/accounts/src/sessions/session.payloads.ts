import { payloadOf } from '@paissive/graphql-kit';
import { ID } from 'type-graphql';
import type { SessionTokens } from './session.js';
import { SessionTokensType } from './session-tokens.type.js';

const endedSessionId = {
  type: () => ID,
  description: 'The id of the session that ended; null when there was none to end.',
};

export const RefreshSessionPayload = payloadOf<{ session: SessionTokens }>(
  'RefreshSessionPayload',
  { session: { type: () => SessionTokensType, description: 'The fresh tokens; the old refresh token is used up.' } },
  'What came of refreshing a session.',
);

export const SignOutPayload = payloadOf<{ endedSessionId: string }>(
  'SignOutPayload',
  { endedSessionId },
  'What came of signing out.',
);

export const EndSessionPayload = payloadOf<{ endedSessionId: string }>(
  'EndSessionPayload',
  { endedSessionId },
  'What came of ending a session.',
);

export const EndOtherSessionsPayload = payloadOf<{ endedSessionIds: readonly string[] }>(
  'EndOtherSessionsPayload',
  { endedSessionIds: { type: () => [ID], description: 'The sessions that ended; empty when there was none to end.' } },
  'What came of ending the other sessions.',
);
