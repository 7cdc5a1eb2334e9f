import { Cost, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { SessionTokens } from '../sessions/session.js';
import { SessionTokensType } from '../sessions/session-tokens.type.js';
import type { User } from '../users/user.js';
import { UserType } from '../users/user.type.js';
import { registerError } from './registration.errors.js';
import { RegisterInput, registerSchema } from './registration.inputs.js';

interface RegisterNouns {
  user: User;
  session: SessionTokens;
}

const RegisterPayload = payloadOf<RegisterNouns>(
  'RegisterPayload',
  {
    user: { type: () => UserType, description: 'The new account.' },
    session: { type: () => SessionTokensType, description: 'The tokens of the first session.' },
  },
  'What came of registering.',
);

@Resolver()
export class RegisterResolver {
  @Cost(20)
  @Mutation(() => RegisterPayload, {
    nullable: true,
    description: 'Creates an account with a personal workspace and signs in. Public: this is how one gets in.',
  })
  async register(
    @Arg('input', () => RegisterInput, { description: 'Who wants an account.' }) given: RegisterInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<RegisterNouns>> {
    const input = validateInput(registerSchema, given);
    if (!input.ok) return RegisterPayload.failed(...input.userErrors);
    const result = await useCases.register(input.value, identity);
    if (result.kind !== 'registered') return RegisterPayload.failed(registerError(result));
    return RegisterPayload.succeeded({ user: result.user, session: result.tokens });
  }
}
