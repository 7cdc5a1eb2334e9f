import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { Writable } from 'node:stream';
import { createLogger } from '@paissive/logging';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { loadConfig } from '../../src/config/load-config.js';
import { createRouter, type RouterDeps } from '../../src/create-router.js';
import { readManifests } from '../../src/documents/persisted-queries/manifest.js';
import type { CreateEngine } from '../../src/execution/engine-options.js';
import type { ReloadResult } from '../../src/serving/reload.js';
import { createSchemaEngine, type EdgeRoot } from './schema-engine.js';

export interface TestRouter {
  url: string;
  healthUrl: string;
  /** Empty unless metrics are on. */
  metricsUrl: string;
  /** Lines of the log, parsed. */
  log: Record<string, unknown>[];
  /** Serves another supergraph or configuration from now on. */
  reload(supergraphSdl: string, yaml?: string): Promise<ReloadResult>;
  stop(): Promise<void>;
}

/** For router.yaml: what tests go on with that have keys of their own below it. */
export const SUBSCRIPTION = 'subscription:\n  enabled: true\n';

/** A router on free ports over a schema without subgraphs. */
export function startRouter(root: EdgeRoot, yaml = '', now: () => number = Date.now): Promise<TestRouter> {
  return startRouterWith(createSchemaEngine(root), '', yaml, now);
}

/** A router on free ports with an engine of the test's choice. */
export async function startRouterWith(
  createEngine: CreateEngine,
  supergraphSdl: string,
  yaml = '',
  now: () => number = Date.now,
  authorization: RouterDeps['authorization'] = undefined,
): Promise<TestRouter> {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      for (const line of String(chunk).split('\n')) if (line !== '') lines.push(JSON.parse(line));
      done();
    },
  });
  const configOf = (rest: string) => {
    const subscription = /^subscription:/m.test(rest) ? '' : SUBSCRIPTION;
    return loadConfig(
      // Last, so that a test may go on with keys of `supergraph`, indented.
      `health_check:\n  listen: 127.0.0.1:0\n${subscription}supergraph:\n  listen: 127.0.0.1:0\n  path: /graphql\n${rest}`,
      'test.yaml',
      {},
    );
  };
  const sourceOf = (sdl: string, rest: string) => {
    const config = configOf(rest);
    return { supergraphSdl: sdl, config, manifests: readManifests(config.persisted_queries) };
  };
  const router = createRouter({
    ...sourceOf(supergraphSdl, yaml),
    createEngine,
    log: createLogger({ service: 'router', destination }),
    now,
    authorization,
  });
  const { url, healthUrl, metricsUrl } = await router.start();
  return {
    url,
    healthUrl: healthUrl ?? '',
    metricsUrl: metricsUrl ?? '',
    log: lines,
    reload: (sdl, rest = yaml) => router.reload(() => sourceOf(sdl, rest)),
    stop: () => router.stop(),
  };
}

/** A key set on loopback and a way to sign tokens with its key. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA', use: 'sig' };
  const server = createHttpServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    jwk,
    yaml: `authentication:\n  router:\n    jwt:\n      jwks:\n        - url: http://127.0.0.1:${port}/jwks.json\n          issuers: [test]\n          audiences: [paissive]\n`,
    /** @param header further parts of the header; what `crit` names is said to be understood, or nothing would be signed */
    sign: (claims: JWTPayload = {}, expiresInS = 600, header: Partial<JWTHeaderParameters> = {}) =>
      new SignJWT({
        iss: 'test',
        aud: 'paissive',
        sub: 'u1',
        exp: Math.floor(Date.now() / 1_000) + expiresInS,
        ...claims,
      })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k1', ...header })
        .sign(privateKey, { crit: Object.fromEntries((header.crit ?? []).map((name) => [name, true])) }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A port that nothing listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
