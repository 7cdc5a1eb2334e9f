import { Authenticated } from '@paissive/graphql-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';

/** Public: the sign-in page shows a button for each. */
@ObjectType('SignInProvider', { description: 'A place whose accounts let people in here.' })
export class SignInProviderType {
  @Field(() => ID, { description: 'What `startProviderSignIn` takes.' })
  declare id: string;

  @Field(() => String, { description: 'What to write on the button.' })
  declare name: string;
}

@Authenticated()
@ObjectType('LinkedIdentity', { description: 'An account elsewhere that lets the viewer in here.' })
export class LinkedIdentityType {
  @Field(() => ID, { description: 'Its id among the viewer’s identities.' })
  declare id: string;

  @Field(() => String, { description: 'The id of the provider.' })
  declare provider: string;

  @Field(() => String, { nullable: true, description: 'The address there when it was linked.' })
  declare email: string | null;

  @Field(() => Date, { description: 'When it was linked.' })
  declare linkedAt: Date;

  @Field(() => Date, { description: 'When it last let somebody in.' })
  declare lastUsedAt: Date;
}

@InputType({ description: 'Which provider to go to.' })
export class StartProviderSignInInput {
  @Field(() => ID, { description: 'One of `signInProviders`.' })
  declare provider: string;
}

@InputType({ description: 'Which provider to link.' })
export class StartIdentityLinkInput {
  @Field(() => ID, { description: 'One of `signInProviders`.' })
  declare provider: string;
}

@InputType({ description: 'What the browser came back from the provider with.' })
export class FinishProviderSignInInput {
  @Field(() => String, { description: 'What was kept in the browser since it left.' })
  declare browserToken: string;

  @Field(() => String, { description: '`state` of the address that the browser came back to.' })
  declare state: string;

  @Field(() => String, { description: '`code` of that address.' })
  declare code: string;

  @Field(() => String, { nullable: true, description: '`iss` of that address, where there is one (RFC 9207).' })
  declare issuer?: string | null;
}

@InputType({ description: 'What the browser came back from the provider with.' })
export class FinishIdentityLinkInput extends FinishProviderSignInInput {}

@InputType({ description: 'Which identity to unlink.' })
export class UnlinkIdentityInput {
  @Field(() => ID, { description: 'Which.' })
  declare id: string;
}

const part = z.string().max(4_000, 'This is too long.');
export const visitAnswerSchema = z.object({
  browserToken: part,
  state: part,
  code: part,
  issuer: part.nullish().transform((issuer) => issuer ?? null),
});
