import { syllableExceptions } from './syllable-exceptions.js';

/** Parts that are said as they are and leave the e before them silent: `state-ment`, `home-page`. */
const ENDINGS: ReadonlyArray<readonly [suffix: string, syllables: number]> = [
  ['fully', 2],
  ['lessly', 2],
  ['lessness', 2],
  ['fulness', 2],
  ['liness', 2],
  ['ments', 1],
  ['ment', 1],
  ['ships', 1],
  ['ship', 1],
  ['ness', 1],
  ['less', 1],
  ['ful', 1],
  ['ly', 1],
  ['like', 1],
  ['hood', 1],
  ['work', 1],
  ['works', 1],
  ['page', 1],
  ['pages', 2],
  ['time', 1],
  ['times', 1],
  ['thing', 1],
  ['things', 1],
  ['line', 1],
  ['lines', 1],
  ['phone', 1],
  ['phones', 1],
  ['base', 1],
  ['house', 1],
  ['board', 1],
  ['boards', 1],
  ['where', 1],
  ['load', 1],
  ['loads', 1],
];
/** Silent at their end before another word: `some-thing`, `base-ment`. */
const OPENINGS =
  /^(base|care|case|date|fire|free|game|here|home|house|knowledge|life|line|make|more|name|note|phone|safe|share|side|site|some|space|store|there|time|trade|true|type|where|white|whole|wide)(?=[b-df-hj-np-tv-z][a-z]{2})/;

/** Where two vowels beside each other are said one by one, or a consonant makes a syllable: each is one more than the groups tell. */
const MORE: readonly RegExp[] = [
  /[aeiou]y[aeou]/, // play-er, em-ploy-ee
  /[dflrt]yers?$/, // fly-er
  /[aeiouy]ing(?:s|ly)?$/, // be-ing, try-ing
  /(?<![cstgx]|ll|[aeiou]n)ia(?!ge|(?<=[a-z]lia)[nr](?!c))/, // me-di-a, but Ital-ian
  /[cst]ia(?:te|ti|s?$)/, // as-so-ci-a-tion
  /(?<![cstgx]|sh|ll|[aeiou]n)io/, // ra-di-o
  /iu/, // me-di-um
  /iet(?!e$)/, // so-ci-e-ty
  /[^cst]ien(?!d)|scien/, // cli-ent, sci-en-tist
  /[^aeiou]i(?:ers?|est)$/, // eas-i-er
  /[^g]eo|geo[gl]/, // vid-e-o
  /ii/,
  /(?<![qgs])ua|[^r]sua|usua/, // ac-tu-al
  /[^qg]ue[nl]/, // in-flu-ence
  /[^qg]ui(?:n|ti|ty|d(?!e)|sh)|guity/, // ru-in, con-ti-nu-i-ty
  /(?<![qg])uo|guou/, // con-tin-u-ous
  /oe[mt]|coe/, // po-em
  /[ao]ic(?:s|al|ally)?$/, // he-ro-ic
  /creat(?!u)|theat|^reac(?!h)|^reali|^re(?:in|en|im|us|or|ex)(?=[a-z]{3})|^pree/, // cre-a-tive, re-act
  /eum|eus$/, // mu-se-um
  /[ai]sms?$|thms?$/, // or-gan-is-m
];

/**
 * How many syllables an English word has: groups of vowels, less what is silent, more where two vowels part, with a list of exceptions.
 * Of the 560 words that the rules were made with 99 % come out exact, of 195 others, not looked at before, 99 % (see the tests); all of
 * them common words of everyday and business English. A number counts as one.
 */
export function countSyllables(word: string): number {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const count = Math.max(
    1,
    word.split(/[-‑]/).reduce((sum, part) => sum + countPart(part), 0),
  );
  if (cache.size < MAX_CACHED) cache.set(word, count);
  return count;
}

/** Texts repeat their words, and so do all texts of a language; bounded, since words come from outside. */
const cache = new Map<string, number>();
const MAX_CACHED = 20_000;
const LONGEST_WORD = 40;

function countPart(part: string): number {
  if (part === '') return 0;
  const word = part.toLowerCase().slice(0, LONGEST_WORD).replace(/'s$/, '');
  const exception = syllableExceptions.get(word);
  if (exception !== undefined) return exception;
  const letters = word.normalize('NFD').replace(/[^a-z]/g, '');
  if (letters.length <= 3) return Math.max(1, shortWord(letters));
  return countLetters(letters);
}

function shortWord(letters: string): number {
  return /^(?:[^aeiouy]*[aeiouy]+[^aeiouy]*|.*e)$/.test(letters) ? 1 : countGroups(letters);
}

function countLetters(letters: string): number {
  const exception = syllableExceptions.get(letters);
  if (exception !== undefined) return exception;
  const opening = OPENINGS.exec(letters);
  if (opening) return countStem(opening[0]) + countLetters(letters.slice(opening[0].length));
  for (const [suffix, syllables] of ENDINGS) {
    const stem = letters.slice(0, -suffix.length);
    if (letters.endsWith(suffix) && stem.length >= 3 && /[aeiouy]/.test(stem)) return countLetters(stem) + syllables;
  }
  return countStem(letters);
}

function countStem(letters: string): number {
  let count = countGroups(letters);
  for (const pattern of MORE) if (pattern.test(letters)) count += 1;
  return Math.max(1, count - silentEndings(letters));
}

/** A `y` before a vowel at the start is a consonant: year, beyond. */
function countGroups(letters: string): number {
  return (
    letters
      .replace(/^y(?=[aeiou])/, 'j')
      .replace(/qu/g, 'q')
      .match(/[aeiouy]+/g) ?? []
  ).length;
}

/** 1 when the last e is not heard. It is in `ta-ble`, `box-es`, `want-ed` and `han-dled`. */
function silentEndings(letters: string): number {
  if (/[^aeiouylrw]le[sd]?$/.test(letters)) return 0;
  if (/(?:[^aeiouy]|[gq]u)e$/.test(letters)) return 1;
  if (/[^aeiouysxzcg]es$/.test(letters)) return /[cs]hes$/.test(letters) ? 0 : 1;
  return /(?:[^aeiouydt]|[aeiou]y)ed$/.test(letters) ? 1 : 0;
}
