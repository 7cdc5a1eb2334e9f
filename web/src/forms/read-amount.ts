/** An amount as it was typed, as exact decimal text for the API; or why it cannot be read. */
export type ReadAmount =
  | { readonly ok: true; readonly amount: string }
  | { readonly ok: false; readonly reason: string };

const PLACES = 12;

/**
 * Reads an amount as people type it: a point or a comma before the decimals, points, commas, spaces or apostrophes between
 * thousands. What could be either, such as "1,250", is not guessed. Never goes through a float.
 *
 * @example readAmount('1.250,50') // { ok: true, amount: '1250.50' }
 */
export function readAmount(typed: string): ReadAmount {
  const text = typed.trim().replaceAll(/[\s\u00a0\u202f'’]/g, '');
  if (text === '') return refuse('Give an amount.');
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(text)) return refuse('An amount has digits only, such as 12.50.');
  const separators = [...text.matchAll(/[.,]/g)].map(([character]) => character);
  const last = separators.at(-1);
  if (last === undefined) return { ok: true, amount: withoutZeros(text) };
  const isMixed = new Set(separators).size === 2;
  const decimalAt = text.lastIndexOf(last);
  const decimals = text.slice(decimalAt + 1);
  if (!isMixed && separators.length > 1) return grouped(text, last);
  if (!isMixed && /^[1-9]\d{0,2}$/.test(text.slice(0, decimalAt)) && decimals.length === 3)
    return refuse(`Is that ${text.replace(last, '')} or ${text.replace(last, '.')}0? Write it so that it is clear.`);
  if (isMixed && separators.filter((character) => character === last).length > 1)
    return refuse('An amount has one decimal sign.');
  if (decimals.length > PLACES) return refuse(`An amount has at most ${PLACES} decimal places.`);
  const whole = text.slice(0, decimalAt).replaceAll(/[.,]/g, '');
  return { ok: true, amount: decimals === '' ? withoutZeros(whole) : `${withoutZeros(whole)}.${decimals}` };
}

/** Several separators of one kind can only stand between thousands. */
function grouped(text: string, separator: string): ReadAmount {
  const [first = '', ...rest] = text.split(separator);
  if (first.length > 3 || rest.some((part) => part.length !== 3)) return refuse('An amount has one decimal sign.');
  return { ok: true, amount: withoutZeros(first + rest.join('')) };
}

function withoutZeros(whole: string): string {
  return whole.replace(/^0+(?=\d)/, '') || '0';
}

function refuse(reason: string): ReadAmount {
  return { ok: false, reason };
}
