import { errorAt, formErrors } from './form-errors';

describe('formErrors', () => {
  it('names fields as the form does, keeps the first message of each and gathers what has no field', () => {
    expect(
      formErrors([
        { message: 'Too long.', field: ['input', 'patch', 'goals', '0', 'title'] },
        { message: 'Also wrong.', field: ['input', 'patch', 'goals', '0', 'title'] },
        { message: 'Changed meanwhile.', field: ['input', 'version'] },
        { message: 'Not now.', field: null },
      ]),
    ).toEqual({ byPath: { 'goals.0.title': 'Too long.' }, other: 'Changed meanwhile. Not now.' });
  });
});

describe('errorAt', () => {
  it('finds what is wrong with a line of a field, and nothing of a field with a longer name', () => {
    const errors = { 'audience.problems.3': 'Too long.', 'goals.10.title': 'Missing.' };
    expect(errorAt(errors, 'audience.problems')).toBe('Too long.');
    expect(errorAt(errors, 'goals.1')).toBeUndefined();
  });
});
