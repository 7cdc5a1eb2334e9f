import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { MAX_PASSWORD_UNITS } from '../passwords/password-policy.js';
import { emailField } from '../users/email-field.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'The address of the account, in any case.' })
  declare email: string;

  @Field(() => String, { description: 'The password, exactly as it was chosen.' })
  declare password: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What an earlier sign-in on this device answered as `deviceToken`: a known device is counted on its own.',
  })
  declare deviceToken?: string | null;
}

export const signInSchema = z.object({
  email: emailField(),
  deviceToken: z
    .string()
    .max(100)
    .nullish()
    .transform((token) => token ?? null),
  password: z.string().max(MAX_PASSWORD_UNITS, 'A password has at most 1,024 characters.'),
});
