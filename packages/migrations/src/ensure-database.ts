import pg from 'pg';

const DUPLICATE_DATABASE = '42P04';
const UNIQUE_VIOLATION = '23505';
const UNKNOWN_DATABASE = '3D000';

/** Whether a text can name a database here: lower case, digits and underscores, as PostgreSQL reads it unquoted. */
export function isDatabaseName(name: string): boolean {
  return /^[a-z_][a-z0-9_]{0,62}$/.test(name);
}

/**
 * Creates the database that a URL names unless it exists; callers that race all succeed. Answers whether it was created.
 * Throws `TypeError` for a name that would need quoting and the driver's error when the server cannot be reached.
 *
 * @example
 * await ensureDatabase({ url: 'postgresql://root@127.0.0.1:5432/accounts' });
 */
export async function ensureDatabase({ url }: { url: string }): Promise<boolean> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  if (!isDatabaseName(name)) throw new TypeError(`"${name}" is no database name: use a–z, 0–9 and _.`);
  if (await exists(url)) return false;
  try {
    // The name is checked above; a utility statement takes no parameters.
    await run(withDatabase(url, 'postgres'), `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    return true;
  } catch (error) {
    if (hasCode(error, DUPLICATE_DATABASE) || hasCode(error, UNIQUE_VIOLATION)) return false;
    throw error;
  }
}

async function exists(url: string): Promise<boolean> {
  try {
    await run(url, 'SELECT 1');
    return true;
  } catch (error) {
    if (hasCode(error, UNKNOWN_DATABASE)) return false;
    throw error;
  }
}

async function run(url: string, sql: string): Promise<void> {
  const address = new URL(url);
  address.searchParams.delete('schema');
  const client = new pg.Client({ connectionString: address.toString() });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof pg.DatabaseError && error.code === code;
}
