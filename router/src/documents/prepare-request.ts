import { ErrorCode } from '@paissive/errors';
import type { Origin } from '../admission/limit-clients.js';
import type { RouterConfig } from '../config/router-config.js';
import type {
  Claims,
  Engine,
  PreparedOperation,
  PrepareOptions,
  RejectedOperation,
} from '../execution/engine-contract.js';
import { type Rejection, reject } from './rejection.js';
import type { ResolveText, TextRequest } from './resolve-text.js';
import { nestsDeeper } from './value-nesting.js';

export interface PrepareRequestDeps {
  readonly engine: Engine;
  readonly config: RouterConfig;
  readonly resolveText: ResolveText;
  /** Keeps the text of a request that registered one; called once it has proved valid. */
  readonly remember: (request: TextRequest) => void;
}

/** One GraphQL request, its shape checked by its transport. */
export interface ClientRequest extends TextRequest {
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly origin: Origin;
}

/** A request that names no operation which may be run here. Its status holds whatever the client accepts. */
export interface RefusedRequest {
  readonly kind: 'refused';
  readonly rejection: Rejection;
}

/** Finds a request's operation, checks it and binds it to its plan: the one way to the engine, whatever the transport. */
export type PrepareRequest = (
  request: ClientRequest,
  claims: Claims | null,
  options?: PrepareOptions,
) => Promise<PreparedOperation | RejectedOperation | RefusedRequest>;

const MUTATION_FORBIDDEN = refuse(reject(400, ErrorCode.MUTATION_FORBIDDEN, 'Mutations are switched off here.'));

export function createPrepareRequest({ engine, config, resolveText, remember }: PrepareRequestDeps): PrepareRequest {
  const maxNesting = config.limits.parser_max_recursion;
  const tooDeep = refuse(
    reject(400, ErrorCode.MAX_RECURSION_LIMIT, `The variables nest more than ${maxNesting} levels deep.`),
  );

  return async (request, claims, options) => {
    const resolved = resolveText(request);
    const text = resolved instanceof Promise ? await resolved : resolved;
    if (typeof text !== 'string') return refuse(text);
    const { operationName, variables } = request;
    // The variables themselves are one object around the values.
    if (variables !== null && nestsDeeper(variables, maxNesting + 1)) return tooDeep;
    const prepared = await engine.prepare({ query: text, operationName, variables }, claims, options);
    if (prepared.kind === 'rejected') return prepared;
    if (prepared.type === 'mutation' && config.forbid_mutations) return MUTATION_FORBIDDEN;
    if (request.extensions !== null) remember(request);
    return prepared;
  };
}

function refuse(rejection: Rejection): RefusedRequest {
  return { kind: 'refused', rejection };
}
