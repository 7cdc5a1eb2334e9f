import { Authenticated } from '@paissive/graphql-kit';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { z } from 'zod';
import { canonicalLocale, isTimeZone, type Preferences } from './preferences.js';

export const ThemeEnum = { SYSTEM: 'system', LIGHT: 'light', DARK: 'dark' } as const satisfies Record<
  string,
  Preferences['theme']
>;
registerEnumType(ThemeEnum, {
  name: 'Theme',
  description: 'Light or dark.',
  valuesConfig: {
    SYSTEM: { description: 'As the device has it.' },
    LIGHT: { description: 'Dark on light.' },
    DARK: { description: 'Light on dark.' },
  },
});

@Authenticated()
@ObjectType('Preferences', { description: 'How the viewer wants the application to be.' })
export class PreferencesType implements Preferences {
  @Field(() => String, { description: 'The language and region, for example `de-CH`.' })
  declare locale: string;

  @Field(() => String, { description: 'The time zone, for example `Europe/Zurich`.' })
  declare timeZone: string;

  @Field(() => ThemeEnum, { description: 'Light or dark.' })
  declare theme: Preferences['theme'];

  @Field(() => Boolean, { description: 'Whether letters may tell of more than what concerns the account itself.' })
  declare wantsNews: boolean;
}

@InputType({ description: 'What to change; what is left out stays as it is.' })
export class PreferencesPatch {
  @Field(() => String, { nullable: true, description: 'A BCP 47 tag.' })
  declare locale?: string | null;

  @Field(() => String, { nullable: true, description: 'A name of the IANA time zone database.' })
  declare timeZone?: string | null;

  @Field(() => ThemeEnum, { nullable: true, description: 'Light or dark.' })
  declare theme?: Preferences['theme'] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether letters may tell of more than the account.' })
  declare wantsNews?: boolean | null;
}

@InputType({ description: 'Other preferences.' })
export class UpdatePreferencesInput {
  @Field(() => PreferencesPatch, { description: 'What to change.' })
  declare patch: PreferencesPatch;
}

@InputType({ description: 'What to change about the viewer.' })
export class ProfilePatch {
  @Field(() => String, { nullable: true, description: 'How the person wants to be called.' })
  declare name?: string | null;
}

@InputType({ description: 'Another profile.' })
export class UpdateProfileInput {
  @Field(() => ProfilePatch, { description: 'What to change.' })
  declare patch: ProfilePatch;
}

const locale = z
  .string()
  .max(35, 'This is too long for a language.')
  .transform((tag, context) => {
    const canonical = canonicalLocale(tag);
    if (canonical !== null) return canonical;
    context.addIssue({ code: 'custom', message: 'This is no language. It looks like en or de-CH.' });
    return z.NEVER;
  });

export const updatePreferencesSchema = z.object({
  patch: z.object({
    locale: locale.nullish(),
    timeZone: z.string().max(64).refine(isTimeZone, 'There is no such time zone.').nullish(),
    theme: z.enum(['system', 'light', 'dark']).nullish(),
    wantsNews: z.boolean().nullish(),
  }),
});

export const updateProfileSchema = z.object({
  patch: z.object({
    name: z
      .string()
      .trim()
      .min(1, 'Everybody has a name.')
      .max(100, 'A name can have 100 characters.')
      .regex(/^\P{Cc}*$/u, 'A name cannot have line breaks or control characters.')
      .nullish(),
  }),
});
