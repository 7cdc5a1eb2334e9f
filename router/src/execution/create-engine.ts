import { performance } from 'node:perf_hooks';
import { decidePolicies } from '../authorization/decide-policies.js';
import { filterOperation } from '../authorization/filter-operation.js';
import { grantKey, judgeCaller } from '../authorization/judge-caller.js';
import { type OperationGuards } from '../authorization/operation-guards.js';
import { readSchemaRequirements } from '../authorization/schema-requirements.js';
import { readCostSchema } from '../demand-control/cost-schema.js';
import { type CostVerdict, judgeCost } from '../demand-control/judge-cost.js';
import { type AnalyzedDocument } from '../documents/analyze-document.js';
import { type CoercedVariables, coerceVariables } from '../documents/coerce-variables.js';
import { choosePrefix, type Operation } from '../documents/operation.js';
import { conditionKey, specializeOperation } from '../documents/specialize-operation.js';
import { createPlanner, type Overrides } from '../planning/planner.js';
import { buildPublicSchema } from '../planning/public-schema.js';
import { fieldsOf, interfaceObjectsOf, readSupergraph, satisfies } from '../planning/supergraph.js';
import { type CompiledOperation, type CompileOptions, compileOperation } from './compile-operation.js';
import type {
  Claims,
  Engine,
  OperationText,
  PreparedOperation,
  PrepareOptions,
  RejectedOperation,
} from './engine-contract.js';
import type { EngineOptions } from './engine-options.js';
import { createFetchSubgraph } from './fetch-subgraph.js';
import { createKnownDocuments, type KnownDocument } from './known-documents.js';
import { createPlanCache } from './plan-cache.js';
import { planningRejection } from './planning-rejection.js';
import { bind, toRejected } from './prepared.js';
import { createRedaction } from './redact-fault.js';
import { createRunner } from './run-operation.js';
import { defaultConditions, extremeGrants } from './warm-up.js';
import type { ResponseOptions } from './write-response.js';
import { unauthorizedError } from './write-response.js';

const DEFAULT_CACHE_SIZE = 1_000;
const NO_LABELS: ReadonlySet<string> = new Set();

/** One request on its way to a plan. */
interface Asking extends KnownDocument {
  readonly bound: CoercedVariables;
  readonly claims: Claims | null;
  readonly verdict: CostVerdict | null;
  readonly options: PrepareOptions;
}

type Prepared = PreparedOperation | RejectedOperation;

/**
 * Makes the engine of one supergraph: parse → bound → validate → normalise (cached by text), authorize, plan → compile (cached by
 * operation and grants), execute, write.
 * @throws SupergraphError for a supergraph that cannot be served
 * @example
 * const engine = createEngine({ supergraphSdl, transport });
 * const prepared = await engine.prepare({ query: '{ products { name } }' }, null);
 * if (prepared.kind === 'prepared') console.log(await engine.execute(prepared, context));
 */
export function createEngine(options: EngineOptions): Engine {
  const supergraph = readSupergraph(options.supergraphSdl);
  const schema = buildPublicSchema(supergraph);
  const authorization = options.authorization ?? {};
  const demands = readSchemaRequirements(supergraph);
  const isGuarded = demands.isProtected && authorization.enabled !== false;
  const planner = createPlanner(supergraph, (type) => schema.getType(type) !== undefined, {
    isNativeUsed: options.planning !== 'fallback-only',
    queueLimit: options.planningQueueLimit,
    stored: options.storedPlans,
  });
  const now = options.now ?? (() => performance.now());
  const random = options.random ?? Math.random;
  const { demandControl } = options;
  const costs = demandControl ? readCostSchema(supergraph) : null;
  const fieldNames = [...supergraph.types.values()].flatMap((type) => fieldsOf(type).map((field) => field.name.value));
  const analyzeOptions = {
    schema,
    limits: options.limits ?? {},
    introspection: options.introspection ?? false,
    prefix: choosePrefix(fieldNames),
  };
  const isSubtype = (name: string, condition: string) => satisfies(supergraph, name, condition);
  const compileOptions: CompileOptions = {
    schema,
    supergraph,
    planner,
    isSubtype,
    fetch: createFetchSubgraph(options.transport, now),
    interfaceObjects: interfaceObjectsOf(supergraph),
    dryRun: authorization.dryRun ?? false,
    keepsPlans: options.keepsPlans ?? false,
    costs,
  };
  const responseOptions: ResponseOptions = {
    isSubtype: compileOptions.isSubtype,
    redact: createRedaction(options.includeSubgraphErrors ?? { all: false }),
    unauthorized: authorization.response ?? 'errors',
  };

  const documents = createKnownDocuments({
    size: options.cacheSizes?.documents ?? DEFAULT_CACHE_SIZE,
    analyze: analyzeOptions,
    demands: isGuarded ? demands : null,
    authorization,
    estimate: costs && demandControl ? { schema: costs, listSize: demandControl.listSize } : null,
    now,
  });
  const plans = createPlanCache(options.cacheSizes?.plans ?? DEFAULT_CACHE_SIZE);
  const counts = { planHits: 0, planMisses: 0 };

  const NO_GUARDS: OperationGuards = { requirements: [], guards: [] };

  const prepare: Engine['prepare'] = (request, claims, prepareOptions = {}) => {
    const known = documents.lookUp(request.query, request.operationName || null, prepareOptions.onPhase);
    known.uses++;
    const { analyzed, asked, estimate } = known;
    if ('rejection' in analyzed) return toRejected(analyzed, analyzed.rejection);
    const bound = coerceVariables(schema, analyzed.operation, request.variables);
    if (bound.kind === 'rejection') return toRejected(analyzed, bound);
    const verdict = demandControl && estimate ? judgeCost(demandControl, estimate(bound.values)) : null;
    if (verdict?.rejection) return toRejected(analyzed, verdict.rejection, verdict);

    const asking: Asking = { ...known, bound, claims, verdict, options: prepareOptions };
    const { decidePolicies: decide } = authorization;
    if (asked.length === 0 || !decide) return authorize(asking, prepareOptions.grantedPolicies);
    return decidePolicies(decide, asked, claims, prepareOptions.grantedPolicies).then((granted) =>
      authorize(asking, granted),
    );
  };

  function authorize(asking: Asking, granted: ReadonlySet<string> | undefined): Prepared | Promise<Prepared> {
    const { analyzed, guards, bound, claims, verdict } = asking;
    if ('rejection' in analyzed) return toRejected(analyzed, analyzed.rejection);
    if (guards === null || guards.requirements.length === 0) return plan(asking, analyzed, '');
    const grants = grantKey(guards, judgeCaller(claims, authorization, granted));
    if (authorization.rejectUnauthorized && !authorization.dryRun && grants.includes('0')) {
      const { denied } = filterOperation(analyzed.operation, guards, grants, bound.values);
      const errors = denied.map((guard) => unauthorizedError(guard.path));
      // What the variables skip is not asked for.
      if (errors.length > 0) return toRejected(analyzed, { kind: 'rejection', status: 403, errors }, verdict);
    }
    return plan(asking, analyzed, grants);
  }

  function plan(
    asking: Asking,
    analyzed: Extract<AnalyzedDocument, { operation: Operation }>,
    grants: string,
  ): Prepared | Promise<Prepared> {
    const { bound, verdict, options } = asking;
    const { activeLabels, onPhase, signal } = options;
    const { operation, hash, warnings } = analyzed;
    const overrides = planner.overridesFor(activeLabels ?? NO_LABELS, random() * 100);
    const conditions = conditionKey(operation, bound.values);
    const planKey = planKeyOf(hash, grants, conditions, overrides);
    const known = plans.get(planKey);
    if (known) {
      counts.planHits++;
      return bind(known, warnings, bound, verdict);
    }
    const startedMs = onPhase ? now() : 0;
    return compile(asking, planKey, grants, bound.values, overrides, signal).then(
      (compiled) => {
        onPhase?.('query_planning', startedMs, now());
        return bind(compiled, warnings, bound, verdict);
      },
      (error: unknown) => toRejected(analyzed, planningRejection(error), verdict),
    );
  }

  function compile(
    { analyzed, guards }: KnownDocument,
    planKey: string,
    grants: string,
    values: readonly unknown[],
    overrides: Overrides,
    signal: AbortSignal | undefined,
  ): Promise<CompiledOperation> {
    if ('rejection' in analyzed) throw new Error('A rejected document has no plan');
    const operation = specializeOperation(analyzed.operation, values);
    const request = { hash: analyzed.hash, planKey, operation, values, guards: guards ?? NO_GUARDS, grants, overrides };
    const begin = (abandoned: AbortSignal) => {
      counts.planMisses++;
      return compileOperation(compileOptions, request, abandoned);
    };
    return plans.obtain(planKey, begin, signal);
  }

  async function warmUp(operations: Iterable<OperationText>): Promise<number> {
    let made = 0;
    for (const { query, operationName } of operations) {
      const document = documents.lookUp(query, operationName, undefined);
      const { analyzed, guards } = document;
      if ('rejection' in analyzed) continue;
      const values = defaultConditions(analyzed.operation);
      const overrides = planner.overridesFor(NO_LABELS, random() * 100);
      for (const grants of extremeGrants(guards)) {
        const planKey = planKeyOf(analyzed.hash, grants, conditionKey(analyzed.operation, values), overrides);
        if (plans.has(planKey)) continue;
        try {
          await compile(document, planKey, grants, values, overrides, undefined);
          made++;
        } catch {
          // The first request for it will be told what is wrong.
        }
      }
    }
    return made;
  }

  return {
    publicSchema: schema,
    subgraphs: supergraph.subgraphs,
    policies: demands.policies,
    prepare,
    ...createRunner(compileOptions, options.transport, responseOptions, demandControl?.max),
    topOperations: (limit) => documents.mostUsed(limit),
    warmUp,
    storedPlans: (limit) => plans.mostUsed(limit).flatMap(({ stored }) => stored ?? []),
    close: () => planner.close(),
    stats: () => ({
      documents: documents.stats(),
      plans: { hits: counts.planHits, misses: counts.planMisses, size: plans.size },
    }),
  };
}

function planKeyOf(hash: string, grants: string, conditions: string, overrides: Overrides): string {
  return `${hash}|${grants}|${conditions}|${overrides.key}`;
}
