import { outputProblem, readOutput, withText } from './read-output';

describe('readOutput', () => {
  it('finds the text that an output is about', () => {
    expect(readOutput('"A case."')).toMatchObject({ text: 'A case.', textKey: null });
    expect(readOutput('{"text":"A case.","model":"m"}')).toMatchObject({ text: 'A case.', textKey: 'text' });
    expect(readOutput('{"price":12}')).toMatchObject({ text: null, json: '{\n  "price": 12\n}' });
    expect(readOutput('no JSON')).toMatchObject({ text: 'no JSON' });
  });
});

describe('withText', () => {
  it('changes the text and keeps the rest', () => {
    expect(withText('{"text":"old","model":"m"}', 'new')).toBe('{"text":"new","model":"m"}');
    expect(withText('"old"', 'a "new" one')).toBe('"a \\"new\\" one"');
  });
});

describe('outputProblem', () => {
  it('says what cannot be read', () => {
    expect(outputProblem('{"a":1}')).toBeNull();
    expect(outputProblem('{a')).toMatch(/^This is no JSON/);
  });
});
