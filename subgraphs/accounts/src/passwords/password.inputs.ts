import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { emailField } from '../users/email-field.js';
import { MAX_PASSWORD_UNITS } from './password-policy.js';

@InputType({ description: 'Whose password was forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'The address of the account.' })
  declare email: string;
}

@InputType({ description: 'A new password in place of a forgotten one.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The token of the link in the letter.' })
  declare token: string;

  @Field(() => String, { description: '8 to 1,024 characters; long beats complicated.' })
  declare newPassword: string;
}

@InputType({ description: 'A new password in place of a known one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password as it is now.' })
  declare currentPassword: string;

  @Field(() => String, { description: '8 to 1,024 characters; long beats complicated.' })
  declare newPassword: string;
}

export const requestPasswordResetSchema = z.object({ email: emailField() });

export const changePasswordSchema = z.object({
  currentPassword: z.string().max(MAX_PASSWORD_UNITS, 'A password has at most 1,024 characters.'),
  newPassword: z.string(),
});
