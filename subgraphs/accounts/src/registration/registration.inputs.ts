import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { emailField } from '../users/email-field.js';
import { MAX_USER_NAME_LENGTH } from '../users/user.js';

@InputType({ description: 'Who wants an account.' })
export class RegisterInput {
  @Field(() => String, { description: 'The address to sign in with.' })
  declare email: string;

  @Field(() => String, { description: '8 to 1,024 characters; long beats complicated.' })
  declare password: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the person wants to be called; the part of the address before the @ if left out.',
  })
  declare name?: string | null;
}

export const registerSchema = z.object({
  email: emailField(),
  password: z.string(),
  name: z
    .string()
    .trim()
    .max(MAX_USER_NAME_LENGTH, `A name can have ${MAX_USER_NAME_LENGTH} characters.`)
    .regex(/^\P{Cc}*$/u, 'A name cannot have line breaks or control characters.')
    .nullish()
    .transform((name) => name || null),
});
