import { Authenticated, ConflictError, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { WrongProofError } from '../step-up/step-up.errors.js';
import { ConfirmTotpInput, confirmTotpSchema } from './second-factor.inputs.js';

@Authenticated()
@ObjectType({ description: 'The secret of an authenticator app, told once.' })
export class TotpSecret {
  @Field(() => String, { description: 'The secret in base32, to type into the app.' })
  declare secret: string;

  @Field(() => String, { description: 'The same as an `otpauth:` address, to show as a QR code.' })
  declare uri: string;
}

const EnrollTotpPayload = payloadOf<{ totp: TotpSecret }>(
  'EnrollTotpPayload',
  { totp: { type: () => TotpSecret, description: 'What to put into the app; confirm it with `confirmTotp`.' } },
  'What came of adding an authenticator app.',
);

const recoveryCodes = {
  type: () => [String],
  description: 'Ten codes to write down, each good for one sign-in without the app. Told once.',
};
type Codes = { recoveryCodes: readonly string[] };
const ConfirmTotpPayload = payloadOf<Codes>('ConfirmTotpPayload', { recoveryCodes }, 'What came of confirming an app.');
const ReplaceRecoveryCodesPayload = payloadOf<Codes>(
  'ReplaceRecoveryCodesPayload',
  { recoveryCodes },
  'What came of replacing the recovery codes.',
);
const DisableTotpPayload = payloadOf<{ isDisabled: boolean }>(
  'DisableTotpPayload',
  { isDisabled: { type: () => Boolean, description: 'True when sign-ins need no code any more.' } },
  'What came of removing the authenticator app.',
);

const noFactor = () => new ConflictError('Your account has no authenticator app.');

@Resolver()
export class TotpResolver {
  @Authenticated()
  @Mutation(() => EnrollTotpPayload, {
    nullable: true,
    description: 'Begins to add an authenticator app. Needs a recent proof of identity.',
  })
  async enrollTotp(@Ctx() context: AccountsContext): Promise<Payload<{ totp: TotpSecret }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return EnrollTotpPayload.failed(recent.error);
    const totp = await context.useCases.totpEnrolment.begin(recent.grant.userId);
    if (totp) return EnrollTotpPayload.succeeded({ totp });
    return EnrollTotpPayload.failed(new ConflictError('There is an authenticator app already. Remove it first.'));
  }

  @Authenticated()
  @Mutation(() => ConfirmTotpPayload, {
    nullable: true,
    description: 'Confirms that the authenticator app works; from now on sign-ins ask for its codes.',
  })
  async confirmTotp(
    @Arg('input', () => ConfirmTotpInput, { description: 'A code of the app.' }) given: ConfirmTotpInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Codes>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return ConfirmTotpPayload.failed(recent.error);
    const input = validateInput(confirmTotpSchema, given);
    if (!input.ok) return ConfirmTotpPayload.failed(...input.userErrors);
    const result = await context.useCases.totpEnrolment.confirm(recent.grant.userId, input.value.code);
    if (result.kind === 'enabled') return ConfirmTotpPayload.succeeded({ recoveryCodes: result.recoveryCodes });
    if (result.kind === 'nothing_to_confirm') return ConfirmTotpPayload.failed(noFactor());
    return ConfirmTotpPayload.failed(new WrongProofError('The app shows another code.', ['input', 'code']));
  }

  @Authenticated()
  @Mutation(() => DisableTotpPayload, {
    nullable: true,
    description: 'Removes the authenticator app and the recovery codes. Needs a recent proof of identity.',
  })
  async disableTotp(@Ctx() context: AccountsContext): Promise<Payload<{ isDisabled: boolean }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return DisableTotpPayload.failed(recent.error);
    const isDisabled = await context.useCases.totpEnrolment.disable(recent.grant.userId);
    return isDisabled ? DisableTotpPayload.succeeded({ isDisabled }) : DisableTotpPayload.failed(noFactor());
  }

  @Authenticated()
  @Mutation(() => ReplaceRecoveryCodesPayload, {
    nullable: true,
    description: 'Makes ten new recovery codes; the old ones stop working. Needs a recent proof of identity.',
  })
  async replaceRecoveryCodes(@Ctx() context: AccountsContext): Promise<Payload<Codes>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return ReplaceRecoveryCodesPayload.failed(recent.error);
    const codes = await context.useCases.totpEnrolment.replaceRecoveryCodes(recent.grant.userId);
    if (codes) return ReplaceRecoveryCodesPayload.succeeded({ recoveryCodes: codes });
    return ReplaceRecoveryCodesPayload.failed(noFactor());
  }
}
