import { RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';

@RequiresScopes([['niches:write']])
@ObjectType('Upload', { description: "A place to PUT a file's bytes to." })
export class UploadType {
  @Field(() => ID, { description: 'Give this to `importKeywords` once the bytes are sent.' })
  declare id: string;

  @Field(() => String, { description: 'Where to send the bytes; signed, for one file.' })
  declare url: string;

  @Field(() => String, { description: 'The HTTP method to send them with.' })
  declare method: string;

  @Field(() => Date, { description: 'Until when the bytes can be sent and imported.' })
  declare expiresAt: Date;

  @Field(() => Float, { description: 'How many bytes it takes.' })
  declare maxBytes: number;
}

@RequiresScopes([['niches:read']])
@ObjectType('UploadLimits', { description: 'What `createUpload` takes on this platform.' })
export class UploadLimitsType {
  @Field(() => Float, { description: 'How many bytes a file may have.' })
  declare maxBytes: number;
}

@InputType({ description: 'The file that is going to be sent.' })
export class CreateUploadInput {
  @Field(() => String, { description: 'Its name.' })
  declare fileName: string;

  @Field(() => Float, { description: 'Its size.' })
  declare sizeBytes: number;
}

export const createUploadSchema = z.object({
  fileName: z
    .string()
    .trim()
    .min(1, 'A file name has at least one character.')
    .max(400, 'A file name has at most 400 characters.'),
  sizeBytes: z.int('The size is a whole number of bytes.').min(1, 'The file is empty.'),
});
