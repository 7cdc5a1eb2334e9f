import { Authenticated } from '@paissive/graphql-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { MAX_PASSKEY_NAME } from './passkey.js';

@Authenticated()
@ObjectType('Passkey', { description: 'A key pair that a device keeps for this platform, in place of a password.' })
export class PasskeyType {
  @Field(() => ID, { description: 'Its id among the viewer’s passkeys.' })
  declare id: string;

  @Field(() => String, { description: 'How the viewer calls it.' })
  declare name: string;

  @Field(() => Boolean, { description: 'Whether it is copied between devices; otherwise it is lost with its device.' })
  declare isSynced: boolean;

  @Field(() => Date, { description: 'When it was added.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When somebody last signed in with it.' })
  declare lastUsedAt: Date | null;
}

@InputType({ description: 'What the device made.' })
export class FinishPasskeyRegistrationInput {
  @Field(() => String, { description: 'How to call it.' })
  declare name: string;

  @Field(() => String, { description: 'The browser’s answer, `PublicKeyCredential.toJSON()` as text.' })
  declare responseJson: string;
}

@InputType({ description: 'What the device signed.' })
export class FinishPasskeySignInInput {
  @Field(() => String, { description: 'The browser’s answer, `PublicKeyCredential.toJSON()` as text.' })
  declare responseJson: string;
}

@InputType({ description: 'A passkey and its new name.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: 'Which.' })
  declare id: string;

  @Field(() => String, { description: 'How to call it.' })
  declare name: string;
}

@InputType({ description: 'Which passkey to remove.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Which.' })
  declare id: string;
}

/** Attestations with certificates are a few kilobytes; nothing that devices send is larger. */
const MAX_RESPONSE = 32_000;
const name = z
  .string()
  .trim()
  .min(1, 'Give it a name.')
  .max(MAX_PASSKEY_NAME, `A name can have ${MAX_PASSKEY_NAME} characters.`)
  .regex(/^\P{Cc}*$/u, 'A name cannot have line breaks or control characters.');
const id = z.string().max(64, 'This is not the id of a passkey.');
export const responseJsonField = z.string().max(MAX_RESPONSE, 'This is too long for an answer of a device.');
export const finishRegistrationSchema = z.object({ name, responseJson: responseJsonField });
export const finishSignInSchema = z.object({ responseJson: responseJsonField });
export const renamePasskeySchema = z.object({ id, name });
export const removePasskeySchema = z.object({ id });
