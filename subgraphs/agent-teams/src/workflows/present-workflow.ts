import type { Workflow, WorkflowStep } from './workflow.js';

/** A workflow as clients see it: JSON as text, times in seconds. */
export function presentWorkflow({ steps, failurePolicy, totalTimeoutMs }: Workflow) {
  return { steps: steps.map(presentStep), failurePolicy, totalTimeoutSeconds: totalTimeoutMs / 1_000 };
}

function presentStep(step: WorkflowStep) {
  const { id, name, kind, agentId, tool, prompt, dependsOn, maxModelCalls, maxOutputTokens } = step;
  return {
    ...{ id, name, kind, agentId, tool, prompt, dependsOn, maxModelCalls, maxOutputTokens },
    input: JSON.stringify(step.input, null, 2),
    maxAttempts: step.retry.maxAttempts,
    queueTimeoutSeconds: step.queueTimeoutMs / 1_000,
    attemptTimeoutSeconds: step.attemptTimeoutMs / 1_000,
    approvalTimeoutSeconds: step.approvalTimeoutMs / 1_000,
  };
}
