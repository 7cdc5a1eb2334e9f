import type { FormErrors } from '@/forms/form-errors';
import { linesOf } from '@/forms/lines';
import type { AiAssertionKind, CreateEvaluationSetInput } from '@/gql/graphql';
import { ASSERTIONS } from './evaluation-words';

/** One thing that an answer must be like, as it is typed. */
export interface AssertionDraft {
  readonly kind: AiAssertionKind;
  readonly text: string;
  readonly number: string;
}

/** A case as it is typed. */
export interface CaseDraft {
  readonly key: string;
  readonly name: string;
  /** What is filled in, one a line: `product: a kettle`. */
  readonly variables: string;
  readonly assertions: readonly AssertionDraft[];
}

export interface SetDraft {
  readonly name: string;
  readonly cases: readonly CaseDraft[];
}

export const NEW_ASSERTION: AssertionDraft = { kind: 'CONTAINS', text: '', number: '' };

export function emptyCase(key: string): CaseDraft {
  return { key, name: '', variables: '', assertions: [NEW_ASSERTION] };
}

export const EMPTY_SET: SetDraft = { name: '', cases: [emptyCase('first')] };

/** Cases for a prompt that describes `{{product}}`. */
export const SAMPLE_SET: SetDraft = {
  name: 'Product texts',
  cases: [
    {
      key: 'kettle',
      name: 'Kettle',
      variables: 'product: a kettle for offices',
      assertions: [
        { kind: 'CONTAINS', text: 'kettle', number: '' },
        { kind: 'MAX_LENGTH', text: '', number: '600' },
      ],
    },
    {
      key: 'salon',
      name: 'Hair salon',
      variables: 'product: a reminder service for hair salons',
      assertions: [
        { kind: 'CONTAINS', text: 'salon', number: '' },
        { kind: 'LACKS', text: 'revolutionary', number: '' },
      ],
    },
  ],
};

export type ReadSet =
  | { readonly ok: true; readonly input: CreateEvaluationSetInput }
  | { readonly ok: false; readonly errors: FormErrors };

/** The draft as the API takes it, or what is wrong by the API's paths. */
export function setInput({ name, cases }: SetDraft): ReadSet {
  const errors: Record<string, string> = {};
  const read = cases.map((each, index) => ({
    name: each.name.trim(),
    variables: linesOf(each.variables).flatMap((line) => {
      const at = line.indexOf(':');
      if (at > 0) return [{ name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }];
      errors[`cases.${index}.variables`] = `We could not read “${line}”: write it as “product: a kettle”.`;
      return [];
    }),
    assertions: each.assertions.map(({ kind, text, number }, position) => {
      const { takes } = ASSERTIONS[kind];
      const value = Number(number.replace(',', '.'));
      if (takes !== 'text' && (number.trim() === '' || !Number.isFinite(value)))
        errors[`cases.${index}.assertions.${position}.number`] = 'Give a number.';
      return { kind, text: takes === 'number' ? '' : text, ...(takes === 'text' ? {} : { number: value }) };
    }),
  }));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, input: { name, cases: read } };
}
