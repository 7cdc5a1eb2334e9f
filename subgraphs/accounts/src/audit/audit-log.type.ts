import { Authenticated, ConnectionType } from '@paissive/graphql-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@Authenticated()
@ObjectType('AuditEntry', {
  description: 'Something that happened in a workspace. Entries are never changed or removed.',
})
export class AuditEntryType {
  @Field(() => ID, { description: 'Names the entry.' })
  declare id: string;

  @Field(() => Int, { description: 'Its place in the log of the workspace, from 1.' })
  declare sequence: number;

  @Field(() => ID, { nullable: true, description: 'Who did it; null when nobody was signed in.' })
  declare actorId: string | null;

  @Field(() => String, { description: 'What was done, for example `member.removed`.' })
  declare action: string;

  @Field(() => ID, { nullable: true, description: 'The id of what it was done to.' })
  declare targetId: string | null;

  @Field(() => String, { description: 'Further particulars as a JSON object.' })
  declare details: string;
}

export const AuditEntryConnection = ConnectionType(AuditEntryType, { name: 'AuditEntry' });

@InputType({ description: 'Which entries; all that is given must fit.' })
export class AuditLogFilter {
  @Field(() => String, { nullable: true, description: 'An action, or what comes before its dot: `session`.' })
  declare action?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  declare actorId?: string | null;

  @Field(() => Date, { nullable: true, description: 'At that time or later.' })
  declare from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before that time.' })
  declare until?: Date | null;
}

@Authenticated()
@ObjectType('AuditExport', { description: 'A part of the audit log, to be kept elsewhere.' })
export class AuditExportType {
  @Field(() => String, { description: 'One JSON object a line, with the hashes of the chain.' })
  declare ndjson: string;

  @Field(() => Int, { description: 'Give it back as `after` for the next part.' })
  declare lastSequence: number;

  @Field(() => Boolean, { description: 'Whether there is a next part.' })
  declare hasMore: boolean;
}

@Authenticated()
@ObjectType('AuditVerification', { description: 'Whether the chain of hashes holds.' })
export class AuditVerificationType {
  @Field(() => Boolean, { description: 'Whether every entry is as it was written and none is missing.' })
  declare isIntact: boolean;

  @Field(() => Int, { description: 'How many entries there are.' })
  declare entries: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The first entry that is not as it was written; null if there is none.',
  })
  declare brokenAt: number | null;
}
