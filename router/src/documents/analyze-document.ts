import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type NameNode,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import type { OperationType } from '../execution/engine-contract.js';
import type { OperationLimits } from '../execution/engine-options.js';
import { buildOperation } from './build-operation.js';
import { checkHardLimits, checkLimits } from './check-limits.js';
import { measureDocument } from './measure-document.js';
import type { Operation } from './operation.js';
import { parseDocument } from './parse-document.js';
import { type Rejection, reject } from './rejection.js';

/** What is known of an operation text and name, whoever sends it. Both outcomes are worth remembering. */
export type AnalyzedDocument = {
  readonly hash: string;
  readonly type: OperationType | null;
  readonly operationName: string | null;
} & ({ readonly operation: Operation; readonly warnings: readonly string[] } | { readonly rejection: Rejection });

export interface AnalyzeOptions {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  readonly introspection: boolean;
  /** See `dataKeyOf`. */
  readonly prefix: string;
}

/** Told when parsing, and when everything else up to the engine's own form, has ended. */
export type OnAnalyzed = (phase: 'parse_query' | 'validate_query') => void;

/** Parses, bounds, validates and normalises. Exactly one error is reported, and validation suggests nothing. */
export function analyzeDocument(
  text: string,
  operationName: string | null,
  options: AnalyzeOptions,
  onAnalyzed?: OnAnalyzed,
): AnalyzedDocument {
  const hash = createHash('sha256')
    .update(text)
    .update('\0')
    .update(operationName ?? '')
    .digest('hex');
  const rejected = (rejection: Rejection, definition?: OperationDefinitionNode): AnalyzedDocument => ({
    hash,
    type: definition?.operation ?? null,
    operationName: definition?.name?.value ?? operationName,
    rejection,
  });
  const document = parseDocument(text, options.limits);
  onAnalyzed?.('parse_query');
  if (document.kind === 'rejection') return rejected(document);
  const definition = selectOperation(document, operationName);
  if (definition.kind === 'rejection') return rejected(definition);

  const size = measureDocument(document, definition);
  const warnings = checkLimits(size, options.limits);
  if ('kind' in warnings) return rejected(warnings, definition);
  const rejection =
    checkHardLimits(document, size, options.limits) ??
    validateDocument(document, options) ??
    refuseReservedNames(document);
  onAnalyzed?.('validate_query');
  if (rejection) return rejected(rejection, definition);
  return {
    hash,
    type: definition.operation,
    operationName: definition.name?.value ?? null,
    operation: buildOperation(options.schema, document, definition, options.prefix),
    warnings,
  };
}

function selectOperation(document: DocumentNode, name: string | null): OperationDefinitionNode | Rejection {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const named = name === null ? operations : operations.filter((node) => node.name?.value === name);
  const [operation] = named;
  if (operation && (named.length === 1 || name !== null)) return operation;
  if (operations.length === 0) return reject(400, 'GRAPHQL_VALIDATION_FAILED', 'The document holds no operation.');
  if (name !== null) return reject(400, 'GRAPHQL_UNKNOWN_OPERATION_NAME', `Unknown operation named "${name}".`);
  return reject(
    400,
    'GRAPHQL_UNKNOWN_OPERATION_NAME',
    'Must provide operation name if query contains multiple operations.',
  );
}

const WITHOUT_INTROSPECTION = [...specifiedRules, NoSchemaIntrospectionCustomRule];

function validateDocument(document: DocumentNode, options: AnalyzeOptions): Rejection | null {
  const rules = options.introspection ? specifiedRules : WITHOUT_INTROSPECTION;
  const [error] = validate(options.schema, document, rules, { maxErrors: 1, hideSuggestions: true });
  if (!error) return null;
  const isIntrospection = error.message.startsWith('GraphQL introspection has been disabled');
  const code = isIntrospection ? 'INTROSPECTION_DISABLED' : 'GRAPHQL_VALIDATION_FAILED';
  return reject(400, code, error.message, error.locations ? { locations: error.locations } : {});
}

/** Names beginning with two underscores belong to introspection; as aliases or variables they could only mislead. */
function refuseReservedNames(document: DocumentNode): Rejection | null {
  let rejection: Rejection | null = null;
  const refuse = (what: string, node: NameNode) => {
    const { locations } = new GraphQLError('', { nodes: node });
    rejection ??= reject(
      400,
      'GRAPHQL_VALIDATION_FAILED',
      `The ${what} "${node.value}" begins with "__", which is reserved.`,
      locations ? { locations } : {},
    );
  };
  visit(document, {
    Field: (node) => {
      if (node.alias?.value.startsWith('__') && node.alias.value !== node.name.value) refuse('alias', node.alias);
    },
    VariableDefinition: (node) => {
      if (node.variable.name.value.startsWith('__')) refuse('variable', node.variable.name);
    },
  });
  return rejection;
}
