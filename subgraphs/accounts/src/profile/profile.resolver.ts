import { Authenticated, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { User } from '../users/user.js';
import { UserType } from '../users/user.type.js';
import { ViewerType } from '../viewer/viewer.type.js';
import type { Preferences } from './preferences.js';
import {
  PreferencesType,
  UpdatePreferencesInput,
  UpdateProfileInput,
  updatePreferencesSchema,
  updateProfileSchema,
} from './profile.type.js';

const UpdatePreferencesPayload = payloadOf<{ preferences: Preferences }>(
  'UpdatePreferencesPayload',
  { preferences: { type: () => PreferencesType, description: 'The preferences as they are now.' } },
  'What came of changing preferences.',
);
const UpdateProfilePayload = payloadOf<{ user: User }>(
  'UpdateProfilePayload',
  { user: { type: () => UserType, description: 'The person as known now.' } },
  'What came of changing the profile.',
);

@Resolver(() => ViewerType)
export class ProfileResolver {
  @FieldResolver(() => PreferencesType, { nullable: true, description: 'How the viewer wants the application to be.' })
  async preferences(@Ctx() { requireGrant, useCases }: AccountsContext): Promise<Preferences> {
    return useCases.profile.preferences((await requireGrant()).userId);
  }

  @Authenticated()
  @Mutation(() => UpdatePreferencesPayload, { nullable: true, description: 'Changes the viewer’s preferences.' })
  async updatePreferences(
    @Arg('input', () => UpdatePreferencesInput, { description: 'What to change.' }) given: UpdatePreferencesInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ preferences: Preferences }>> {
    const grant = await context.requireGrant();
    const input = validateInput(updatePreferencesSchema, given);
    if (!input.ok) return UpdatePreferencesPayload.failed(...input.userErrors);
    const preferences = await context.useCases.profile.updatePreferences(grant, present(input.value.patch));
    return UpdatePreferencesPayload.succeeded({ preferences });
  }

  @Authenticated()
  @Mutation(() => UpdateProfilePayload, { nullable: true, description: 'Changes how the viewer is called.' })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'What to change.' }) given: UpdateProfileInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ user: User }>> {
    const grant = await context.requireGrant();
    const input = validateInput(updateProfileSchema, given);
    if (!input.ok) return UpdateProfilePayload.failed(...input.userErrors);
    const { name } = input.value.patch;
    const user = name
      ? await context.useCases.profile.rename(grant, name)
      : await context.loaders.users.load(grant.userId);
    return UpdateProfilePayload.succeeded(user ? { user } : {});
  }
}

/** Null in a patch means the same as leaving out. */
function present(patch: { [Key in keyof Preferences]?: Preferences[Key] | null | undefined }): Partial<Preferences> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value != null));
}
