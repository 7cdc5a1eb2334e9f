import {
  Authenticated,
  type Connection,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageArguments,
  toConnection,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { AccountsContext } from '../context.js';
import type { KnownDevice } from './known-device.repository.js';
import { ForgetKnownDeviceInput, ForgetKnownDevicePayload, KnownDeviceConnection } from './known-device.type.js';

@Resolver()
export class KnownDeviceResolver {
  @Authenticated()
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'], requireOneSlicingArgument: false })
  @Query(() => KnownDeviceConnection, {
    description: 'The devices on which the viewer has signed in with a password before, the latest first.',
  })
  async knownDevices(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AccountsContext,
  ): Promise<Connection<KnownDevice>> {
    const { userId } = await context.requireGrant();
    const page = pageArguments(args, z.iso.datetime());
    const after = page.after && { createdAt: new Date(page.after.sortKey), id: page.after.id };
    const rows = await context.useCases.knownDevices.list(userId, { after, limit: page.first + 1 });
    return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.toISOString(), id }) });
  }

  @Authenticated()
  @Mutation(() => ForgetKnownDevicePayload, {
    nullable: true,
    description:
      'Forgets one of the viewer’s known devices: its next sign-in is counted like that of a stranger. Its session goes on; `endSession` ends that.',
  })
  async forgetKnownDevice(
    @Arg('input', () => ForgetKnownDeviceInput, { description: 'Which.' }) { deviceId }: ForgetKnownDeviceInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ forgottenDeviceId: string }>> {
    const grant = await context.requireGrant();
    if (await context.useCases.knownDevices.forget(grant, deviceId))
      return ForgetKnownDevicePayload.succeeded({ forgottenDeviceId: deviceId });
    return ForgetKnownDevicePayload.failed(new NotFoundError('You have no such device.', ['input', 'deviceId']));
  }
}
