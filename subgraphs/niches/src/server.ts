import { createSubgraphServer, type SubgraphServer } from '@paissive/graphql-kit';
import type { Logger } from '@paissive/logging';
import { createContext } from './context.js';
import type { PdfRenderer } from './reports/pdf/pdf-renderer.js';
import { createReportRoutes } from './reports/report.route.js';
import { createReportDownloads } from './reports/report-downloads.js';
import { buildSchema } from './schema.js';
import { createUploadRoutes } from './uploads/upload.route.js';
import { createUploadSigner } from './uploads/upload-signature.js';
import { createUseCases, type UseCaseDeps } from './use-cases.js';

export interface ServerDeps extends Omit<UseCaseDeps, 'signer' | 'reportDownloads'> {
  /** Shared with the router. */
  readonly identitySecret: string;
  /** The only origin whose pages may upload. */
  readonly webOrigin: string;
  readonly pdf: PdfRenderer;
  /** Rejects when the database does not answer. */
  readonly pingDatabase: () => Promise<unknown>;
  readonly log: Logger;
}

/** The subgraph as a server; whoever makes it brings the adapters. */
export function createServer(deps: ServerDeps): SubgraphServer {
  const { stores, staging, identitySecret, publicUrl, webOrigin, pdf, pingDatabase, now, log } = deps;
  const signer = createUploadSigner(identitySecret);
  const reportDownloads = createReportDownloads({ secret: identitySecret, publicUrl, now });
  const useCases = createUseCases({ ...deps, signer, reportDownloads });
  const { schema } = buildSchema();
  return createSubgraphServer({
    name: 'niches',
    schema,
    createContext: (request) => createContext(request, stores, useCases, now),
    identitySecret,
    log,
    health: { database: pingDatabase },
    routes: [
      ...createUploadRoutes({ uploads: stores.uploads, signer, staging, webOrigin, now }),
      ...createReportRoutes({ ...stores, downloads: reportDownloads, pdf, now }),
    ],
    now: () => now().getTime(),
  });
}
