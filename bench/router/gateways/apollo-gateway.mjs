// @apollo/gateway on Apollo Server. Input: { supergraphSdl }.
import { runChild } from '../child.mjs';
import { peer } from '../peers.mjs';

runChild(async ({ supergraphSdl }) => {
  const { ApolloServer } = await peer('@apollo/server');
  const { startStandaloneServer } = await peer('@apollo/server/standalone');
  const { ApolloGateway } = await peer('@apollo/gateway');
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }), cache: 'bounded' });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return url;
});
