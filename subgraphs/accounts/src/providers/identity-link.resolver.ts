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
import { type LinkedIdentity, MAX_IDENTITIES } from './provider.js';
import { beginError, type StartNouns, startNouns } from './provider.resolver.js';
import {
  FinishIdentityLinkInput,
  LinkedIdentityType,
  StartIdentityLinkInput,
  UnlinkIdentityInput,
  visitAnswerSchema,
} from './provider.type.js';

const StartIdentityLinkPayload = payloadOf<StartNouns>(
  'StartIdentityLinkPayload',
  startNouns,
  'What came of going to a provider.',
);
const FinishIdentityLinkPayload = payloadOf<{ identity: LinkedIdentity }>(
  'FinishIdentityLinkPayload',
  { identity: { type: () => LinkedIdentityType, description: 'The identity that lets the viewer in from now on.' } },
  'What came of linking an identity.',
);
const UnlinkIdentityPayload = payloadOf<{ unlinkedIdentityId: string }>(
  'UnlinkIdentityPayload',
  { unlinkedIdentityId: { type: () => ID, description: 'The id of the identity that lets nobody in any more.' } },
  'What came of unlinking an identity.',
);

@Resolver(() => ViewerType)
export class IdentityLinkResolver {
  @ListSize({ assumedSize: 2 })
  @FieldResolver(() => [LinkedIdentityType], {
    nullable: true,
    description: `The accounts elsewhere that let the viewer in, at most ${MAX_IDENTITIES}.`,
  })
  async linkedIdentities(@Ctx() { requireGrant, useCases }: AccountsContext): Promise<LinkedIdentity[]> {
    return useCases.identityLinks.list((await requireGrant()).userId);
  }

  @Authenticated()
  @Mutation(() => StartIdentityLinkPayload, {
    nullable: true,
    description: 'Begins to link an account elsewhere to the viewer’s. Needs a recent proof of identity.',
  })
  async startIdentityLink(
    @Arg('input', () => StartIdentityLinkInput, { description: 'Which provider.' }) {
      provider,
    }: StartIdentityLinkInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<StartNouns>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return StartIdentityLinkPayload.failed(recent.error);
    const result = await context.useCases.providerVisits.begin(provider, recent.grant.userId, context.identity);
    if (result.kind !== 'begun') return StartIdentityLinkPayload.failed(beginError(result));
    const { authorizationUrl, browserToken } = result;
    return StartIdentityLinkPayload.succeeded({ authorizationUrl, browserToken });
  }

  @Authenticated()
  @Mutation(() => FinishIdentityLinkPayload, {
    nullable: true,
    description: 'Links the account that the provider vouches for. It must be the viewer who went there.',
  })
  async finishIdentityLink(
    @Arg('input', () => FinishIdentityLinkInput, { description: 'The answer.' }) given: FinishIdentityLinkInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ identity: LinkedIdentity }>> {
    const { userId } = await context.requireGrant();
    const input = validateInput(visitAnswerSchema, given);
    if (!input.ok) return FinishIdentityLinkPayload.failed(...input.userErrors);
    const result = await context.useCases.identityLinks.add(userId, input.value);
    if (result.kind === 'linked') return FinishIdentityLinkPayload.succeeded({ identity: result.identity });
    if (result.kind === 'taken')
      return FinishIdentityLinkPayload.failed(new ConflictError('That account lets somebody in already.'));
    return FinishIdentityLinkPayload.failed(new InvalidInputError('The provider’s answer does not hold. Begin again.'));
  }

  @Authenticated()
  @Mutation(() => UnlinkIdentityPayload, {
    nullable: true,
    description: 'Unlinks an account elsewhere. Needs a recent proof of identity.',
  })
  async unlinkIdentity(
    @Arg('input', () => UnlinkIdentityInput, { description: 'Which.' }) { id }: UnlinkIdentityInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ unlinkedIdentityId: string }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return UnlinkIdentityPayload.failed(recent.error);
    const isUnlinked = await context.useCases.identityLinks.remove(recent.grant.userId, id);
    if (isUnlinked) return UnlinkIdentityPayload.succeeded({ unlinkedIdentityId: id });
    return UnlinkIdentityPayload.failed(new NotFoundError('You have no such identity.', ['input', 'id']));
  }
}
