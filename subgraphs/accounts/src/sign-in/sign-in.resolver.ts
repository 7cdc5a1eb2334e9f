import { Cost, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { SessionTokens } from '../sessions/session.js';
import { SessionTokensType } from '../sessions/session-tokens.type.js';
import { signInError } from './sign-in.errors.js';
import { SignInInput, signInSchema } from './sign-in.inputs.js';

interface SignInNouns {
  session: SessionTokens;
  mfaChallenge: string;
  deviceToken: string;
}

const SignInPayload = payloadOf<SignInNouns>(
  'SignInPayload',
  {
    session: {
      type: () => SessionTokensType,
      description: 'Null when the sign-in failed or a second factor is still needed.',
    },
    mfaChallenge: {
      type: () => String,
      description:
        'An opaque challenge to answer with `verifyMfa` within five minutes; null when no second factor is needed.',
    },
    deviceToken: {
      type: () => String,
      description:
        'To be kept on this device for half a year and shown at the next sign-in, so that nobody else’s guesses lock its person out; null when the one that was shown is good.',
    },
  },
  'What came of signing in.',
);

@Resolver()
export class SignInResolver {
  @Cost(20)
  @Mutation(() => SignInPayload, {
    nullable: true,
    description: 'Signs in with e-mail address and password. Public: this is how one gets in.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Address and password.' }) given: SignInInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<SignInNouns>> {
    const input = validateInput(signInSchema, given);
    if (!input.ok) return SignInPayload.failed(...input.userErrors);
    const result = await useCases.signIn(input.value, identity);
    if (result.kind === 'signed_in') return succeeded({ session: result.tokens }, result.deviceToken);
    if (result.kind === 'second_factor_needed')
      return succeeded({ mfaChallenge: result.challenge }, result.deviceToken);
    return SignInPayload.failed(signInError(result));
  }
}

function succeeded(nouns: Partial<SignInNouns>, deviceToken: string | null): Payload<SignInNouns> {
  return SignInPayload.succeeded({ ...nouns, ...(deviceToken !== null && { deviceToken }) });
}
