import { commonPasswords } from './common-passwords.js';

/** What a password must not be made of: the words that an attacker who knows the account would try first. */
export interface PasswordContext {
  readonly email: string;
  readonly name: string;
}

export type PasswordFault = 'too_short' | 'too_long' | 'too_common' | 'too_personal';

const MIN_CHARACTERS = 8;
const MAX_CHARACTERS = 1024;
/** More UTF-16 units than the longest password can be typed in. What is longer is not even normalised, which could blow it up 18 times. */
export const MAX_PASSWORD_UNITS = 4 * MAX_CHARACTERS;
/** What an attacker appends to a guess without effort: a year, `123`, an exclamation mark. */
const TRIVIAL_CHARACTERS = 4;
const SHORTEST_WORD = 3;
const SERVICE_NAME = 'paissive income';
const SEQUENCES = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
];

/**
 * The form in which a password is counted, compared and hashed: NFKC, so that the same password typed on another keyboard
 * or system gives the same bytes (NIST SP 800-63B-4, section 3.1.1.2). Nothing is trimmed or truncated.
 */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * What is wrong with a password, or null. Length in Unicode code points and a blocklist, no composition rules, as
 * NIST SP 800-63B-4 asks. Common passwords are found behind capitals, letter-like digits and up to four characters appended.
 */
export function findPasswordFault(password: string, context: PasswordContext): PasswordFault | null {
  if (password.length > MAX_PASSWORD_UNITS) return 'too_long';
  const normalized = normalizePassword(password);
  const characters = [...normalized].length;
  if (characters < MIN_CHARACTERS) return 'too_short';
  if (characters > MAX_CHARACTERS) return 'too_long';
  const lower = normalized.toLowerCase();
  if (isCommon(lower) || isRepetitive(lower) || isSequential(lower)) return 'too_common';
  return isPersonal(lower, context) ? 'too_personal' : null;
}

function isCommon(lower: string): boolean {
  if (commonPasswords.has(lower)) return true;
  const base = lower.replace(/[^\p{L}]+$/u, '');
  const isTrivialEnding = [...lower].length - [...base].length <= TRIVIAL_CHARACTERS;
  return [base, lettersOf(base), lettersOf(lower)].some(
    (word) => commonPasswords.has(word) && (isTrivialEnding || word === lettersOf(lower)),
  );
}

/** Reads the digits and signs that stand for letters: `p4$$w0rd` → `password`. */
function lettersOf(text: string): string {
  const letters: Readonly<Record<string, string>> = {
    0: 'o',
    1: 'i',
    3: 'e',
    4: 'a',
    5: 's',
    7: 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  };
  return text.replace(/[013457@$!]/g, (sign) => letters[sign] ?? sign);
}

/** One short piece over and over: `aaaaaaaa`, `abcabcabc`. */
function isRepetitive(lower: string): boolean {
  return /^(.{1,4}?)\1+$/su.test(lower);
}

/** A walk along the digits, the alphabet or a keyboard row, forwards or backwards, with at most a trivial rest. */
function isSequential(lower: string): boolean {
  const walks = SEQUENCES.flatMap((row) => [row, [...row].reverse().join('')]);
  return walks.some((walk) => longestRun(lower, walk) >= lower.length - TRIVIAL_CHARACTERS);
}

function longestRun(text: string, walk: string): number {
  let longest = 0;
  for (let start = 0; start < text.length; start += 1) {
    let length = 1;
    while (start + length <= text.length && walk.includes(text.slice(start, start + length))) length += 1;
    longest = Math.max(longest, length - 1);
  }
  return longest;
}

/** Little is left of the password once the address, the name and the service's name are taken out of it. */
function isPersonal(lower: string, { email, name }: PasswordContext): boolean {
  const address = email.toLowerCase();
  if (lower.includes(address)) return true;
  const [localPart = ''] = address.split('@');
  const words = [localPart, name, SERVICE_NAME].flatMap((text) => wordsOf(text.toLowerCase()));
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), lower);
  return rest.length < lower.length && rest.replace(/[^\p{L}\p{N}]/gu, '').length <= TRIVIAL_CHARACTERS;
}

/** The text as a whole and its parts, the longest first so that a part does not break up what holds it. */
function wordsOf(text: string): string[] {
  const parts = [text, ...text.split(/[^\p{L}\p{N}]+/u)];
  return parts.filter((part) => part.length >= SHORTEST_WORD).sort((one, other) => other.length - one.length);
}
