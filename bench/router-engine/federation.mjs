// The subgraphs of the benchmark, their data, and the same data behind one schema.
const SIZE = { users: 50, products: 40, reviewsPerProduct: 8 };

const users = Array.from({ length: SIZE.users }, (_, index) => ({
  id: `u${index}`,
  name: `User number ${index}`,
  email: `user${index}@example.com`,
}));
const products = Array.from({ length: SIZE.products }, (_, index) => ({
  upc: `p${index}`,
  name: `Product number ${index}`,
  price: index * 7,
  weight: index * 3,
}));
const reviews = products.flatMap((product, index) =>
  Array.from({ length: SIZE.reviewsPerProduct }, (_, number) => ({
    id: `${product.upc}-r${number}`,
    body: `A review of some length that says "${product.name}" is good, number ${number}.`,
    rating: number % 5,
    upc: product.upc,
    userId: users[(index * 7 + number * 3) % users.length].id,
  })),
);
const find = (list, key, value) => list.find((item) => item[key] === value);
const reviewsOf = (upc) => reviews.filter((review) => review.upc === upc);
const stock = (upc) => Number(upc.slice(1)) % 3 !== 0;

/** The data itself, for whoever serves it in another way. */
export const data = { users, products, reviews, isInStock: stock };

const HEADER =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])\n';

export const subgraphs = {
  accounts: {
    typeDefs: `${HEADER}type Query { me: User } type User @key(fields: "id") { id: ID! name: String! email: String }`,
    resolvers: { Query: { me: () => users[0] }, User: { __resolveReference: ({ id }) => find(users, 'id', id) } },
  },
  products: {
    typeDefs: `${HEADER}type Query { topProducts(first: Int = 5): [Product!]! } type Product @key(fields: "upc") { upc: ID! name: String! price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_, { first }) => products.slice(0, first) },
      Product: { __resolveReference: ({ upc }) => find(products, 'upc', upc) },
    },
  },
  inventory: {
    typeDefs: `${HEADER}type Product @key(fields: "upc") { upc: ID! price: Int @external weight: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }`,
    resolvers: {
      Product: {
        __resolveReference: (reference) => reference,
        inStock: ({ upc }) => stock(upc),
        shippingEstimate: ({ price, weight }) => price + weight,
      },
    },
  },
  reviews: {
    typeDefs: `${HEADER}type Product @key(fields: "upc") { upc: ID! reviews: [Review!]! } type Review @key(fields: "id") { id: ID! body: String! rating: Int! author: User! product: Product! } type User @key(fields: "id") { id: ID! reviews: [Review!]! }`,
    resolvers: {
      Product: { reviews: ({ upc }) => reviewsOf(upc) },
      Review: {
        __resolveReference: ({ id }) => find(reviews, 'id', id),
        author: ({ userId }) => ({ id: userId }),
        product: ({ upc }) => ({ upc }),
      },
      User: { reviews: ({ id }) => reviews.filter((review) => review.userId === id) },
    },
  },
};

/** Resolvers of one schema over the same data. */
export function monolithResolver(source, _args, _context, info) {
  const { parentType, fieldName } = info;
  switch (`${parentType.name}.${fieldName}`) {
    case 'Query.me':
      return users[0];
    case 'Query.topProducts':
      return products.slice(0, _args.first);
    case 'Product.reviews':
      return reviewsOf(source.upc);
    case 'Product.inStock':
      return stock(source.upc);
    case 'Product.shippingEstimate':
      return source.price + source.weight;
    case 'Review.author':
      return find(users, 'id', source.userId);
    case 'Review.product':
      return find(products, 'upc', source.upc);
    case 'User.reviews':
      return reviews.filter((review) => review.userId === source.id);
    default:
      return source[fieldName];
  }
}

export const operations = {
  small: '{ me { name } topProducts(first: 3) { upc name inStock reviews { rating } } }',
  heavy:
    '{ me { id name reviews { id body product { name inStock } } } topProducts(first: 40) { upc name price inStock shippingEstimate reviews { id body rating author { id name email reviews { id rating } } } } }',
};
