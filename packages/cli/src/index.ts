export { type AnalysisResult, type RankedNiche, toJson } from './analysis-result.js';
export { type AnalyzeFileDeps, analyzeFile, type Progress } from './analyze-file.js';
export { PlatformFailure, UnusableInputError } from './cli-error.js';
export { createGraphQLClient, type GraphQLClient } from './graphql-client.js';
