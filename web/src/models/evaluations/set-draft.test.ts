import { describe, expect, it } from '@jest/globals';
import { EMPTY_SET, SAMPLE_SET, setInput } from './set-draft';

describe('cases as they are typed', () => {
  it('become what the API takes: what is filled in by line, and numbers only where they mean something', () => {
    const read = setInput(SAMPLE_SET);
    expect(read.ok && read.input.cases[0]).toEqual({
      name: 'Kettle',
      variables: [{ name: 'product', value: 'a kettle for offices' }],
      assertions: [
        { kind: 'CONTAINS', text: 'kettle' },
        { kind: 'MAX_LENGTH', text: '', number: 600 },
      ],
    });
  });

  it('are refused at the line or number that cannot be read', () => {
    const [first] = EMPTY_SET.cases;
    const wrong = {
      ...first,
      key: 'x',
      name: 'x',
      variables: 'a kettle',
      assertions: [{ kind: 'MIN_LENGTH', text: '', number: '' } as const],
    };
    const read = setInput({ name: 'Set', cases: [wrong] });
    expect(read.ok ? {} : read.errors).toEqual({
      'cases.0.variables': 'We could not read “a kettle”: write it as “product: a kettle”.',
      'cases.0.assertions.0.number': 'Give a number.',
    });
  });
});
