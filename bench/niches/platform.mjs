import { createReadStream } from 'node:fs';
import { built } from './built.mjs';

const { startPlatform } = await built('packages/supervisor/dist/index.js');
const PASSWORD = 'a long and boring sentence';

/** A platform of its own with embedded stores and without pages, and somebody who uses it. */
export async function startBenchPlatform(dataDir, env = {}) {
  const platform = await startPlatform({ dataDir, headless: true, ports: 'free', env });
  const headers = { 'content-type': 'application/json' };
  const input = { email: 'bench@example.org', password: PASSWORD };
  const { register } = await ask(
    'mutation ($input: RegisterInput!) { register(input: $input) { session { accessToken } } }',
    { input },
  );
  headers.authorization = `Bearer ${register.session.accessToken}`;
  return { platform, ask, upload };

  async function ask(query, variables = {}) {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(platform.urls.graphql, { method: 'POST', headers, body });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Stages a file. Answers the id of the upload. */
  async function upload(file, sizeBytes) {
    const { createUpload } = await ask(
      'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { id url method } userErrors { message } } }',
      { input: { fileName: 'keywords.csv', sizeBytes } },
    );
    const { id, url, method } = createUpload.upload;
    const sent = await fetch(url, {
      method,
      headers: { 'content-length': String(sizeBytes) },
      body: createReadStream(file),
      duplex: 'half',
    });
    if (!sent.ok) throw new Error(`The upload was answered with ${sent.status}: ${await sent.text()}`);
    return id;
  }
}
