import {
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  RequiresScopes,
  toConnection,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { AgentTeamsContext } from '../context.js';
import { placeInTime } from '../place-in-time.inputs.js';
import { AgentTeamType } from '../teams/team.type.js';
import type { Note } from './note.js';
import {
  AddTeamNoteInput,
  addTeamNoteSchema,
  DeleteTeamNoteInput,
  TeamNoteConnection,
  TeamNoteType,
} from './note.type.js';

const AddTeamNotePayload = payloadOf<{ note: Note }>(
  'AddTeamNotePayload',
  { note: { type: () => TeamNoteType, description: 'The note; null when it could not be done.' } },
  'What came of a note.',
);
const DeleteTeamNotePayload = payloadOf<{ noteId: string }>(
  'DeleteTeamNotePayload',
  { noteId: { type: () => ID, description: 'The note that is gone; null when it could not be done.' } },
  'What came of forgetting a note.',
);

@Resolver(() => AgentTeamType)
export class NoteResolver {
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => TeamNoteConnection, { description: 'What it remembers, newest first; the latest 500.' })
  async notes(
    @Root() { id }: { id: string },
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AgentTeamsContext,
  ) {
    const page = pageArguments(args, z.number());
    const request = { after: placeInTime(page.after), limit: page.first + 1 };
    const rows = await context.stores.notes.list(context.workspaceId(), id, request);
    return toConnection({ rows, page, cursorOf: (note) => ({ sortKey: note.createdAt.getTime(), id: note.id }) });
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => AddTeamNotePayload, { nullable: true, description: 'Tells a team something to remember.' })
  async addTeamNote(
    @Arg('input', () => AddTeamNoteInput, { description: 'The note.' }) given: AddTeamNoteInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<Payload<{ note: Note }>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(addTeamNoteSchema, given);
    if (!input.ok) return AddTeamNotePayload.failed(...input.userErrors);
    const { teamId, text } = input.value;
    const note = await context.useCases.addNote({ workspaceId, teamId, text, author: context.userId(), taskId: null });
    if (note) return AddTeamNotePayload.succeeded({ note });
    return AddTeamNotePayload.failed(new NotFoundError('There is no such team here.', ['input', 'teamId']));
  }

  @RequiresScopes([['agent-teams:write']])
  @Mutation(() => DeleteTeamNotePayload, { nullable: true, description: 'Has a team forget something.' })
  async deleteTeamNote(
    @Arg('input', () => DeleteTeamNoteInput, { description: 'The note.' }) { noteId }: DeleteTeamNoteInput,
    @Ctx() context: AgentTeamsContext,
  ): Promise<Payload<{ noteId: string }>> {
    const isGone = await context.stores.notes.delete(context.writableWorkspaceId(), noteId);
    if (isGone) return DeleteTeamNotePayload.succeeded({ noteId });
    return DeleteTeamNotePayload.failed(new NotFoundError('There is no such note here.', ['input', 'noteId']));
  }
}
