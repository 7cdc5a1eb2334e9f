import { fieldErrors } from './field-errors';

describe('fieldErrors', () => {
  it('puts each error at its field, whether or not the path starts with the input', () => {
    expect(
      fieldErrors([
        { message: 'Taken.', field: ['input', 'email'] },
        { message: 'Too short.', field: ['password'] },
        { message: 'Too common.', field: ['password'] },
      ]),
    ).toEqual({ byField: { email: 'Taken.', password: 'Too short.' }, other: null });
  });

  it('keeps what belongs to no field', () => {
    expect(fieldErrors([{ message: 'They do not belong together.', field: null }, { message: 'Try later.' }])).toEqual({
      byField: {},
      other: 'They do not belong together. Try later.',
    });
  });
});
