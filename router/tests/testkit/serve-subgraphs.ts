import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, parse } from 'graphql';
import { createFederation, type TestSubgraphs } from './federation.js';

export interface ServedRequest {
  readonly subgraph: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface ServedSubgraphs {
  readonly supergraphSdl: string;
  /** Lines of router.yaml that say where the subgraphs are. */
  readonly yaml: string;
  /** Everything that was asked, in order. */
  readonly requests: ServedRequest[];
  stop(): Promise<void>;
}

/** Puts subgraphs behind real HTTP servers on free ports. Resolvers get the request's headers as their context. */
export async function serveSubgraphs(subgraphs: TestSubgraphs): Promise<ServedSubgraphs> {
  const { supergraphSdl, schemas } = createFederation(subgraphs);
  const requests: ServedRequest[] = [];
  const servers: Server[] = [];
  let yaml = 'override_subgraph_url:\n';
  for (const [subgraph, schema] of schemas) {
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      const { query, variables = {} } = JSON.parse(body);
      requests.push({ subgraph, headers: request.headers, query, variables });
      const result = await execute({
        schema,
        document: parse(query),
        variableValues: variables,
        contextValue: request.headers,
      });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(result));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    yaml += `  ${subgraph}: http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`;
  }
  return {
    supergraphSdl,
    yaml,
    requests,
    async stop() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
