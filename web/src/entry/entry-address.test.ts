import { entryAddress } from './entry-address';

describe('the way to another page that leads in', () => {
  it('keeps where somebody wants to go and whom the invitation is for', () =>
    expect(entryAddress('/sign-in', { next: '/invitation?token=a&b', email: 'robin+x@example.org' })).toBe(
      '/sign-in?next=%2Finvitation%3Ftoken%3Da%26b&email=robin%2Bx%40example.org',
    ));
  it('is the plain page where nothing is known', () => {
    expect(entryAddress('/register', {})).toBe('/register');
    expect(entryAddress('/register', { next: undefined, email: '' })).toBe('/register');
  });
});
