import { Authenticated, ConnectionType, enumOf, type Rel, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import type { VersionKind } from '../versions/opportunity-version.js';
import { VersionKindEnum } from '../versions/version.type.js';
import type { WatchChangeKind } from './watch.js';

@Authenticated()
@ObjectType('WatchConditions', { description: 'What a person wants to hear of. Null and false: not of that.' })
export class WatchConditionsType {
  @Field(() => Float, { nullable: true, description: 'The score changed by so many points or more.' })
  declare scorePoints: number | null;

  @Field(() => Float, { nullable: true, description: 'The searches a month changed by so many per cent or more.' })
  declare demandPercent: number | null;

  @Field(() => Int, { nullable: true, description: 'The rank changed by so many places or more.' })
  declare rankPlaces: number | null;

  @Field(() => Boolean, { description: 'The verdict on the trend changed.' })
  declare hasVerdict: boolean;

  @Field(() => Boolean, { description: 'A newer file has the opportunity no more, or again.' })
  declare hasPresence: boolean;
}

@RequiresScopes([['niches:read']])
@ObjectType('Watch', { description: 'An opportunity that the caller keeps an eye on.' })
export class WatchType {
  @Field(() => ID, { description: 'Names the watch.' })
  declare id: string;

  @Field(() => OpportunityType, { nullable: true, description: 'What is watched.' })
  declare opportunity: Rel<OpportunityType> | null;

  @Field(() => String, { nullable: true, description: "The caller's own note." })
  declare note: string | null;

  @Field(() => WatchConditionsType, { description: 'What there are alerts of.' })
  declare conditions: WatchConditionsType;

  @Field(() => Date, { description: 'Since when it is watched.' })
  declare createdAt: Date;

  @Field(() => Date, { description: 'When note or conditions were last changed.' })
  declare updatedAt: Date;
}

export const WatchConnection = ConnectionType(WatchType, { name: 'Watch', totalCount: true });

export const WatchChangeKindEnum = enumOf<WatchChangeKind>('WatchChangeKind', 'What of an opportunity changed.', {
  SCORE: 'The score.',
  DEMAND: 'The searches a month.',
  RANK: 'The place in its analysis.',
  VERDICT: 'The verdict on the trend.',
  PRESENCE: 'Whether the newest file has it.',
});

@Authenticated()
@ObjectType('WatchChange', {
  description: 'One thing that changed, since the person began to watch or was last told of a change of the kind.',
})
export class WatchChangeType {
  @Field(() => WatchChangeKindEnum, { description: 'What.' })
  declare kind: WatchChangeKind;

  @Field(() => String, { description: 'How it was, as text.' })
  declare before: string;

  @Field(() => String, { description: 'How it is, as text.' })
  declare after: string;

  @Field(() => String, { description: 'The change in a sentence.' })
  declare message: string;
}

@RequiresScopes([['niches:read']])
@ObjectType('WatchAlert', {
  description: 'What one version of an analysis changed about something that the caller watches.',
})
export class WatchAlertType {
  @Field(() => ID, { description: 'Names the alert.' })
  declare id: string;

  @Field(() => OpportunityType, { nullable: true, description: 'What changed.' })
  declare opportunity: Rel<OpportunityType> | null;

  @Field(() => [WatchChangeType], { description: 'Everything that changed; at least one.' })
  declare changes: WatchChangeType[];

  @Field(() => VersionKindEnum, { description: 'What changed it.' })
  declare cause: VersionKind;

  @Field(() => Int, { description: 'The version of the analysis in which it changed.' })
  declare version: number;

  @Field(() => Date, { description: 'When it changed.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was marked as read; null while unread.' })
  declare readAt: Date | null;
}

export const WatchAlertConnection = ConnectionType(WatchAlertType, { name: 'WatchAlert', totalCount: true });

@RequiresScopes([['niches:read']])
@ObjectType('WatchAlertState', { description: 'What a person who watches sees at a glance.' })
export class WatchAlertStateType {
  @Field(() => Int, { description: 'How many alerts are unread.' })
  declare unreadCount: number;

  @Field(() => WatchAlertType, { nullable: true, description: 'The newest alert; null before the first.' })
  declare latest: WatchAlertType | null;
}
