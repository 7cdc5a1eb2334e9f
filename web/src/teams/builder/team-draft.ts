import type {
  AgentTeamPatch,
  TeamPartsFragment,
  WorkflowFailurePolicy,
  WorkflowStepInput,
  WorkflowStepKind,
} from '@/gql/graphql';
import { linesOf, typedLines } from '../../forms/lines';

/** A team as it stands in the form: everything that is typed is text, as it was typed. */
export interface TeamDraft {
  readonly name: string;
  readonly description: string;
  readonly agents: readonly AgentDraft[];
  readonly steps: readonly StepDraft[];
  readonly failurePolicy: WorkflowFailurePolicy;
  readonly totalTimeoutSeconds: string;
}

export interface AgentDraft {
  /** Stays with the row while rows come and go. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly model: string;
  readonly instructions: string;
  /** One a line. */
  readonly capabilities: string;
  readonly tools: readonly string[];
}

export interface StepDraft {
  readonly id: string;
  readonly name: string;
  readonly kind: WorkflowStepKind;
  /** Empty for none. */
  readonly agentId: string;
  readonly tool: string;
  /** JSON text. */
  readonly input: string;
  readonly prompt: string;
  readonly dependsOn: readonly string[];
  readonly maxAttempts: string;
  readonly queueTimeoutSeconds: string;
  readonly attemptTimeoutSeconds: string;
  readonly approvalTimeoutSeconds: string;
  readonly maxModelCalls: string;
  readonly maxOutputTokens: string;
}

/** The numbers of a step, each with its bounds as the API has them. */
export const STEP_NUMBERS = {
  maxAttempts: [1, 10],
  attemptTimeoutSeconds: [1, 3_600],
  queueTimeoutSeconds: [1, 604_800],
  approvalTimeoutSeconds: [1, 7_862_400],
  maxModelCalls: [1, 25],
  maxOutputTokens: [1, 32_000],
} as const satisfies Partial<Record<keyof StepDraft, readonly [number, number]>>;

/** The draft that a team is edited from. */
export function draftOf({ name, description, agents, workflow }: TeamPartsFragment): TeamDraft {
  return {
    name,
    description,
    failurePolicy: workflow.failurePolicy,
    totalTimeoutSeconds: String(workflow.totalTimeoutSeconds),
    agents: agents.map((agent, index) => ({
      key: `agent-${index}`,
      id: agent.id,
      name: agent.name,
      role: agent.role,
      model: agent.model ?? '',
      instructions: agent.instructions,
      capabilities: typedLines(agent.capabilities),
      tools: agent.tools,
    })),
    steps: workflow.steps.map((step) => ({
      id: step.id,
      name: step.name,
      kind: step.kind,
      agentId: step.agentId ?? '',
      tool: step.tool ?? '',
      input: JSON.stringify(JSON.parse(step.input), null, 2),
      prompt: step.prompt ?? '',
      dependsOn: step.dependsOn,
      maxAttempts: String(step.maxAttempts),
      queueTimeoutSeconds: String(step.queueTimeoutSeconds),
      attemptTimeoutSeconds: String(step.attemptTimeoutSeconds),
      approvalTimeoutSeconds: String(step.approvalTimeoutSeconds),
      maxModelCalls: String(step.maxModelCalls),
      maxOutputTokens: String(step.maxOutputTokens),
    })),
  };
}

/** The change that a draft asks for, or what in it cannot be read. Paths are those of the API's patch. */
export function patchOf(
  draft: TeamDraft,
):
  | { readonly ok: true; readonly patch: Required<Pick<AgentTeamPatch, 'agents' | 'workflow'>> & AgentTeamPatch }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const numberAt = (path: string, typed: string, [low, high]: readonly [number, number]) => {
    const value = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
    if (!(value >= low && value <= high)) errors[path] = `Give a whole number from ${low} to ${high}.`;
    return value;
  };
  if (draft.name.trim() === '') errors['name'] = 'A team has a name.';
  const steps = draft.steps.map((step, index): WorkflowStepInput => {
    const path = `workflow.steps.${index}`;
    const numbers = Object.fromEntries(
      Object.entries(STEP_NUMBERS).map(([field, bounds]) => {
        return [field, numberAt(`${path}.${field}`, step[field as keyof typeof STEP_NUMBERS], bounds)];
      }),
    );
    const { id, name, kind, agentId, tool, input, prompt, dependsOn } = step;
    const wrong = inputProblem(input);
    if (wrong) errors[path] = wrong;
    if (name.trim() === '') errors[`${path}.name`] = 'A step has a name.';
    return {
      ...{ id, kind, dependsOn: [...dependsOn] },
      name: name.trim(),
      agentId: agentId || null,
      tool: kind === 'TOOL' ? tool || null : null,
      input,
      prompt: prompt || null,
      ...numbers,
    };
  });
  const agents = draft.agents.map(({ key: _, model, capabilities, tools, ...agent }) => ({
    ...agent,
    model: model.trim() || null,
    capabilities: linesOf(capabilities),
    tools: [...tools],
  }));
  const totalTimeoutSeconds = numberAt('workflow.totalTimeoutSeconds', draft.totalTimeoutSeconds, [1, 604_800]);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const workflow = { steps, failurePolicy: draft.failurePolicy, totalTimeoutSeconds };
  return { ok: true, patch: { name: draft.name.trim(), description: draft.description, agents, workflow } };
}

/** Why the input of a step cannot be read; null when it can. */
export function inputProblem(input: string): string | null {
  if (input.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(input);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'The input is no JSON object.';
  } catch (error) {
    return `The input is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
