import { findPasswordFault, normalizePassword } from './password-policy.js';

const context = { email: 'robin.field@example.org', name: 'Robin Field' };
const faultOf = (password: string) => findPasswordFault(password, context);

describe('findPasswordFault', () => {
  it.each(['correct horse battery', 'tundra-42-lamp', 'мой любимый чайник', 'ünïcödé-längs', 'x9!kQ2#v'])(
    'accepts %s',
    (password) => {
      expect(faultOf(password)).toBeNull();
    },
  );

  it('counts code points, not UTF-16 units', () => {
    expect(faultOf('🦊🐻🐼🐨')).toBe('too_short');
    expect(faultOf('🦊🐻🐼🐨🦁🐮🐷🐸')).toBeNull();
  });

  it('accepts 1,024 characters and refuses 1,025', () => {
    const words = 'seven lean herons drink '.repeat(50);
    expect(faultOf(words.slice(0, 1024))).toBeNull();
    expect(faultOf(words.slice(0, 1025))).toBe('too_long');
    expect(faultOf('\uFDFA'.repeat(1_000_000))).toBe('too_long');
  });

  it.each(['password', 'Password1', 'P@ssw0rd!', 'PASSWORD2026', 'iloveyou', 'sunshine99', 'football!', 'letmein123'])(
    'knows %s as common',
    (password) => expect(faultOf(password)).toBe('too_common'),
  );

  it.each([
    'aaaaaaaa',
    'abcabcabc',
    '12341234',
    '12345678',
    '9876543210',
    'abcdefgh',
    'qwertyuiop',
    'Qwertyui1!',
    'lkjhgfdsa',
  ])('sees through the pattern of %s', (password) => expect(faultOf(password)).toBe('too_common'));

  it.each([
    'robin.field@example.org',
    'xx-robin.field@example.org-xx',
    'robin.field',
    'RobinField1',
    'robin field 22',
    'paissive-2026',
    'PaissiveIncome!',
  ])('refuses %s, which the account gives away', (password) => expect(faultOf(password)).toBe('too_personal'));

  it('lets a name stand within a longer password', () => {
    expect(faultOf('robin eats turnips')).toBeNull();
  });
});

describe('normalizePassword', () => {
  it('gives composed and decomposed letters the same bytes', () => {
    expect(normalizePassword('cafe\u0301 noir')).toBe(normalizePassword('café noir'));
  });

  it('keeps spaces and length', () => {
    expect(normalizePassword('  two words  ')).toBe('  two words  ');
  });
});
