import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';

/** What the processes of one data directory share and nobody else knows. */
export interface Secrets {
  /** Signs the header by which the router tells services who is asking. */
  identitySecret: string;
  /** Encrypts signing keys at rest. */
  keyEncryptionSecret: string;
  /** The password of the demo account. */
  demoPassword: string;
}

/** Reads the secrets of a data directory; makes what is missing once and keeps it in a file that only its owner can read. */
export async function loadSecrets(path: string): Promise<Secrets> {
  const kept = await readFile(path, 'utf8').then((text) => JSON.parse(text) as Partial<Secrets>, ignoreMissing);
  const secrets: Secrets = {
    identitySecret: kept.identitySecret ?? randomBytes(32).toString('base64url'),
    keyEncryptionSecret: kept.keyEncryptionSecret ?? randomBytes(32).toString('base64url'),
    demoPassword: kept.demoPassword ?? `demo-${randomBytes(6).toString('base64url')}`,
  };
  if (Object.keys(secrets).every((name) => name in kept)) return secrets;
  const handle = await open(`${path}.new`, 'w', 0o600);
  await handle.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
  await handle.sync();
  await handle.close();
  await rename(`${path}.new`, path);
  return secrets;
}

/** An unreadable file is an error: new secrets would make the stored keys unusable. */
function ignoreMissing(error: NodeJS.ErrnoException): Partial<Secrets> {
  if (error.code === 'ENOENT') return {};
  throw error;
}
