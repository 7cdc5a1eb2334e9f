import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { ConflictRule, UtmName } from './campaign-link.js';
import type { LinkWarningKind } from './link-warnings.js';

export const ConflictRuleEnum = enumOf<ConflictRule>(
  'LinkConflictRule',
  'What happens to parameters that an address has already.',
  {
    REPLACE: 'They are replaced.',
    KEEP: 'They are kept.',
  },
);

export const LinkWarningKindEnum = enumOf<LinkWarningKind>(
  'LinkWarningKind',
  'What will make the figures of a link worse.',
  {
    MIXED_CASE: 'A value has capital letters, which analytics tells apart.',
    SPACES: 'A value has spaces.',
    PERSONAL_DATA: 'A value looks like an e-mail address or a telephone number.',
    CONFLICT: 'The address had another value for the parameter.',
    DUPLICATE_PARAMETER: 'The address had a parameter more than once.',
    FRAGMENT_PARAMETERS: 'Parameters stand behind #, where they are not counted.',
    INTERNAL_LINK: 'It leads to the own site: on its pages it would begin a new visit.',
    AUTO_TAGGED: 'The address has the id of a single click.',
    UNASSIGNED_CHANNEL: 'Analytics knows no channel for the medium.',
    MISSING_CAMPAIGN: 'No campaign is named.',
    LONG_ADDRESS: 'It has more than 2,000 characters.',
    NOT_ENCRYPTED: 'It begins with http://.',
  },
);

@InputType({ description: 'A link of a campaign.' })
export class CampaignLinkInput {
  @Field(() => String, { description: 'Where it leads: http or https, at most 4,000 characters.' })
  declare address: string;

  @Field(() => String, { description: '`utm_source`: who links, for example `newsletter`.' })
  declare source: string;

  @Field(() => String, { description: '`utm_medium`: by what means, for example `email`.' })
  declare medium: string;

  @Field(() => String, { nullable: true, description: '`utm_campaign`: for what, for example `spring-sale`.' })
  declare campaign?: string | null;

  @Field(() => String, { nullable: true, description: '`utm_id`: the campaign as analytics knows it.' })
  declare campaignId?: string | null;

  @Field(() => String, { nullable: true, description: '`utm_term`: the word that was paid for.' })
  declare term?: string | null;

  @Field(() => String, { nullable: true, description: '`utm_content`: which of several links or pictures.' })
  declare content?: string | null;

  @Field(() => ConflictRuleEnum, { defaultValue: 'REPLACE', description: 'What happens to parameters that are there.' })
  declare conflicts: ConflictRule;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether values become lower case with hyphens for spaces.',
  })
  declare isNormalised: boolean;

  @Field(() => String, { nullable: true, description: 'The host of the own site, to warn of links within it.' })
  declare siteHost?: string | null;
}

@Authenticated()
@ObjectType('LinkParameter', { description: 'A parameter of a link.' })
export class LinkParameterType {
  @Field(() => String, { description: 'Its name, such as `utm_source`.' })
  declare name: UtmName;

  @Field(() => String, { description: 'Its value, not encoded.' })
  declare value: string;
}

@Authenticated()
@ObjectType('LinkWarning', { description: 'Something that will make the figures of a link worse, though it works.' })
export class LinkWarningType {
  @Field(() => LinkWarningKindEnum, { description: 'What it is.' })
  declare kind: LinkWarningKind;

  @Field(() => String, { nullable: true, description: 'Which parameter it is about; null for the address as a whole.' })
  declare parameter: UtmName | null;

  @Field(() => String, { description: 'What to do about it, in words.' })
  declare message: string;
}

@Authenticated()
@ObjectType('CampaignLink', { description: 'An address by which analytics tells where visitors come from.' })
export class CampaignLinkType {
  @Field(() => String, { description: 'The whole address.' })
  declare address: string;

  @Field(() => [LinkParameterType], { description: 'Its parameters for analytics.' })
  declare parameters: readonly LinkParameterType[];

  @Field(() => String, {
    description: 'The default channel group that Google Analytics 4 counts it to, such as `Email`.',
  })
  declare channel: string;

  @Field(() => [LinkWarningType], { description: 'What could be better.' })
  declare warnings: readonly LinkWarningType[];
}
