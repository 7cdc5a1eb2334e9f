import { LRUCache } from 'lru-cache';
import { askedPolicies } from '../authorization/decide-policies.js';
import { findGuards, type OperationGuards } from '../authorization/operation-guards.js';
import type { SchemaRequirements } from '../authorization/schema-requirements.js';
import { compileEstimate, type EstimateCost } from '../demand-control/estimate-cost.js';
import {
  type AnalyzedDocument,
  type AnalyzeOptions,
  analyzeDocument,
  type OnAnalyzed,
} from '../documents/analyze-document.js';
import type { CacheStats, OperationText, PrepareOptions } from './engine-contract.js';
import type { AuthorizationOptions } from './engine-options.js';

/** What is known of an operation text, whoever sends it; rejections are remembered too. */
export interface KnownDocument extends OperationText {
  readonly analyzed: AnalyzedDocument;
  readonly guards: OperationGuards | null;
  /** Requests that asked for it. */
  uses: number;
  /** Policies that only `decidePolicies` can decide. */
  readonly asked: readonly string[];
  readonly estimate: EstimateCost | null;
}

export interface KnownDocumentsOptions {
  size: number;
  analyze: AnalyzeOptions;
  /** Null when nobody has to be authorized for anything. */
  demands: SchemaRequirements | null;
  authorization: AuthorizationOptions;
  /** How costs are estimated; null unless demand control is on. */
  estimate: Parameters<typeof compileEstimate>[0] | null;
  now: () => number;
}

/** A cache of analysed documents by text and operation name. */
export interface KnownDocuments {
  lookUp(query: string, operationName: string | null, onPhase: PrepareOptions['onPhase']): KnownDocument;
  /** Those that requests asked for most, the most used first, without rejected ones. */
  mostUsed(limit: number): OperationText[];
  stats(): CacheStats;
}

export function createKnownDocuments(options: KnownDocumentsOptions): KnownDocuments {
  const { analyze, demands, authorization, estimate, now } = options;
  const documents = new LRUCache<string, KnownDocument>({ max: options.size });
  let hits = 0;
  let misses = 0;

  const create = (query: string, operationName: string | null, onPhase: PrepareOptions['onPhase']): KnownDocument => {
    const analyzed = analyzeDocument(query, operationName, analyze, onPhase && createPhaseWatch(onPhase, now));
    const operation = 'operation' in analyzed ? analyzed.operation : null;
    const guards = demands && operation ? findGuards(analyze.schema, demands, operation) : null;
    return {
      query,
      operationName,
      uses: 0,
      analyzed,
      guards,
      asked: guards && authorization.decidePolicies ? askedPolicies(guards, authorization.policies) : [],
      estimate: estimate && operation ? compileEstimate(estimate, operation) : null,
    };
  };

  return {
    lookUp(query, operationName, onPhase) {
      const key = operationName === null ? query : `${operationName}\0${query}`;
      const known = documents.get(key);
      if (known) {
        hits++;
        return known;
      }
      misses++;
      const document = create(query, operationName, onPhase);
      documents.set(key, document);
      return document;
    },
    mostUsed: (limit) =>
      [...documents.values()]
        .filter(({ analyzed, uses }) => uses > 0 && !('rejection' in analyzed))
        .sort((a, b) => b.uses - a.uses)
        .slice(0, limit)
        .map(({ query, operationName }) => ({ query, operationName })),
    stats: () => ({ hits, misses, size: documents.size }),
  };
}

/** Turns the ends of phases that follow each other into phases. */
function createPhaseWatch(onPhase: NonNullable<PrepareOptions['onPhase']>, now: () => number): OnAnalyzed {
  let startedMs = now();
  return (phase) => {
    const endedMs = now();
    onPhase(phase, startedMs, endedMs);
    startedMs = endedMs;
  };
}
