import { UserErrorInterface } from '@paissive/graphql-kit';
import { ObjectType } from 'type-graphql';

@ObjectType({
  implements: UserErrorInterface,
  description: 'The refresh token is unknown, expired, ended or was used before.',
})
export class InvalidRefreshTokenError extends UserErrorInterface {}
