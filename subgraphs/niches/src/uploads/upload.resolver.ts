import { type Payload, payloadOf, RequiresScopes, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { NichesContext } from '../context.js';
import { TooLargeError, TooManyUploadsError } from '../imports/import-errors.type.js';
import { MAX_OPEN_UPLOADS } from './upload.js';
import { CreateUploadInput, createUploadSchema, UploadLimitsType, UploadType } from './upload.type.js';

const CreateUploadPayload = payloadOf<{ upload: UploadType }>(
  'CreateUploadPayload',
  { upload: { type: () => UploadType, description: 'Where to send the file; null when it cannot be taken.' } },
  'The place for a file.',
);

@Resolver()
export class UploadResolver {
  @RequiresScopes([['niches:read']])
  @Query(() => UploadLimitsType, { nullable: true, description: 'How large a file may be here, as its operator says.' })
  uploadLimits(@Ctx() context: NichesContext): UploadLimitsType {
    context.workspaceId();
    return context.useCases.uploadLimits;
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => CreateUploadPayload, {
    nullable: true,
    description: 'Opens a place for a file that is too large to be sent as text.',
  })
  async createUpload(
    @Arg('input', () => CreateUploadInput, { description: 'The file.' }) input: CreateUploadInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<{ upload: UploadType }>> {
    const workspaceId = context.writableWorkspaceId();
    const checked = validateInput(createUploadSchema, input);
    if (!checked.ok) return CreateUploadPayload.failed(...checked.userErrors);
    const result = await context.useCases.createUpload({ workspaceId, ...checked.value });
    if (result.kind === 'too-large') {
      const message = `A file may have ${result.maxBytes.toLocaleString('en')} bytes at most; this one has ${checked.value.sizeBytes.toLocaleString('en')}. Split it.`;
      return CreateUploadPayload.failed(new TooLargeError(message, ['input', 'sizeBytes'], result.maxBytes));
    }
    if (result.kind === 'too-many') {
      const message = `This workspace has ${MAX_OPEN_UPLOADS} uploads that were not imported yet. Import them first, or wait until they expire within the hour.`;
      return CreateUploadPayload.failed(new TooManyUploadsError(message, ['input']));
    }
    const { id, expiresAt, sizeBytes } = result.upload;
    return CreateUploadPayload.succeeded({
      upload: { id, url: result.url, method: 'PUT', expiresAt, maxBytes: sizeBytes },
    });
  }
}
