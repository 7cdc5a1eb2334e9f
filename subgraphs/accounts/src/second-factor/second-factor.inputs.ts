import { Field, InputType } from 'type-graphql';
import { z } from 'zod';

/** Room for a recovery code with generous spacing. */
export const MAX_CODE_LENGTH = 64;

@InputType({ description: 'The second half of a sign-in.' })
export class VerifyMfaInput {
  @Field(() => String, { description: 'What `signIn` answered as `mfaChallenge`.' })
  declare challenge: string;

  @Field(() => String, { description: 'The six digits of the authenticator app, or a recovery code.' })
  declare code: string;
}

@InputType({ description: 'That the authenticator app works.' })
export class ConfirmTotpInput {
  @Field(() => String, { description: 'The six digits that the app shows.' })
  declare code: string;
}

const code = z.string().max(MAX_CODE_LENGTH, 'This is too long for a code.');
export const verifyMfaSchema = z.object({ challenge: z.string(), code });
export const confirmTotpSchema = z.object({ code });
