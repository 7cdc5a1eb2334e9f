import { ConnectionType, RequiresScopes } from '@paissive/graphql-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { MAX_NOTE_CHARACTERS } from './note.js';

@RequiresScopes([['agent-teams:read']])
@ObjectType('TeamNote', { description: 'Something that a team remembers from run to run.' })
export class TeamNoteType {
  @Field(() => ID, { description: 'Names the note.' })
  declare id: string;

  @Field(() => String, { description: 'What is remembered.' })
  declare text: string;

  @Field(() => String, { description: 'The user or the agent who wrote it.' })
  declare author: string;

  @Field(() => ID, { nullable: true, description: 'The run that it comes from.' })
  declare taskId: string | null;

  @Field(() => Date, { description: 'When it was written.' })
  declare createdAt: Date;
}

export const TeamNoteConnection = ConnectionType(TeamNoteType, { name: 'TeamNote' });

@InputType({ description: 'Something that a team is to remember.' })
export class AddTeamNoteInput {
  @Field(() => ID, { description: 'The team.' })
  declare teamId: string;

  @Field(() => String, { description: 'What to remember.' })
  declare text: string;
}

@InputType({ description: 'Something that a team is to forget.' })
export class DeleteTeamNoteInput {
  @Field(() => ID, { description: 'The note.' })
  declare noteId: string;
}

export const addTeamNoteSchema = z.object({
  teamId: z.string().max(100),
  text: z
    .string()
    .trim()
    .min(1, 'A note says something.')
    .max(MAX_NOTE_CHARACTERS, `A note has at most ${MAX_NOTE_CHARACTERS.toLocaleString('en')} characters.`),
});
