/** What is asked of every gateway. `small` takes 4 subgraph requests; `heavy` takes 7 (8 as @apollo/gateway plans it) and answers with 150 kB. */
export const operations = {
  small: '{ me { name } topProducts(first: 3) { upc name inStock reviews { rating } } }',
  heavy: `query Heavy {
    me { id name email reviews { id body product { name inStock } } }
    topProducts(first: 40) {
      upc name price inStock shippingEstimate
      reviews {
        id body rating
        author { id name email reviews { rating product { inStock } } }
      }
    }
  }`,
};
