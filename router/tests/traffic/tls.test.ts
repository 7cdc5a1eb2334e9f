import { createServer, request as httpsRequest, type ServerOptions } from 'node:https';
import { createEngine } from '../../src/execution/create-engine.js';
import { startRouter, startRouterWith, type TestRouter } from '../edge/start-router.js';
import { createAuthority } from '../testkit/certificates.js';
import { createFederation } from '../testkit/federation.js';
import { type FaultServer, json, startFaultServer } from './fault-server.js';

const ours = createAuthority('ours');
const theirs = createAuthority('theirs');
const { supergraphSdl } = createFederation({ items: { typeDefs: 'type Query { n: Int }' } });

/** A PEM text as a YAML value. */
const yamlText = (pem: string) => JSON.stringify(pem);
let subgraph: FaultServer | undefined;
let router: TestRouter;
afterEach(async () => {
  await router.stop();
  await subgraph?.stop();
  subgraph = undefined;
});

async function askOver(tls: ServerOptions, config: string): Promise<unknown> {
  const { certificate: cert, key } = ours.certify('items');
  subgraph = await startFaultServer(json({ data: { n: 1 } }), (listener) =>
    createServer({ cert, key, ...tls }, listener),
  );
  router = await startRouterWith(
    createEngine,
    supergraphSdl,
    `include_subgraph_errors:\n  all: true\noverride_subgraph_url:\n  items: ${subgraph.url.replace('http:', 'https:')}\n${config}`,
  );
  const response = await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{n}"}',
  });
  return response.json();
}
const trusting = (authority: string, more = '') =>
  `tls:\n  subgraph:\n    all:\n      certificate_authorities: ${yamlText(authority)}\n${more}`;
const clientOf = ({ certificate, key }: { certificate: string; key: string }) =>
  `      client_authentication:\n        certificate_chain: ${yamlText(certificate)}\n        key: ${yamlText(key)}\n`;
const REFUSED = { data: { n: null }, errors: [{ extensions: { code: 'SUBREQUEST_HTTP_ERROR' } }] };

describe('TLS towards subgraphs', () => {
  it('trusts the authorities that are configured', async () => {
    expect(await askOver({}, trusting(ours.certificate))).toEqual({ data: { n: 1 } });
  });

  it('refuses a certificate of any other authority, and sends nothing', async () => {
    expect(await askOver({}, trusting(theirs.certificate))).toMatchObject(REFUSED);
    expect(subgraph?.received).toHaveLength(0);
  });

  it('refuses a certificate that no authority of the system knows, when none is configured', async () => {
    expect(await askOver({}, '')).toMatchObject(REFUSED);
  });

  it('shows the client certificate to subgraphs that ask for one', async () => {
    const mutual = { ca: ours.certificate, requestCert: true, rejectUnauthorized: true };
    const mine = clientOf(ours.certify('router'));
    expect(await askOver(mutual, trusting(ours.certificate, mine))).toEqual({ data: { n: 1 } });
  });

  it('is refused by them without one, or with one of another authority', async () => {
    const mutual = { ca: ours.certificate, requestCert: true, rejectUnauthorized: true };
    const foreign = clientOf(theirs.certify('router'));
    expect(await askOver(mutual, trusting(ours.certificate, foreign))).toMatchObject(REFUSED);
    expect(subgraph?.received).toHaveLength(0);
  });

  it('has settings for one subgraph on top of those for all', async () => {
    const own = `    subgraphs:\n      items:\n        certificate_authorities: ${yamlText(ours.certificate)}\n`;
    expect(await askOver({}, trusting(theirs.certificate, own))).toEqual({ data: { n: 1 } });
  });
});

describe('TLS towards clients', () => {
  it('is spoken with the certificate that is configured', async () => {
    const { certificate, key } = ours.certify('router');
    router = await startRouter(
      { hello: () => 'hi' },
      `tls:\n  supergraph:\n    certificate: ${yamlText(certificate)}\n    certificate_chain: ${yamlText(ours.certificate)}\n    key: ${yamlText(key)}\n`,
    );
    expect(router.url).toMatch(/^https:/);
    const text = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const request = httpsRequest(
        router.url,
        { method: 'POST', ca: ours.certificate, headers, agent: false },
        (response) => {
          let body = '';
          response.on('data', (chunk) => {
            body += chunk;
          });
          response.on('end', () => resolve(body));
        },
      );
      request.on('error', reject);
      request.end('{"query":"{hello}"}');
    });
    expect(text).toBe('{"data":{"hello":"hi"}}');
  });
});
