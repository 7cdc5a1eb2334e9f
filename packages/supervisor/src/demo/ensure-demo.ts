import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoMarker } from '../platform/data-layout.js';
import type { Platform } from '../platform/start-platform.js';
import { createGraphqlClient, type GraphqlClient } from './graphql-client.js';
import { ANALYZE_NICHE, type Answer, CREATE_UPLOAD, IMPORT_KEYWORDS, REGISTER, SIGN_IN } from './operations.js';

export const DEMO_EMAIL = 'demo@paissive.local';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/**
 * Gives a new platform something to look at: the demo account and, in its workspace, an analysis of every sample file.
 * It goes the way of any user, through the router; whatever was done before is not done twice. Answers whether it did
 * anything. Throws when the platform refuses.
 */
export async function ensureDemo({
  urls,
  dataDir,
  demoPassword,
}: Pick<Platform, 'urls' | 'dataDir' | 'demoPassword'>): Promise<boolean> {
  if (await readFile(demoMarker(dataDir)).catch(() => null)) return false;
  const visitor = createGraphqlClient(urls.graphql);
  const demo = visitor.as(await enter(visitor, demoPassword));
  const files = (await readdir(SAMPLES)).filter((name) => extname(name) === '.csv').sort();
  for (const file of files) await analyze(demo, file);
  await writeFile(demoMarker(dataDir), `${JSON.stringify({ email: DEMO_EMAIL, files })}\n`);
  return true;
}

/** Registers, or signs in where an earlier run got that far. */
async function enter(client: GraphqlClient, password: string): Promise<string> {
  const input = { email: DEMO_EMAIL, password };
  const { register } = await client.request<Answer<'register', SessionPayload>>(REGISTER, {
    input: { ...input, name: 'Demo' },
  });
  if (register?.session) return register.session.accessToken;
  const { signIn } = await client.request<Answer<'signIn', SessionPayload>>(SIGN_IN, { input });
  return expectValue(signIn?.session, signIn).accessToken;
}

async function analyze(client: GraphqlClient, file: string): Promise<void> {
  const bytes = await readFile(join(SAMPLES, file));
  const { createUpload } = await client.request<Answer<'createUpload', UploadPayload>>(CREATE_UPLOAD, {
    input: { fileName: file, sizeBytes: bytes.byteLength },
  });
  const upload = expectValue(createUpload?.upload, createUpload);
  const sent = await fetch(upload.url, { method: upload.method, body: new Uint8Array(bytes) });
  if (!sent.ok) throw new Error(`Uploading ${file} was answered with ${sent.status}.`);
  const name = titleOf(file);
  const { importKeywords } = await client.request<Answer<'importKeywords', ImportPayload>>(IMPORT_KEYWORDS, {
    input: { name, uploadId: upload.id, fileName: file },
  });
  const imported = expectValue(importKeywords?.import, importKeywords);
  const { analyzeNiche } = await client.request<Answer<'analyzeNiche', AnalysisPayload>>(ANALYZE_NICHE, {
    input: { importId: imported.id, name, idempotencyKey: `sample:${file}` },
  });
  expectValue(analyzeNiche?.analysis, analyzeNiche);
}

interface Payload {
  userErrors: { message: string }[];
}
type SessionPayload = Payload & { session: { accessToken: string } | null };
type UploadPayload = Payload & { upload: { id: string; url: string; method: string } | null };
type ImportPayload = Payload & { import: { id: string } | null };
type AnalysisPayload = Payload & { analysis: { id: string } | null };

function expectValue<T>(value: T | null | undefined, payload: Payload | null): T {
  if (value !== null && value !== undefined) return value;
  throw new Error(
    payload?.userErrors.map(({ message }) => message).join('; ') || 'The platform answered with nothing.',
  );
}

/** `garden-tools.csv` → "Garden tools". */
function titleOf(file: string): string {
  const words = basename(file, extname(file)).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
