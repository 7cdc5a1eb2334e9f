import { Field, ObjectType } from 'type-graphql';
import { UserErrorInterface } from './user-errors.js';

/** What a mutation answers: its nouns, null where it failed, and why. */
export type Payload<Nouns extends object> = { [Noun in keyof Nouns]: Nouns[Noun] | null } & {
  userErrors: UserErrorInterface[];
};

/** A noun of a payload: the GraphQL type, and a description where the name does not say it all. */
export type PayloadNoun = (() => object) | { readonly type: () => object; readonly description: string };

/** The class of a payload; pass it to `@Mutation(() => RegisterPayload, { nullable: true })`. */
export interface PayloadClass<Nouns extends object> {
  new (): Payload<Nouns>;
  /** The answer of a mutation that did its work; nouns that are left out are null. */
  succeeded(nouns: Partial<Nouns>): Payload<Nouns>;
  /** The answer of a mutation that changed nothing. */
  failed(...userErrors: UserErrorInterface[]): Payload<Nouns>;
}

/**
 * Makes the payload type of a mutation: nullable nouns and `userErrors: [UserError!]!`.
 *
 * @example
 * export const AnalyzeNichePayload = payloadOf<{ analysis: Analysis }>('AnalyzeNichePayload', { analysis: () => Analysis });
 *
 * return AnalyzeNichePayload.succeeded({ analysis });
 * return AnalyzeNichePayload.failed(new NotFoundError('There is no such import here.', ['input', 'importId']));
 */
export function payloadOf<Nouns extends object>(
  name: string,
  nouns: Readonly<Record<keyof Nouns, PayloadNoun>>,
  description?: string,
): PayloadClass<Nouns> {
  const names = Object.keys(nouns) as Array<keyof Nouns & string>;

  class PayloadType {
    declare userErrors: UserErrorInterface[];

    static succeeded(given: Partial<Nouns>) {
      return answer(given, []);
    }

    static failed(...userErrors: UserErrorInterface[]) {
      return answer({}, userErrors);
    }
  }

  function answer(given: Partial<Nouns>, userErrors: UserErrorInterface[]): Payload<Nouns> {
    const absent = Object.fromEntries(names.map((noun) => [noun, null]));
    return Object.assign(new PayloadType(), absent, given, { userErrors }) as unknown as Payload<Nouns>;
  }

  Object.defineProperty(PayloadType, 'name', { value: name });
  for (const noun of names) {
    const spec: PayloadNoun = nouns[noun];
    const { type, ...options } = typeof spec === 'function' ? { type: spec } : spec;
    Field(() => type(), { nullable: true, ...options })(PayloadType.prototype, noun);
  }
  Field(() => [UserErrorInterface], { description: 'What the caller can correct; empty when it worked.' })(
    PayloadType.prototype,
    'userErrors',
  );
  ObjectType(name, description === undefined ? {} : { description })(PayloadType);
  return PayloadType as unknown as PayloadClass<Nouns>;
}
