import { ancestorsOf, descendantsOf, findCycle } from './graph.js';
import { isPath, referencesIn, stepOfPath } from './input-template.js';
import type { Json } from './json.js';
import { MAX_STEPS, type Workflow, type WorkflowStep } from './workflow.js';

export type WorkflowFaultKind = 'CYCLE' | 'UNKNOWN_STEP' | 'UNREACHABLE' | 'DUPLICATE_STEP' | 'INVALID_STEP';

/** What is wrong with a workflow, in words for whoever draws it. */
export interface WorkflowFault {
  readonly kind: WorkflowFaultKind;
  /** The steps it is about; for a cycle in order, the first again at the end. */
  readonly stepIds: readonly string[];
  readonly message: string;
}

/** What the workflow's team has. */
export interface TeamParts {
  readonly agentIds: ReadonlySet<string>;
  readonly tools: Pick<ReadonlySet<string>, 'has'>;
}

const STEP_ID = /^[a-z][a-z0-9_-]{0,39}$/;
const TASK_PATHS = new Set(['goal', 'opportunityId', 'inputs', 'id']);

/** All that keeps a workflow from running, all at once; empty for a good one. */
export function validateWorkflow({ steps }: Pick<Workflow, 'steps'>, team: TeamParts): WorkflowFault[] {
  if (steps.length === 0) return [fault('INVALID_STEP', [], 'A workflow has at least one step.')];
  if (steps.length > MAX_STEPS) return [fault('INVALID_STEP', [], `A workflow has at most ${MAX_STEPS} steps.`)];
  return [
    ...duplicates(steps),
    ...unknownSteps(steps),
    ...cycles(steps),
    ...steps.flatMap((step) => partFaults(step, team)),
    ...steps.flatMap((step) => referenceFaults(step, steps)),
  ];
}

function duplicates(steps: readonly WorkflowStep[]): WorkflowFault[] {
  const seen = new Set<string>();
  const twice = new Set(steps.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size));
  return [...twice].map((id) => fault('DUPLICATE_STEP', [id], `There is more than one step ${id}.`));
}

function unknownSteps(steps: readonly WorkflowStep[]): WorkflowFault[] {
  const known = new Set(steps.map(({ id }) => id));
  return steps.flatMap(({ id, dependsOn }) =>
    dependsOn
      .filter((before) => !known.has(before))
      .map((before) => fault('UNKNOWN_STEP', [id, before], `${id} waits for ${before}, which is no step.`)),
  );
}

/** A step of a cycle can never start, nor can anything that waits for it. */
function cycles(steps: readonly WorkflowStep[]): WorkflowFault[] {
  const cycle = findCycle(steps);
  if (cycle === null) return [];
  const behind = new Set(cycle.flatMap((id) => [...descendantsOf(steps, id)]).filter((id) => !cycle.includes(id)));
  return [
    fault('CYCLE', cycle, `The steps wait for each other: ${cycle.join(' → ')}.`),
    ...[...behind].map((id) => fault('UNREACHABLE', [id], `${id} can never start: it waits for a step of a cycle.`)),
  ];
}

function partFaults(step: WorkflowStep, { agentIds, tools }: TeamParts): WorkflowFault[] {
  const { id, kind, agentId, tool, prompt } = step;
  const faults: string[] = [];
  if (!STEP_ID.test(id)) faults.push(`"${id}" is no id: small letters, digits, - and _, a letter first, at most 40.`);
  if (agentId !== null && !agentIds.has(agentId)) faults.push(`${id} is done by ${agentId}, who is not in the team.`);
  if (kind === 'TOOL' && (tool === null || !tools.has(tool))) faults.push(`${id} uses ${tool ?? 'no tool'}: unknown.`);
  if (kind === 'AGENT' && agentId === null) faults.push(`${id} names no agent to do it.`);
  if (kind !== 'TOOL' && !prompt?.trim()) faults.push(`${id} asks nothing: it needs a prompt.`);
  if (kind !== 'TOOL' && tool !== null) faults.push(`${id} names a tool but is no TOOL step.`);
  return faults.map((message) => fault('INVALID_STEP', [id], message));
}

/** An input may only use what is there when the step starts. */
function referenceFaults(step: WorkflowStep, steps: readonly WorkflowStep[]): WorkflowFault[] {
  const before = ancestorsOf(steps, step.id);
  const known = new Set(steps.map(({ id }) => id));
  const template: Json = [step.input, step.prompt ?? ''];
  return referencesIn(template).flatMap((path): WorkflowFault[] => {
    const stepId = stepOfPath(path);
    if (!isPath(path) || !isKnownRoot(path)) {
      return [fault('INVALID_STEP', [step.id], `${step.id} refers to {{${path}}}, which cannot be looked up.`)];
    }
    if (stepId === null || before.has(stepId)) return [];
    return known.has(stepId)
      ? [fault('INVALID_STEP', [step.id, stepId], `${step.id} uses the output of ${stepId} but does not wait for it.`)]
      : [fault('UNKNOWN_STEP', [step.id, stepId], `${step.id} uses the output of ${stepId}, which is no step.`)];
  });
}

function isKnownRoot(path: string): boolean {
  const [root, second, third] = path.replace(/\?$/, '').split('.');
  if (root === 'task') return TASK_PATHS.has(second ?? '');
  return root === 'steps' && third === 'output';
}

function fault(kind: WorkflowFaultKind, stepIds: readonly string[], message: string): WorkflowFault {
  return { kind, stepIds, message };
}
