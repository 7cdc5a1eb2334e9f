import { createTextSource } from '@paissive/delimited-text';
import {
  ConflictError,
  Cost,
  InvalidInputError,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageArguments,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  toConnection,
  type UserErrorInterface,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { NichesContext } from '../context.js';
import { KeywordType } from '../keywords/keyword.type.js';
import { keywordOf } from '../keywords/keyword-of.js';
import type { ImportUploadResult } from '../uploads/import-upload.js';
import { MAX_CONTENT_CHARACTERS } from '../uploads/upload.js';
import { MappingNeededError, TooLargeError, UnsupportedFileError } from './import-errors.type.js';
import { ImportKeywordsInput, importKeywordsSchema } from './keyword-import.inputs.js';
import type { KeywordImport } from './keyword-import.js';
import { KeywordImportConnection, KeywordImportType, RejectedRowConnection } from './keyword-import.type.js';

const ImportKeywordsPayload = payloadOf<{ import: KeywordImportType }>(
  'ImportKeywordsPayload',
  { import: { type: () => KeywordImportType, description: 'The import; null when the file could not be read.' } },
  'What became of the file.',
);
type ImportPayload = Payload<{ import: KeywordImportType }>;

@Resolver(() => KeywordImportType)
export class KeywordImportResolver {
  @RequiresScopes([['niches:read']])
  @Query(() => KeywordImportType, { nullable: true, description: 'One import; null when there is none here.' })
  import(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: NichesContext,
  ): Promise<KeywordImport | null> {
    return context.loaders.imports.load(id);
  }

  @RequiresScopes([['niches:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => KeywordImportConnection, { description: 'All imports, newest first.' })
  imports(@Args(() => PageArguments) args: PageArguments, @Ctx() context: NichesContext) {
    return pageNewestFirst(args, (page) => context.stores.imports.list(context.workspaceId(), page));
  }

  @RequiresScopes([['niches:write']])
  @Cost(50)
  @Mutation(() => ImportKeywordsPayload, {
    nullable: true,
    description: 'Reads a keyword file. The same content in the same workspace answers with the same import.',
  })
  async importKeywords(
    @Arg('input', () => ImportKeywordsInput, { description: 'The file.' }) input: ImportKeywordsInput,
    @Ctx() context: NichesContext,
  ): Promise<ImportPayload> {
    const workspaceId = context.writableWorkspaceId();
    const { content, ...rest } = input;
    const checked = validateInput(importKeywordsSchema, rest);
    if (!checked.ok) return ImportKeywordsPayload.failed(...checked.userErrors);
    const { name = null, fileName = null, uploadId, mapping } = checked.value;
    if ((content == null) === (uploadId == null)) return ImportKeywordsPayload.failed(oneSourceError());
    if (content != null && content.length > MAX_CONTENT_CHARACTERS) return ImportKeywordsPayload.failed(tooLong());
    const request = { workspaceId, name, fileName, mapping: mapping ?? [] };
    const result =
      content == null
        ? await context.useCases.importUpload({ ...request, uploadId: uploadId ?? '' })
        : await context.useCases.importKeywords({ ...request, source: createTextSource(content) });
    return payloadFor(result, content == null ? 'uploadId' : 'content');
  }

  @FieldResolver(() => [KeywordType])
  preview(@Root() { preview }: KeywordImport): KeywordType[] {
    return preview.map(keywordOf);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => RejectedRowConnection, { description: 'Every row that could not be used, in file order.' })
  async rejectedRows(
    @Root() { id, rejectedCount }: KeywordImport,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: NichesContext,
  ) {
    const page = pageArguments(args, z.number().int().nonnegative());
    const start = page.after === null ? 0 : page.after.sortKey + 1;
    const found = await context.loaders.rejections.load({ ownerId: id, start, count: page.first + 1 });
    const rows = found.map((row, index) => ({ ...row, position: start + index }));
    return toConnection({
      rows,
      page,
      cursorOf: ({ position }) => ({ sortKey: position, id }),
      countTotal: () => rejectedCount,
    });
  }
}

function payloadFor(result: ImportUploadResult, source: 'content' | 'uploadId'): ImportPayload {
  if (result.kind !== 'imported') return ImportKeywordsPayload.failed(errorFor(result, ['input', source]));
  // The field resolver turns the records of the preview into keywords.
  return ImportKeywordsPayload.succeeded({ import: result.import as unknown as KeywordImportType });
}

function errorFor(result: Exclude<ImportUploadResult, { kind: 'imported' }>, field: string[]): UserErrorInterface {
  switch (result.kind) {
    case 'empty':
      return new InvalidInputError(result.message, field);
    case 'unsupported':
      return new UnsupportedFileError(result.message, field);
    case 'mapping-needed':
      return new MappingNeededError(result.message, ['input', 'mapping'], result.columns);
    case 'mapping-refused':
      return new InvalidInputError(result.message, ['input', 'mapping']);
    case 'upload-not-found':
      return new NotFoundError('There is no such upload, or it was imported or has expired.', field);
    case 'no-bytes-yet':
      return new ConflictError('The file has not been sent to the upload yet.', field);
  }
}

function oneSourceError(): InvalidInputError {
  return new InvalidInputError('Give either the text of a file as `content` or an `uploadId`.', ['input', 'content']);
}

function tooLong(): TooLargeError {
  const message = `Text is limited to ${MAX_CONTENT_CHARACTERS.toLocaleString('en')} characters. Send larger files with createUpload.`;
  return new TooLargeError(message, ['input', 'content'], MAX_CONTENT_CHARACTERS);
}
