import {
  ConflictError,
  Cost,
  InvalidInputError,
  ListSize,
  NotFoundError,
  type Payload,
  payloadOf,
  type UserErrorInterface,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { SessionTokens } from '../sessions/session.js';
import { SessionTokensType } from '../sessions/session-tokens.type.js';
import { signInError, tooManyAttempts } from '../sign-in/sign-in.errors.js';
import {
  FinishProviderSignInInput,
  SignInProviderType,
  StartProviderSignInInput,
  visitAnswerSchema,
} from './provider.type.js';
import type { ProviderSignInResult } from './sign-in-with-provider.js';
import type { BeginVisitResult } from './visit-provider.js';

export interface StartNouns {
  authorizationUrl: string;
  browserToken: string;
}

export const startNouns = {
  authorizationUrl: { type: () => String, description: 'Where to send the browser.' },
  browserToken: {
    type: () => String,
    description: 'To be kept in an http-only cookie of the browser and shown when it comes back, within ten minutes.',
  },
};

const StartProviderSignInPayload = payloadOf<StartNouns>(
  'StartProviderSignInPayload',
  startNouns,
  'What came of going to a provider.',
);

interface FinishNouns {
  session: SessionTokens;
  mfaChallenge: string;
}

const FinishProviderSignInPayload = payloadOf<FinishNouns>(
  'FinishProviderSignInPayload',
  {
    session: { type: () => SessionTokensType, description: 'The tokens of the new session.' },
    mfaChallenge: {
      type: () => String,
      description: 'A challenge to answer with `verifyMfa`, where the account has a second factor.',
    },
  },
  'What came of coming back from a provider.',
);

@Resolver()
export class ProviderResolver {
  @ListSize({ assumedSize: 3 })
  @Query(() => [SignInProviderType], {
    description: 'The providers that let people in, as configured, at most 20. Public: the sign-in page shows them.',
  })
  signInProviders(@Ctx() { useCases }: AccountsContext): SignInProviderType[] {
    return useCases.providerVisits.providers.map(({ id, name }) => ({ id, name }));
  }

  @Cost(10)
  @Mutation(() => StartProviderSignInPayload, {
    nullable: true,
    description: 'Begins to sign in through a provider. Public: this is how one gets in.',
  })
  async startProviderSignIn(
    @Arg('input', () => StartProviderSignInInput, { description: 'Which.' }) { provider }: StartProviderSignInInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<StartNouns>> {
    const result = await useCases.providerVisits.begin(provider, null, identity);
    if (result.kind !== 'begun') return StartProviderSignInPayload.failed(beginError(result));
    const { authorizationUrl, browserToken } = result;
    return StartProviderSignInPayload.succeeded({ authorizationUrl, browserToken });
  }

  @Cost(10)
  @Mutation(() => FinishProviderSignInPayload, {
    nullable: true,
    description: 'Signs in whoever the provider vouches for. Public: the provider’s answer is the proof.',
  })
  async finishProviderSignIn(
    @Arg('input', () => FinishProviderSignInInput, { description: 'The answer.' }) given: FinishProviderSignInInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<FinishNouns>> {
    const input = validateInput(visitAnswerSchema, given);
    if (!input.ok) return FinishProviderSignInPayload.failed(...input.userErrors);
    const result = await useCases.signInWithProvider(input.value, identity);
    if (result.kind === 'signed_in') return FinishProviderSignInPayload.succeeded({ session: result.tokens });
    if (result.kind === 'second_factor_needed')
      return FinishProviderSignInPayload.succeeded({ mfaChallenge: result.challenge });
    return FinishProviderSignInPayload.failed(finishError(result));
  }
}

export function beginError(failure: Exclude<BeginVisitResult, { kind: 'begun' }>): UserErrorInterface {
  if (failure.kind === 'too_many_attempts') return tooManyAttempts(failure);
  return new NotFoundError('There is no such provider here.', ['input', 'provider']);
}

type Failure = Exclude<ProviderSignInResult, { kind: 'signed_in' | 'second_factor_needed' }>;

function finishError(failure: Failure): UserErrorInterface {
  switch (failure.kind) {
    case 'invalid_answer':
      return new InvalidInputError('The provider’s answer does not hold, or came too late. Begin again.');
    case 'unverified_email':
      return new ConflictError('The provider has not confirmed your address. Confirm it there, then try again.');
    case 'unconfirmed_account':
      return new ConflictError(
        'There is an account with this address that nobody has confirmed. Sign in and confirm it first.',
      );
    case 'suspended':
      return signInError(failure);
  }
}
