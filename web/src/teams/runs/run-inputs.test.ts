import { readRunInputs, runInputsOf, typedRunInputs } from './run-inputs';

const TOOLS = [
  {
    name: 'project',
    inputSchema: JSON.stringify({
      properties: {
        months: { type: 'integer' },
        costs: { type: 'string' },
        words: { type: 'array', items: { type: 'string' } },
      },
    }),
  },
];
const workflow = {
  steps: [
    {
      tool: 'project',
      input: JSON.stringify({
        months: '{{task.inputs.months?}}',
        costs: '{{task.inputs.costs}}',
        words: '{{ task.inputs.words? }}',
        file: '{{task.inputs.importId?}}',
      }),
    },
    {
      tool: null,
      input: '{}',
      prompt: 'Say {{task.inputs.benefits.0}} of {{task.inputs.months?}} for {{task.inputs.name?}}',
    },
  ],
};

describe('runInputsOf', () => {
  it('finds what the steps look up, with its kind from the tool that gets it', () => {
    expect(runInputsOf(workflow, TOOLS).map(({ name, kind, isRequired }) => [name, kind, isRequired])).toEqual([
      ['costs', 'text', true],
      ['benefits', 'list', true],
      ['months', 'number', false],
      ['words', 'list', false],
      ['importId', 'import', false],
      ['name', 'text', false],
    ]);
  });

  it('says what each is where a template does', () => {
    const hints = ['months: how far', 'costs: what it takes', 'words, name: both'];
    const found = runInputsOf(workflow, TOOLS, hints);
    expect(found.find(({ name }) => name === 'costs')?.hint).toBe('What it takes.');
    expect(found.find(({ name }) => name === 'words')?.hint).toBeNull();
  });
});

describe('readRunInputs', () => {
  const inputs = runInputsOf(workflow, TOOLS);

  it('reads each by its kind, and leaves out what is left empty', () => {
    const read = readRunInputs(inputs, { costs: '40', benefits: 'fast\n\n cheap ', months: '12' });
    expect(read).toEqual({ ok: true, json: '{"costs":"40","benefits":["fast","cheap"],"months":12}' });
  });

  it('says what is missing and what is no number', () => {
    expect(readRunInputs(inputs, { benefits: 'fast', months: 'a year' })).toEqual({
      ok: false,
      errors: { costs: 'The team cannot work without it.', months: 'Give a number, such as 40 or 0.05.' },
    });
  });

  it('reads what an earlier run was given to the same again', () => {
    const json = '{"costs":"40","benefits":["fast","cheap"],"months":12}';
    expect(readRunInputs(inputs, typedRunInputs(inputs, json))).toEqual({ ok: true, json });
  });
});
