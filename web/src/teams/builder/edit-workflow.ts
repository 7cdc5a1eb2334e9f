import type { StepDraft } from './team-draft';

type Steps = readonly StepDraft[];

/** What a new step has unless it says otherwise: what the API gives one. */
const NEW_STEP = {
  name: 'New step',
  kind: 'AGENT',
  agentId: '',
  tool: '',
  input: '{}',
  prompt: '',
  maxAttempts: '3',
  queueTimeoutSeconds: '3600',
  attemptTimeoutSeconds: '300',
  approvalTimeoutSeconds: '604800',
  maxModelCalls: '8',
  maxOutputTokens: '1500',
} as const satisfies Omit<StepDraft, 'id' | 'dependsOn'>;

/** An id that no step has: "step-4". */
export function freeId(steps: Steps): string {
  for (let number = steps.length + 1; ; number += 1) {
    const id = `step-${number}`;
    if (!steps.some((step) => step.id === id)) return id;
  }
}

/** Adds a step that waits for another one, or for none, right behind it. */
export function addStep(steps: Steps, after: string | null, agentId: string): Steps {
  const step: StepDraft = { ...NEW_STEP, agentId, id: freeId(steps), dependsOn: after === null ? [] : [after] };
  const at = steps.findIndex(({ id }) => id === after);
  return steps.toSpliced(at === -1 ? steps.length : at + 1, 0, step);
}

/** Removes a step; what waited for it waits for what it waited for, so that the order of the rest stays. */
export function removeStep(steps: Steps, id: string): Steps {
  const removed = steps.find((step) => step.id === id);
  if (!removed) return steps;
  return steps
    .filter((step) => step !== removed)
    .map((step) =>
      step.dependsOn.includes(id)
        ? { ...step, dependsOn: unique([...step.dependsOn.filter((each) => each !== id), ...removed.dependsOn]) }
        : step,
    );
}

/** Lets a step wait for another one. */
export function connect(steps: Steps, from: string, to: string): Steps {
  return steps.map((step) =>
    step.id === to && from !== to && !step.dependsOn.includes(from)
      ? { ...step, dependsOn: [...step.dependsOn, from] }
      : step,
  );
}

/** Lets a step no longer wait for another one. */
export function disconnect(steps: Steps, from: string, to: string): Steps {
  return steps.map((step) =>
    step.id === to ? { ...step, dependsOn: step.dependsOn.filter((each) => each !== from) } : step,
  );
}

/** Moves a step in the list by some places. */
export function moveStep(steps: Steps, id: string, by: number): Steps {
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  const to = Math.min(steps.length - 1, Math.max(0, at + by));
  return step === undefined || to === at ? steps : steps.toSpliced(at, 1).toSpliced(to, 0, step);
}

/** Gives a step another id, everywhere: in what waits for it and in what refers to its output. */
export function renameStep(steps: Steps, from: string, to: string): Steps {
  const reference = new RegExp(
    `(\\{\\{\\s*steps\\.)${from.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?=[.\\s?}])`,
    'g',
  );
  return steps.map((step) => ({
    ...step,
    id: step.id === from ? to : step.id,
    dependsOn: step.dependsOn.map((each) => (each === from ? to : each)),
    input: step.input.replaceAll(reference, (_, start: string) => `${start}${to}`),
    prompt: step.prompt.replaceAll(reference, (_, start: string) => `${start}${to}`),
  }));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
