/** What is recognised, by its name. Each form has signs of its own, so that ordinary text is left alone. */
interface Pattern {
  readonly name: string;
  readonly expression: RegExp;
  /** A check that a form alone does not make; everything passes where it is left out. */
  readonly accepts?: (match: string) => boolean;
}

/**
 * Credentials with a documented form. A password in a sentence, a key without a prefix or one that is broken over two lines is **not**
 * recognised: this lowers the harm of an accident and stops nobody who wants to get a secret out.
 */
const SECRETS: readonly Pattern[] = [
  {
    name: 'private key',
    expression: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[\s\S]{1,10000}?-----END (?:[A-Z]+ )*PRIVATE KEY-----/g,
  },
  { name: 'AWS access key id', expression: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { name: 'GitHub token', expression: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/g },
  { name: 'Slack token', expression: /\bxox[abprs]-[A-Za-z0-9-]{10,250}/g },
  { name: 'Stripe key', expression: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}\b/g },
  { name: 'Google API key', expression: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { name: 'key of a model provider', expression: /\bsk-(?:ant-|proj-|or-)?[A-Za-z0-9_-]{20,250}/g },
  {
    name: 'JSON Web Token',
    expression: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g,
  },
  { name: 'password in a URL', expression: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:[^\s/@]{1,200}@/gi },
];

/**
 * Forms that personal data often has. Names, postal addresses and numbers that are written in an unusual way are **not** recognised: it is
 * no anonymisation.
 */
const PERSONAL_DATA: readonly Pattern[] = [
  { name: 'e-mail address', expression: /\b[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}\b/g },
  { name: 'IBAN', expression: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, accepts: isIban },
  { name: 'card number', expression: /\b\d(?:[ -]?\d){12,18}\b/g, accepts: isCardNumber },
  { name: 'US social security number', expression: /\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/g },
  { name: 'phone number', expression: /(?<![\w+])\+\d{1,3}(?:[ ().-]{0,2}\d){7,13}\b/g },
];

export interface Redaction {
  readonly text: string;
  /** How many of each name were replaced. */
  readonly counts: ReadonlyMap<string, number>;
}

export function redactSecrets(text: string): Redaction {
  return redact(text, SECRETS);
}

export function redactPersonalData(text: string): Redaction {
  return redact(text, PERSONAL_DATA);
}

function redact(text: string, patterns: readonly Pattern[]): Redaction {
  const counts = new Map<string, number>();
  let redacted = text;
  for (const { name, expression, accepts = () => true } of patterns) {
    redacted = redacted.replace(expression, (match) => {
      if (!accepts(match)) return match;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return `[${name} removed]`;
    });
  }
  return { text: redacted, counts };
}

/** The check digit of ISO/IEC 7812-1 (Luhn). */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** The check digits of ISO 13616: the rearranged number leaves 1 when divided by 97. */
function isIban(text: string): boolean {
  const iban = text.replaceAll(' ', '');
  if (iban.length < 15 || iban.length > 34) return false;
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of Number.parseInt(letter, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
