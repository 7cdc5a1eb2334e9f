import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { type EmbeddedMongo, type EmbeddedMongoOptions, startEmbeddedMongo } from '../start-embedded-mongo.js';

/** A server to test against, with a database of its own. */
export interface Target {
  readonly url: string;
  readonly client: MongoClient;
  readonly db: Db;
}

const realUrl = process.env['TEST_MONGODB_URL'];

/**
 * Runs the same tests against the embedded store and, where `TEST_MONGODB_URL` names one, a real MongoDB replica set: what
 * both do is what the product may rely on.
 */
export function describeTargets(guarantee: string, tests: (target: Target) => void): void {
  const kinds = realUrl ? (['embedded', 'mongodb'] as const) : (['embedded'] as const);
  describe.each(kinds)(`${guarantee} (%s)`, (kind) => {
    const target = {} as { url: string; client: MongoClient; db: Db };
    let release = async () => {};
    beforeAll(async () => {
      const own = kind === 'embedded' ? await startTemporary() : undefined;
      target.url = own?.url ?? realUrl ?? '';
      target.client = await MongoClient.connect(target.url);
      target.db = target.client.db(`em_test_${randomBytes(6).toString('hex')}`);
      release = async () => {
        await target.db.dropDatabase();
        await target.client.close();
        await own?.stop();
      };
    });
    afterAll(() => release());
    tests(target);
  });
}

export interface Temporary extends EmbeddedMongo {
  dataDir: string;
}

/** A store in a directory that goes when it stops. */
export async function startTemporary(options: Partial<EmbeddedMongoOptions> = {}): Promise<Temporary> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'embedded-mongo-'));
  const mongo = await startEmbeddedMongo({ ...options, dataDir });
  return {
    ...mongo,
    dataDir,
    stop: async () => {
      await mongo.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
