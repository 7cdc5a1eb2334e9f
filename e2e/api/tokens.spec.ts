import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlatform } from '@paissive/supervisor';
import { expect, test } from '@playwright/test';
import { createApiClient } from '../kit/api-client.js';
import { registerPerson, signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

/** Public for everybody, so that a refusal is one of the token. */
const PUBLIC = '{ __typename }';

test('without a token what is public is answered, and the rest is absent with a reason', async () => {
  const { data, errors } = await createApiClient(sharedPlatform().urls.graphql).send(
    '{ __typename analyses { nodes { id } } viewer { role } }',
  );
  expect(data).toBeNull();
  expect(errors.map(({ path, extensions }) => [path?.[0], extensions?.code])).toEqual([
    ['analyses', 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['viewer', 'UNAUTHORIZED_FIELD_OR_TYPE'],
  ]);
});

test('a forged token is refused with 401, even for what is public', async () => {
  const { graphql } = sharedPlatform().urls;
  const { accessToken } = await registerPerson(graphql);
  const [header = '', claims = '', signature = ''] = accessToken.split('.');
  const { kid } = decoded(header);
  const { privateKey } = generateKeyPairSync('ed25519');
  const resigned = (alg: string, signer: (text: string) => string) => {
    const text = `${encoded({ alg, typ: 'JWT', kid })}.${claims}`;
    return `${text}.${signer(text)}`;
  };
  const forged = {
    'no token at all': 'abc.def.ghi',
    'another role': `${header}.${encoded({ ...decoded(claims), roles: ['owner', 'admin'] })}.${signature}`,
    'another key': resigned('EdDSA', (text) => sign(null, Buffer.from(text), privateKey).toString('base64url')),
    'no signature': resigned('none', () => ''),
    'a shared secret in the place of a key': resigned('HS256', (text) =>
      createHmac('sha256', kid ?? '')
        .update(text)
        .digest('base64url'),
    ),
  };
  for (const [what, token] of Object.entries(forged)) {
    const { status, data, errors } = await createApiClient(graphql, token).send(PUBLIC);
    expect([what, status, data, errors[0]?.extensions?.code]).toEqual([what, 401, null, 'AUTH_ERROR']);
  }
});

test('an expired token is refused with 401, and signing in again helps', async () => {
  test.setTimeout(90_000);
  const dataDir = await mkdtemp(join(tmpdir(), 'paissive-e2e-clock-'));
  const portOffset = 21_500;
  const slow = { NODE_OPTIONS: `--import=${new URL('../kit/clock-an-hour-slow.mjs', import.meta.url).href}` };
  try {
    const before = await startPlatform({ dataDir, headless: true, portOffset, env: slow });
    const person = await registerPerson(before.urls.graphql).finally(() => before.stop());
    const after = await startPlatform({ dataDir, headless: true, portOffset });
    try {
      expect(after.urls.graphql).toBe(before.urls.graphql);
      const { status, data, errors } = await person.api.send(PUBLIC);
      expect([status, data]).toEqual([401, null]);
      expect(errors[0]).toMatchObject({ message: 'The token has expired.', extensions: { code: 'AUTH_ERROR' } });
      const again = await signInPerson(after.urls.graphql, person);
      expect((await again.api.send('{ viewer { role } }')).data).toEqual({ viewer: { role: 'OWNER' } });
    } finally {
      await after.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function decoded(part: string): Record<string, string> {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, string>;
}
