import type { StepDraft } from '../team-draft';

/** A step of an agent that asks for nothing special. */
export const draftStep = (id: string, dependsOn: readonly string[] = [], more: Partial<StepDraft> = {}): StepDraft => ({
  ...{ id, name: id, kind: 'AGENT', agentId: 'ann', tool: '', input: '{}', prompt: 'Do.', dependsOn },
  ...{ maxAttempts: '3', queueTimeoutSeconds: '60', attemptTimeoutSeconds: '60', approvalTimeoutSeconds: '60' },
  ...{ maxModelCalls: '8', maxOutputTokens: '100' },
  ...more,
});

/** Three steps, one after the other; the second uses what the first gives. */
export const CHAIN = [
  draftStep('a'),
  draftStep('b', ['a'], { prompt: 'Use {{steps.a.output.text}}.' }),
  draftStep('c', ['b']),
];
