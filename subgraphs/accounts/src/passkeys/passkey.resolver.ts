import {
  Authenticated,
  ConflictError,
  InvalidInputError,
  ListSize,
  NotFoundError,
  type Payload,
  payloadOf,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { ViewerType } from '../viewer/viewer.type.js';
import { MAX_PASSKEYS, type Passkey } from './passkey.js';
import {
  FinishPasskeyRegistrationInput,
  finishRegistrationSchema,
  PasskeyType,
  RemovePasskeyInput,
  RenamePasskeyInput,
  removePasskeySchema,
  renamePasskeySchema,
} from './passkey.type.js';

const StartPasskeyRegistrationPayload = payloadOf<{ optionsJson: string }>(
  'StartPasskeyRegistrationPayload',
  {
    optionsJson: {
      type: () => String,
      description: 'JSON for `PublicKeyCredential.parseCreationOptionsFromJSON`, good for five minutes.',
    },
  },
  'What came of beginning to add a passkey.',
);
const passkey = { type: () => PasskeyType, description: 'The passkey.' };
const FinishPasskeyRegistrationPayload = payloadOf<{ passkey: Passkey }>(
  'FinishPasskeyRegistrationPayload',
  { passkey },
  'What came of adding a passkey.',
);
const RenamePasskeyPayload = payloadOf<{ passkey: Passkey }>(
  'RenamePasskeyPayload',
  { passkey },
  'What came of renaming a passkey.',
);
const RemovePasskeyPayload = payloadOf<{ removedPasskeyId: string }>(
  'RemovePasskeyPayload',
  { removedPasskeyId: { type: () => ID, description: 'The id of the passkey that is gone.' } },
  'What came of removing a passkey.',
);

const noSuchPasskey = () => new NotFoundError('You have no such passkey.', ['input', 'id']);

@Resolver(() => ViewerType)
export class PasskeyResolver {
  @ListSize({ assumedSize: 3 })
  @FieldResolver(() => [PasskeyType], {
    nullable: true,
    description: `The viewer’s passkeys, at most ${MAX_PASSKEYS}.`,
  })
  async passkeys(@Ctx() { requireGrant, useCases }: AccountsContext): Promise<Passkey[]> {
    return useCases.passkeys.list((await requireGrant()).userId);
  }

  @Authenticated()
  @Mutation(() => StartPasskeyRegistrationPayload, {
    nullable: true,
    description: 'Begins to add a passkey. Needs a recent proof of identity.',
  })
  async startPasskeyRegistration(@Ctx() context: AccountsContext): Promise<Payload<{ optionsJson: string }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return StartPasskeyRegistrationPayload.failed(recent.error);
    const optionsJson = await context.useCases.passkeys.begin(recent.grant.userId);
    if (optionsJson !== null) return StartPasskeyRegistrationPayload.succeeded({ optionsJson });
    return StartPasskeyRegistrationPayload.failed(new ConflictError('Remove a passkey before you add another one.'));
  }

  @Authenticated()
  @Mutation(() => FinishPasskeyRegistrationPayload, {
    nullable: true,
    description: 'Adds the passkey that the device made. Needs a recent proof of identity.',
  })
  async finishPasskeyRegistration(
    @Arg('input', () => FinishPasskeyRegistrationInput, { description: 'Name and answer.' })
    given: FinishPasskeyRegistrationInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ passkey: Passkey }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return FinishPasskeyRegistrationPayload.failed(recent.error);
    const input = validateInput(finishRegistrationSchema, given);
    if (!input.ok) return FinishPasskeyRegistrationPayload.failed(...input.userErrors);
    const result = await context.useCases.passkeys.add(recent.grant.userId, input.value);
    if (result.kind === 'added') return FinishPasskeyRegistrationPayload.succeeded({ passkey: result.passkey });
    return FinishPasskeyRegistrationPayload.failed(addError(result.kind));
  }

  @Authenticated()
  @Mutation(() => RenamePasskeyPayload, { nullable: true, description: 'Renames a passkey of the viewer.' })
  async renamePasskey(
    @Arg('input', () => RenamePasskeyInput, { description: 'Which, and the name.' }) given: RenamePasskeyInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ passkey: Passkey }>> {
    const { userId } = await context.requireGrant();
    const input = validateInput(renamePasskeySchema, given);
    if (!input.ok) return RenamePasskeyPayload.failed(...input.userErrors);
    const renamed = await context.useCases.passkeys.rename(userId, input.value);
    return renamed
      ? RenamePasskeyPayload.succeeded({ passkey: renamed })
      : RenamePasskeyPayload.failed(noSuchPasskey());
  }

  @Authenticated()
  @Mutation(() => RemovePasskeyPayload, {
    nullable: true,
    description: 'Removes a passkey of the viewer. Needs a recent proof of identity.',
  })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput, { description: 'Which.' }) given: RemovePasskeyInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ removedPasskeyId: string }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return RemovePasskeyPayload.failed(recent.error);
    const input = validateInput(removePasskeySchema, given);
    if (!input.ok) return RemovePasskeyPayload.failed(...input.userErrors);
    const isRemoved = await context.useCases.passkeys.remove(recent.grant.userId, input.value.id);
    return isRemoved
      ? RemovePasskeyPayload.succeeded({ removedPasskeyId: input.value.id })
      : RemovePasskeyPayload.failed(noSuchPasskey());
  }
}

function addError(kind: 'invalid_answer' | 'known_already') {
  return kind === 'invalid_answer'
    ? new InvalidInputError('The answer of the device does not hold. Begin again.', ['input', 'responseJson'])
    : new ConflictError('This passkey is known already.');
}
