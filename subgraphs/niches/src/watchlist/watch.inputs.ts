import { PageArguments } from '@paissive/graphql-kit';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';

@InputType({ description: 'What to be told of. What is left out stays as it is, or is as usual with a new watch.' })
export class WatchConditionsInput {
  @Field(() => Float, {
    nullable: true,
    description: 'The score changed by so many points or more; null for never. Usually 5.',
  })
  declare scorePoints?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The searches a month changed by so many per cent or more; null for never. Usually 20.',
  })
  declare demandPercent?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The rank changed by so many places or more; null for never, as usual.',
  })
  declare rankPlaces?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'The verdict on the trend changed. Usually true.' })
  declare hasVerdict?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A newer file has the opportunity no more, or again. Usually true.',
  })
  declare hasPresence?: boolean | null;
}

@InputType({ description: 'What to watch and how. Of one that is watched already, what is left out stays as it is.' })
export class WatchOpportunityInput {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;

  @Field(() => String, { nullable: true, description: 'A note for oneself; null for none.' })
  declare note?: string | null;

  @Field(() => WatchConditionsInput, { nullable: true, description: 'What to be told of.' })
  declare conditions?: WatchConditionsInput | null;
}

@InputType({ description: 'What not to watch any more.' })
export class UnwatchOpportunityInput {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;
}

@InputType({ description: 'Which alerts were read.' })
export class MarkWatchAlertsReadInput {
  @Field(() => [ID], { nullable: true, description: 'These, 100 at the most; all if left out.' })
  declare alertIds?: string[] | null;
}

@ArgsType()
export class WatchAlertArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that were not read.' })
  declare unreadOnly: boolean;
}

export const watchOpportunitySchema = z.object({
  opportunityId: z.string().max(100),
  note: z.string().trim().max(2_000, 'A note has at most 2,000 characters.').nullish(),
  conditions: z
    .object({
      scorePoints: z.number().min(0.1, 'At least 0.1 points.').max(100, 'At most 100 points.').nullish(),
      demandPercent: z.number().min(1, 'At least 1 per cent.').max(10_000, 'At most 10,000 per cent.').nullish(),
      rankPlaces: z.int().min(1, 'At least 1 place.').max(5_000, 'At most 5,000 places.').nullish(),
      hasVerdict: z.boolean().nullish(),
      hasPresence: z.boolean().nullish(),
    })
    .nullish(),
});

export const markReadSchema = z.object({
  alertIds: z.array(z.string().max(200)).max(100, 'At most 100 at a time.').nullish(),
});
