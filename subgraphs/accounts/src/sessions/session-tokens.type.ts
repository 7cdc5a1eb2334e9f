import { Field, ObjectType } from 'type-graphql';
import type { SessionTokens } from './session.js';

/** Public: it is what one gets before one has an access token. */
@ObjectType('SessionTokens', { description: 'The tokens of a session, told once.' })
export class SessionTokensType implements SessionTokens {
  @Field(() => String, { description: 'A JWT for the `Authorization: Bearer` header, good for ten minutes.' })
  declare accessToken: string;

  @Field(() => String, { description: 'Opaque; good for one `refreshSession`. Keep it where scripts cannot read it.' })
  declare refreshToken: string;

  @Field(() => Date, { description: 'When the access token expires.' })
  declare expiresAt: Date;

  @Field(() => Date, { description: 'When the refresh token, and the session with it, expires.' })
  declare refreshExpiresAt: Date;
}
