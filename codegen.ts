import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * The browser's client: one typed document for each operation under `web/src`, checked against the public schema.
 * Run with `npm run codegen`; the result is committed so that a drift between schema and client shows in review.
 */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  documents: ['web/src/**/*.graphql'],
  ignoreNoDocuments: false,
  generates: {
    'web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        strictScalars: true,
        scalars: { ID: 'string', DateTime: 'string', YearMonth: 'string' },
      },
    },
  },
};

export default config;
