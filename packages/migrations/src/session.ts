import pg from 'pg';

/** One connection with the schema that the URL names (`?schema=`, default `public`) first in its search path. */
export interface Session {
  client: pg.Client;
  schema: string;
}

/** Opens a session for the time of `work` and closes it after. */
export async function withSession<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const address = new URL(url);
  const schema = address.searchParams.get('schema') ?? 'public';
  address.searchParams.delete('schema');
  const client = new pg.Client({ connectionString: address.toString(), application_name: 'migrations' });
  // Without a listener a connection that breaks between two queries would end the process; the next query reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`SET search_path TO ${pg.escapeIdentifier(schema)}`);
    return await work({ client, schema });
  } finally {
    await client.end();
  }
}
