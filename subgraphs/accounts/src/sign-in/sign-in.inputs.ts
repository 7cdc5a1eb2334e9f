import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { emailField } from '../users/email-field.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'The address of the account, in any case.' })
  declare email: string;

  @Field(() => String, { description: 'The password, exactly as it was chosen.' })
  declare password: string;
}

export const signInSchema = z.object({ email: emailField(), password: z.string() });
