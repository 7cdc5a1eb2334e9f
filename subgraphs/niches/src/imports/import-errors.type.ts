import { UserErrorInterface } from '@paissive/graphql-kit';
import { Field, Float, ObjectType } from 'type-graphql';
import { SourceColumnType } from './keyword-import.type.js';

@ObjectType({
  implements: UserErrorInterface,
  description: 'The file is of a kind that cannot be read; the message names what was expected.',
})
export class UnsupportedFileError extends UserErrorInterface {}

@ObjectType({ implements: UserErrorInterface, description: 'The file or text is larger than allowed.' })
export class TooLargeError extends UserErrorInterface {
  @Field(() => Float, { description: 'The largest size allowed.' })
  readonly maxBytes: number;

  constructor(message: string, field: readonly string[], maxBytes: number) {
    super(message, field);
    this.maxBytes = maxBytes;
  }
}

@ObjectType({
  implements: UserErrorInterface,
  description: 'Too many uploads wait for their bytes or their import; each is deleted an hour after it was opened.',
})
export class TooManyUploadsError extends UserErrorInterface {}

@ObjectType({
  implements: UserErrorInterface,
  description: 'The columns could not all be told by their names: give a mapping and import again.',
})
export class MappingNeededError extends UserErrorInterface {
  @Field(() => [SourceColumnType], { description: 'The columns found, in file order.' })
  readonly columns: readonly SourceColumnType[];

  constructor(message: string, field: readonly string[], columns: readonly SourceColumnType[]) {
    super(message, field);
    this.columns = columns;
  }
}
