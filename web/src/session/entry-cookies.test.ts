import { deviceCookie, forgotten, readVisit, visitCookie } from './entry-cookies';

describe('what is kept on the way in', () => {
  it('is out of reach of scripts and of every other address', () => {
    expect(deviceCookie('t', true)).toMatch(
      /^paissive_device=t; Path=\/api\/session; Expires=.+; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(forgotten('challenge', false)).toContain('Expires=Thu, 01 Jan 1970');
  });

  it('a visit to a provider is read back as it was kept', () => {
    const value = /=([^;]+);/.exec(visitCookie({ purpose: 'link', browserToken: 'abc', next: '/home' }, false))?.[1];
    expect(readVisit(value)).toEqual({ purpose: 'link', browserToken: 'abc', next: '/home' });
  });

  it.each([undefined, '', 'nonsense', Buffer.from('{"purpose":"other"}').toString('base64url')])(
    '%p is no visit',
    (value) => expect(readVisit(value)).toBeNull(),
  );
});
