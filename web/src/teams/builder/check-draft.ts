import type { WorkflowFaultKind } from '@/gql/graphql';
import { backEdges, edgesOf } from '../graph/layers';
import { ancestorsOf, descendantsOf } from '../graph/reach';
import { inputProblem, type StepDraft } from './team-draft';

/** Something that keeps a workflow from running, at the steps that it is about. */
export interface DraftFault {
  readonly kind: WorkflowFaultKind;
  readonly stepIds: readonly string[];
  readonly message: string;
}

interface Known {
  readonly agentIds: readonly string[];
  /** Null while unknown: then no tool is at fault. */
  readonly toolNames: readonly string[] | null;
}

const STEP_ID = /^[a-z][a-z0-9_-]{0,39}$/;
const STEP_REFERENCE = /\{\{\s*steps\.([\w-]+)/g;

/** What can be seen to be wrong at once, while a workflow is drawn. The platform checks all of it again, and more. */
export function checkDraft(steps: readonly StepDraft[], known: Known): DraftFault[] {
  if (steps.length === 0) return [fault('INVALID_STEP', [], 'A workflow has at least one step.')];
  return [
    ...graphFaults(steps),
    ...steps.flatMap((step) => [...partFaults(step, known), ...referenceFaults(step, steps)]),
  ];
}

function graphFaults(steps: readonly StepDraft[]): DraftFault[] {
  const ids = steps.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const circle = new Set([...backEdges(steps, edgesOf(steps))].flatMap(({ to }) => [...circleOf(steps, to)]));
  const behind = ids.filter((id) => !circle.has(id) && [...ancestorsOf(steps, id)].some((each) => circle.has(each)));
  return [
    ...[...twice].map((id) => fault('DUPLICATE_STEP', [id], `There is more than one step ${id}.`)),
    ...steps.flatMap(({ id, name, dependsOn }) =>
      dependsOn
        .filter((before) => !ids.includes(before))
        .map((before) => fault('UNKNOWN_STEP', [id], `${name} waits for ${before}, which is no step.`)),
    ),
    ...(circle.size > 0 ? [fault('CYCLE', [...circle], `These wait for each other: ${namesOf(steps, circle)}.`)] : []),
    ...behind.map((id) =>
      fault('UNREACHABLE', [id], `${namesOf(steps, new Set([id]))} can never start: it waits for a circle.`),
    ),
  ];
}

/** The steps that wait for each other in a circle with a step. */
function circleOf(steps: readonly StepDraft[], id: string): ReadonlySet<string> {
  const after = descendantsOf(steps, id);
  return new Set([id, ...[...ancestorsOf(steps, id)].filter((each) => after.has(each))]);
}

function partFaults(step: StepDraft, { agentIds, toolNames }: Known): DraftFault[] {
  const { id, name, kind, agentId, tool, prompt } = step;
  const wrong = [
    STEP_ID.test(id) ? null : `“${id}” is no id: small letters, digits, - and _, a letter first.`,
    agentId !== '' && !agentIds.includes(agentId) ? `${name} is done by ${agentId}, who is not in the team.` : null,
    kind === 'AGENT' && agentId === '' ? `${name} names no agent to do it.` : null,
    kind === 'TOOL' && tool === '' ? `${name} names no tool.` : null,
    kind === 'TOOL' && tool !== '' && toolNames !== null && !toolNames.includes(tool)
      ? `${name} uses ${tool}: unknown.`
      : null,
    kind !== 'TOOL' && prompt.trim() === '' ? `${name} asks nothing: it needs a prompt.` : null,
    inputProblem(step.input),
  ];
  return wrong.flatMap((message) => (message === null ? [] : [fault('INVALID_STEP', [id], message)]));
}

/** A step may only use what is there when it starts. */
function referenceFaults(step: StepDraft, steps: readonly StepDraft[]): DraftFault[] {
  const before = ancestorsOf(steps, step.id);
  const used = [...`${step.input}\n${step.prompt}`.matchAll(STEP_REFERENCE)].map(([, id = '']) => id);
  return [...new Set(used)].flatMap((id) => {
    if (before.has(id)) return [];
    return steps.some((other) => other.id === id)
      ? [fault('INVALID_STEP', [step.id], `${step.name} uses the output of ${id} but does not wait for it.`)]
      : [fault('UNKNOWN_STEP', [step.id], `${step.name} uses the output of ${id}, which is no step.`)];
  });
}

function namesOf(steps: readonly StepDraft[], ids: ReadonlySet<string>): string {
  return steps
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name)
    .join(', ');
}

function fault(kind: WorkflowFaultKind, stepIds: readonly string[], message: string): DraftFault {
  return { kind, stepIds, message };
}
