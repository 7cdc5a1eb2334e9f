import { Authenticated, enumOf, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { SourceFaultKind } from './live-source.js';
import type { LiveSourceName } from './signal.js';

export const LiveSourceNameEnum = enumOf<LiveSourceName>('LiveSourceName', 'A public source that can be asked.', {
  WIKIMEDIA: 'Page views of Wikipedia.',
  HACKER_NEWS: 'Stories of Hacker News.',
  STACK_EXCHANGE: 'Questions of Stack Overflow.',
  GITHUB: 'Repositories of GitHub.',
  ITUNES: 'Apps of the App Store.',
});

export const SourceFaultKindEnum = enumOf<SourceFaultKind>('SourceFaultKind', 'Why a source has not answered.', {
  RATE_LIMITED: 'It wants fewer requests.',
  UNAVAILABLE: 'It cannot be reached, or has a problem.',
  TIMED_OUT: 'It took too long.',
  UNREADABLE: 'Its answer is not what it documents.',
  TOO_LARGE: 'Its answer is too large to be read.',
  REFUSED: 'It refused the request.',
  SWITCHED_OFF: 'It is not switched on here.',
});

@Authenticated()
@ObjectType('LiveSourceFault', { description: 'The last time that a source has not answered.' })
export class LiveSourceFaultType {
  @Field(() => SourceFaultKindEnum, { description: 'What went wrong.' })
  declare kind: SourceFaultKind;

  @Field(() => String, { description: 'The same in words.' })
  declare message: string;

  @Field(() => Date, { description: 'When it was.' })
  declare at: Date;
}

@RequiresScopes([['niches:read']])
@ObjectType('LiveSource', {
  description: 'A public source that can be asked about niches. Its state is that of the whole installation.',
})
export class LiveSourceType {
  @Field(() => LiveSourceNameEnum, { description: 'Which one.' })
  declare name: LiveSourceName;

  @Field(() => String, { description: 'How people call it.' })
  declare title: string;

  @Field(() => String, { description: 'What its answers mean for a niche.' })
  declare tells: string;

  @Field(() => String, { description: 'What leaves the platform when it is asked; nothing else does.' })
  declare sends: string;

  @Field(() => String, { description: 'Who gets that.' })
  declare recipient: string;

  @Field(() => String, { description: 'Its terms of use.' })
  declare termsUrl: string;

  @Field(() => Boolean, { description: 'Whether it may be asked on this installation.' })
  declare isOn: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is off, and who can change that; null when it is on.' })
  declare offReason: string | null;

  @Field(() => Date, { nullable: true, description: 'When it last answered; null if it never did.' })
  declare lastSuccessAt: Date | null;

  @Field(() => LiveSourceFaultType, {
    nullable: true,
    description: 'The last time it has not answered; null if never.',
  })
  declare lastFault: LiveSourceFaultType | null;

  @Field(() => Float, { description: 'Seconds from one request to the next at the least, over all workspaces.' })
  declare secondsBetweenRequests: number;

  @Field(() => Int, { description: 'Hours for which an answer is kept instead of asking again.' })
  declare hoursKept: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Requests that it says it has left for us; null when it says nothing.',
  })
  declare remainingRequests: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'It asked to be left alone until then; null when it may be asked.',
  })
  declare closedUntil: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the next request may go out; null when at once.' })
  declare nextRequestAt: Date | null;
}
