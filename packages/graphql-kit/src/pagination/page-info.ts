import { Field, ObjectType } from 'type-graphql';
import { Shareable } from '../directives.js';

@Shareable()
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  declare hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page.' })
  declare hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item; null on an empty page.' })
  declare startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item; null on an empty page.' })
  declare endCursor: string | null;
}
