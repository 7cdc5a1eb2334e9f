import { Cost, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { SessionTokens } from '../sessions/session.js';
import { SessionTokensType } from '../sessions/session-tokens.type.js';
import { signInError, tooManyAttempts } from '../sign-in/sign-in.errors.js';
import { FinishPasskeySignInInput, finishSignInSchema } from './passkey.type.js';

const StartPasskeySignInPayload = payloadOf<{ optionsJson: string }>(
  'StartPasskeySignInPayload',
  {
    optionsJson: {
      type: () => String,
      description: 'JSON for `PublicKeyCredential.parseRequestOptionsFromJSON`, good for five minutes.',
    },
  },
  'What came of beginning to sign in with a passkey.',
);
const FinishPasskeySignInPayload = payloadOf<{ session: SessionTokens }>(
  'FinishPasskeySignInPayload',
  { session: { type: () => SessionTokensType, description: 'The tokens of the new session.' } },
  'What came of signing in with a passkey.',
);

@Resolver()
export class PasskeySignInResolver {
  @Cost(5)
  @Mutation(() => StartPasskeySignInPayload, {
    nullable: true,
    description:
      'Asks for a challenge to sign with a passkey, to sign in or to confirm an identity. Public: this is how one gets in.',
  })
  async startPasskeySignIn(@Ctx() { identity, useCases }: AccountsContext): Promise<Payload<{ optionsJson: string }>> {
    const result = await useCases.passkeyChecker.begin(identity);
    if (result.kind === 'too_many_attempts') return StartPasskeySignInPayload.failed(tooManyAttempts(result));
    return StartPasskeySignInPayload.succeeded({ optionsJson: result.optionsJson });
  }

  @Cost(10)
  @Mutation(() => FinishPasskeySignInPayload, {
    nullable: true,
    description: 'Signs in with a passkey; no second factor is asked for besides. Public: the signature is the proof.',
  })
  async finishPasskeySignIn(
    @Arg('input', () => FinishPasskeySignInInput, { description: 'What the device signed.' })
    given: FinishPasskeySignInInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<{ session: SessionTokens }>> {
    const input = validateInput(finishSignInSchema, given);
    if (!input.ok) return FinishPasskeySignInPayload.failed(...input.userErrors);
    const result = await useCases.signInWithPasskey(input.value.responseJson, identity);
    if (result.kind === 'signed_in') return FinishPasskeySignInPayload.succeeded({ session: result.tokens });
    return FinishPasskeySignInPayload.failed(signInError(result));
  }
}
