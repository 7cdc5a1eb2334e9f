import { draftOf, patchOf } from './team-draft';
import { draftStep as step } from './testing/draft-step';

describe('patchOf', () => {
  const draft = draftOf({
    ...{
      id: 't',
      name: 'Team',
      description: '',
      templateId: null,
      version: 1,
      createdAt: '',
      updatedAt: '',
      archivedAt: null,
      agents: [],
    },
    workflow: { failurePolicy: 'FAIL_FAST', totalTimeoutSeconds: 60, steps: [] },
  });

  it('gives back what it was made of', () => {
    const read = patchOf({ ...draft, steps: [step('a')] });
    expect(read.ok && read.patch.workflow).toMatchObject({
      totalTimeoutSeconds: 60,
      steps: [{ id: 'a', maxAttempts: 3, tool: null }],
    });
  });

  it('says at its field what cannot be read', () => {
    const read = patchOf({ ...draft, name: '', steps: [step('a', [], { maxAttempts: 'many', input: '{' })] });
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([
      'name',
      'workflow.steps.0.maxAttempts',
      'workflow.steps.0',
    ]);
  });
});
