import type { Database } from '../database.prisma.js';
import type { AttemptRepository } from './attempt.repository.js';
import { ATTEMPT_WINDOW_MS, type AttemptCount } from './attempt-limit.js';

export function createAttemptRepository(database: Database): AttemptRepository {
  return {
    async count(key, now) {
      const over = new Date(now.getTime() - ATTEMPT_WINDOW_MS);
      const [count] = await database.$queryRaw<AttemptCount[]>`
        INSERT INTO sign_in_throttles AS throttle (key, attempts, window_started_at)
        VALUES (${key}, 1, ${now}::timestamptz)
        ON CONFLICT (key) DO UPDATE SET
          attempts = CASE WHEN throttle.window_started_at <= ${over}::timestamptz THEN 1 ELSE throttle.attempts + 1 END,
          window_started_at = CASE
            WHEN throttle.window_started_at <= ${over}::timestamptz THEN EXCLUDED.window_started_at
            ELSE throttle.window_started_at
          END
        RETURNING attempts, window_started_at AS "windowStartedAt"`;
      if (!count) throw new Error('Counting an attempt answered no count.');
      return count;
    },

    async forget(key) {
      await database.signInThrottle.deleteMany({ where: { key } });
    },
  };
}
