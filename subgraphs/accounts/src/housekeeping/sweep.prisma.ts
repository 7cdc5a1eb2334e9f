import type { Database } from '../database.prisma.js';
import { REFRESH_GRACE_MS } from '../sessions/refresh-token.js';
import { ATTEMPT_WINDOW_MS } from '../sign-in/attempt-limit.js';

/** Published events are kept for a while to answer questions about what was told to whom. */
const KEEP_PUBLISHED_MS = 7 * 24 * 60 * 60_000;

/** Retired keys verify nothing after minutes; kept this long they tell who signed a token that turns up in a log. */
const KEEP_RETIRED_KEYS_MS = 30 * 24 * 60 * 60_000;

/** That a letter went out is of interest for a while; what it said is gone with the sending. */
const KEEP_LETTERS_MS = 7 * 24 * 60 * 60_000;

/** How many rows went, by what they were. */
export interface Swept extends Readonly<Record<string, number>> {
  readonly throttles: number;
  readonly sessions: number;
  readonly seals: number;
  readonly events: number;
  readonly keys: number;
  readonly tokens: number;
  readonly challenges: number;
  readonly invitations: number;
  readonly apiKeys: number;
  readonly devices: number;
  readonly letters: number;
}

/** Removes what can have no effect any more, so that tables do not grow with time: each rule is one indexed statement. */
export async function sweep(database: Database, now: Date): Promise<Swept> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const throttles = await database.signInThrottle.deleteMany({
    where: { windowStartedAt: { lte: before(ATTEMPT_WINDOW_MS) } },
  });
  const sessions = await database.session.deleteMany({ where: { expiresAt: { lte: now } } });
  const seals = await database.refreshToken.updateMany({
    where: { sealedSuccessor: { not: null }, usedAt: { lte: before(REFRESH_GRACE_MS) } },
    data: { sealedSuccessor: null },
  });
  const events = await database.outboxEvent.deleteMany({ where: { publishedAt: { lte: before(KEEP_PUBLISHED_MS) } } });
  const keys = await database.signingKey.deleteMany({ where: { retiredAt: { lte: before(KEEP_RETIRED_KEYS_MS) } } });
  const tokens = await database.oneTimeToken.deleteMany({ where: { expiresAt: { lte: now } } });
  const changes = await database.emailChange.deleteMany({ where: { expiresAt: { lte: now } } });
  const challenges = await database.mfaChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
  const ceremonies = await database.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
  const visits = await database.providerVisit.deleteMany({ where: { expiresAt: { lte: now } } });
  const invitations = await database.invitation.deleteMany({ where: { expiresAt: { lte: before(KEEP_LETTERS_MS) } } });
  const apiKeys = await database.apiKey.deleteMany({ where: { expiresAt: { lte: now } } });
  const devices = await database.knownDevice.deleteMany({ where: { expiresAt: { lte: now } } });
  const letters = await database.queuedMail.deleteMany({
    where: { sealedLetter: null, createdAt: { lte: before(KEEP_LETTERS_MS) } },
  });
  return {
    throttles: throttles.count,
    sessions: sessions.count,
    seals: seals.count,
    events: events.count,
    keys: keys.count,
    tokens: tokens.count + changes.count,
    challenges: challenges.count + ceremonies.count + visits.count,
    invitations: invitations.count,
    apiKeys: apiKeys.count,
    devices: devices.count,
    letters: letters.count,
  };
}
