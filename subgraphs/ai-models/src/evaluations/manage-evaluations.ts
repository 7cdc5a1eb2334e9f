import type { Batch, BatchItem } from '../batches/batch.js';
import { hasPassed } from '../batches/batch.js';
import type { BatchRepository } from '../batches/batch.repository.js';
import type { Batches } from '../batches/start-batch.js';
import type { GenerationRequest } from '../inference/generation-request.js';
import { conflict, done, invalid, notFound, type Outcome } from '../outcome.js';
import { type ManagePrompts, type PromptReference, withPrompt } from '../prompts/manage-prompts.js';
import { fillPrompt } from '../prompts/prompt.js';
import type { Spender } from '../usage/usage-record.js';
import { assertionFault } from './assertion.js';
import { compareRuns, type RunComparison } from './compare-runs.js';
import type { EvaluationSet, EvaluationSetRepository } from './evaluation-set.js';

export interface ManageEvaluationsDeps {
  readonly evaluationSets: EvaluationSetRepository;
  readonly batches: BatchRepository;
  readonly prompts: ManagePrompts;
  readonly start: Batches['start'];
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface NewEvaluation extends PromptReference {
  readonly evaluationSetId: string;
  readonly name: string | null;
  /** Model and settings; messages come from the prompt. */
  readonly settings: GenerationRequest;
  readonly idempotencyKey: string | null;
}

export interface ComparedRuns extends RunComparison {
  /** The names of the cases, by their place. */
  readonly names: readonly string[];
}

export interface ManageEvaluations {
  createSet(workspaceId: string, request: Pick<EvaluationSet, 'name' | 'cases'>): Promise<Outcome<EvaluationSet>>;
  /** An evaluation is a batch with a case for each item. */
  start(spender: Spender, request: NewEvaluation): Promise<Outcome<Batch>>;
  compare(workspaceId: string, baselineId: string, candidateId: string): Promise<Outcome<ComparedRuns>>;
}

const MAX_CASES = 500;

export function createManageEvaluations(deps: ManageEvaluationsDeps): ManageEvaluations {
  const { evaluationSets, batches, prompts, newId, now } = deps;

  async function run(
    workspaceId: string,
    id: string,
    field: string,
  ): Promise<Outcome<{ batch: Batch; items: BatchItem[] }>> {
    const [batch] = await batches.findByIds(workspaceId, [id]);
    if (batch?.purpose !== 'EVALUATION') return notFound('evaluation', field);
    if (batch.status !== 'COMPLETED') return conflict('The evaluation is not done.', field);
    return done({ batch, items: await batches.items(id, { after: -1, limit: MAX_CASES, status: null }) });
  }

  return {
    async createSet(workspaceId, { name, cases }) {
      for (const [index, { assertions }] of cases.entries()) {
        for (const [place, assertion] of assertions.entries()) {
          const fault = assertionFault(assertion);
          if (fault) return invalid(fault, 'cases', `${index}`, 'assertions', `${place}`);
        }
      }
      const set: EvaluationSet = { id: newId(), workspaceId, name, cases, createdAt: now() };
      const stored = await evaluationSets.insert(set);
      return stored === 'stored' ? done(set) : conflict('A set has this name already.', 'name');
    },

    async start(spender, { evaluationSetId, name, settings, idempotencyKey, ...reference }) {
      const { workspaceId } = spender;
      const [set] = await evaluationSets.findByIds(workspaceId, [evaluationSetId]);
      if (!set) return notFound('evaluation set', 'evaluationSetId');
      const prompt = await prompts.version(workspaceId, reference);
      if (!prompt.ok) return prompt;
      const items = [];
      for (const { name: key, variables, assertions } of set.cases) {
        const filled = fillPrompt(prompt.value, new Map(Object.entries(variables)));
        if (filled.kind === 'faulty') return invalid(`${key}: ${filled.message}`, 'promptId');
        items.push({ key, assertions, request: withPrompt(settings, filled) });
      }
      const { promptId, version } = prompt.value;
      const about = { purpose: 'EVALUATION', evaluationSetId, promptId, promptVersion: version } as const;
      return deps.start(spender, { ...about, name: name ?? set.name, items, idempotencyKey });
    },

    async compare(workspaceId, baselineId, candidateId) {
      const [baseline, candidate] = await Promise.all([
        run(workspaceId, baselineId, 'baselineId'),
        run(workspaceId, candidateId, 'candidateId'),
      ]);
      if (!baseline.ok) return baseline;
      if (!candidate.ok) return candidate;
      if (baseline.value.batch.evaluationSetId !== candidate.value.batch.evaluationSetId) {
        return conflict('Only evaluations of the same set can be compared.', 'candidateId');
      }
      const names = baseline.value.items.map(({ key }) => key);
      const comparison = compareRuns(baseline.value.items.map(hasPassed), candidate.value.items.map(hasPassed));
      return done({ ...comparison, names });
    },
  };
}
