import { randomKey } from '@/forms/random-key';

/** Who answers on this device: a random name that says nothing about them, and whether they have answered. */
export interface Respondent {
  readonly id: string;
  readonly hasAnswered: boolean;
}

const ANSWERED = 'answered';

/** The respondent of this device for a survey; the same name for it every time, other names for other surveys. */
export function readRespondent(token: string): Respondent {
  const id = stored(keyOf(token)) ?? randomKey();
  store(keyOf(token), id);
  return { id, hasAnswered: stored(`${keyOf(token)}.state`) === ANSWERED };
}

export function rememberAnswered(token: string): void {
  store(`${keyOf(token)}.state`, ANSWERED);
}

function keyOf(token: string): string {
  return `survey.${token}`;
}

/** Browsers may refuse storage altogether; then a respondent is new on every visit. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Answering still works.
  }
}
