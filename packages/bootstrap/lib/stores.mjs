import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { at } from './root.mjs';

/**
 * Finds the PostgreSQL and Redis servers of a CI machine on their standard ports. Answers the variables that point the
 * tests at them; what is set already stays.
 */
export async function findStores(given) {
  const found = {};
  if (given.TEST_POSTGRES_URL === undefined) {
    const url = await findPostgres();
    if (url !== null) found.TEST_POSTGRES_URL = url;
  }
  if (given.TEST_REDIS_URL === undefined && (await answersRedis(6379))) found.TEST_REDIS_URL = 'redis://127.0.0.1:6379';
  return found;
}

/** The first role that gets in and may create databases. */
async function findPostgres() {
  const { default: pg } = await import(createRequire(at('packages/migrations/package.json')).resolve('pg'));
  for (const role of new Set(['postgres', userInfo().username, 'postgres:postgres'])) {
    const url = `postgresql://${role}@127.0.0.1:5432/postgres`;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query(
        'SELECT rolsuper OR rolcreatedb AS able FROM pg_roles WHERE rolname = current_user',
      );
      if (rows[0]?.able) return url;
    } catch {
      // The next role may be let in.
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return null;
}

function answersRedis(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const finish = (answers) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(3_000, () => finish(false));
    socket.once('data', (data) => finish(String(data).startsWith('+PONG')));
    socket.once('error', () => finish(false));
  });
}
