import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';

@InputType({ description: 'The proof that a session may go on.' })
export class RefreshSessionInput {
  @Field(() => String, { description: 'The refresh token as it was last handed out.' })
  declare refreshToken: string;
}

@InputType({ description: 'Which session to sign out of.' })
export class SignOutInput {
  @Field(() => String, {
    nullable: true,
    description: 'The session to end by its refresh token; the session of the access token if left out.',
  })
  declare refreshToken?: string | null;
}

@InputType({ description: 'Which device to sign out.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The id of one of the viewer’s sessions.' })
  declare sessionId: string;
}

export const endSessionSchema = z.object({
  sessionId: z.string().regex(/^[\w-]{1,64}$/, 'This is not the id of a session.'),
});
