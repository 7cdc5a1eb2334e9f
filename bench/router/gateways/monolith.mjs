// No federation at all: one Apollo Server with every resolver and all data, indexed, in its own process. Input: { typeDefs }.
import { data } from '../../router-engine/federation.mjs';
import { runChild } from '../child.mjs';
import { peer } from '../peers.mjs';

const usersById = new Map(data.users.map((user) => [user.id, user]));
const productsByUpc = new Map(data.products.map((product) => [product.upc, product]));
const reviewsByUpc = groupBy('upc');
const reviewsByUser = groupBy('userId');

function groupBy(key) {
  const groups = new Map();
  for (const review of data.reviews) groups.set(review[key], [...(groups.get(review[key]) ?? []), review]);
  return groups;
}

const resolvers = {
  Query: { me: () => data.users[0], topProducts: (_, { first }) => data.products.slice(0, first) },
  Product: {
    inStock: ({ upc }) => data.isInStock(upc),
    shippingEstimate: ({ price, weight }) => price + weight,
    reviews: ({ upc }) => reviewsByUpc.get(upc) ?? [],
  },
  Review: { author: ({ userId }) => usersById.get(userId), product: ({ upc }) => productsByUpc.get(upc) },
  User: { reviews: ({ id }) => reviewsByUser.get(id) ?? [] },
};

runChild(async ({ typeDefs }) => {
  const { ApolloServer } = await peer('@apollo/server');
  const { startStandaloneServer } = await peer('@apollo/server/standalone');
  const server = new ApolloServer({ typeDefs, resolvers, cache: 'bounded' });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return url;
});
