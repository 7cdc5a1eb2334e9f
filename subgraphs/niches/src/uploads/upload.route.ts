import type { IncomingMessage, ServerResponse } from 'node:http';
import { ErrorCode, PlatformError } from '@paissive/errors';
import type { Route } from '@paissive/graphql-kit';
import type { Staging } from './staging.js';
import type { UploadRepository } from './upload.repository.js';
import type { UploadGrant, UploadSigner } from './upload-signature.js';

export interface UploadRoutesDeps {
  readonly uploads: UploadRepository;
  readonly signer: UploadSigner;
  readonly staging: Staging;
  /** The web application's origin, the only one whose pages may upload. */
  readonly webOrigin: string;
  readonly now: () => Date;
}

const PATH = '/uploads/:id';

/** `PUT /uploads/:id`, guarded by its signature, and the preflight that browsers send before it. */
export function createUploadRoutes(deps: UploadRoutesDeps): Route[] {
  return [
    {
      method: 'OPTIONS',
      path: PATH,
      handler(request, response) {
        allowOrigin(request, response, deps.webOrigin);
        response.setHeader('access-control-allow-methods', 'PUT');
        response.setHeader('access-control-allow-headers', 'content-type');
        response.setHeader('access-control-max-age', '600');
        response.writeHead(204).end();
      },
    },
    {
      method: 'PUT',
      path: PATH,
      async handler(request, response, { params }) {
        allowOrigin(request, response, deps.webOrigin);
        const receivedBytes = await receive(deps, params['id'] ?? '', request);
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ receivedBytes }));
      },
    },
  ];
}

async function receive(deps: UploadRoutesDeps, id: string, request: IncomingMessage): Promise<number> {
  const { uploads, staging, now } = deps;
  const grant = verifiedGrant(deps, id, request);
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > grant.sizeBytes) throw tooLarge(grant.sizeBytes);
  if (!(await uploads.move(id, 'PENDING', 'RECEIVING', now()))) throw alreadyUsed();
  let received: number | 'too-large' | undefined;
  try {
    received = await staging.store(id, request, grant.sizeBytes);
  } finally {
    // A connection that broke may try once more.
    if (typeof received !== 'number' || !request.complete) await uploads.move(id, 'RECEIVING', 'PENDING', now());
  }
  if (received === 'too-large') throw tooLarge(grant.sizeBytes);
  if (await uploads.move(id, 'RECEIVING', 'RECEIVED', now())) return received;
  // Expired or erased meanwhile: nobody would look for the bytes.
  await staging.delete(id);
  throw new PlatformError(ErrorCode.CONFLICT, 'The upload has expired meanwhile. Ask for a new one.');
}

function verifiedGrant({ signer, now }: UploadRoutesDeps, id: string, request: IncomingMessage): UploadGrant {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const grant = signer.verify(id, query, now());
  if (grant === 'forged') throw new PlatformError(ErrorCode.FORBIDDEN, 'The upload URL was not made here.');
  if (grant === 'expired')
    throw new PlatformError(ErrorCode.FORBIDDEN, 'The upload URL has expired. Ask for a new one.');
  return grant;
}

function allowOrigin(request: IncomingMessage, response: ServerResponse, webOrigin: string): void {
  response.setHeader('vary', 'Origin');
  if (request.headers.origin === webOrigin) response.setHeader('access-control-allow-origin', webOrigin);
}

function tooLarge(sizeBytes: number): PlatformError {
  const message = `The file is larger than the ${sizeBytes.toLocaleString('en')} bytes that were announced for it.`;
  return new PlatformError(ErrorCode.PAYLOAD_TOO_LARGE, message, { extensions: { maxBytes: sizeBytes } });
}

function alreadyUsed(): PlatformError {
  return new PlatformError(ErrorCode.CONFLICT, 'The upload URL was used already. Ask for a new one.');
}
