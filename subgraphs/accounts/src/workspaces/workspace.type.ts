import { Authenticated, Key } from '@paissive/graphql-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Workspace } from './workspace.js';

@Key('id')
@Authenticated()
@ObjectType('Workspace', {
  description: 'What belongs together and is shared: every niche, plan and run lives in one workspace.',
})
export class WorkspaceType implements Workspace {
  @Field(() => ID, { description: 'The global id.' })
  declare id: string;

  @Field(() => String, { description: 'How its members call it.' })
  declare name: string;

  @Field(() => Date, { description: 'When it was created.' })
  declare createdAt: Date;

  @Field(() => Boolean, {
    description: 'Whether it is the one that its person started with, who cannot leave it or give it away.',
  })
  declare isPersonal: boolean;
}
