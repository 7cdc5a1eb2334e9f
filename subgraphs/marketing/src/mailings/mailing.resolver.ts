import {
  ConflictError,
  type Connection,
  Cost,
  InvalidInputError,
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
import { nameField } from '@paissive/graphql-money';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { MarketingContext } from '../context.js';
import { idempotencyKeyField, idField, proseField } from '../records/input-fields.js';
import { listPage } from '../records/list-page.resolver.js';
import {
  AddSubscribersInput,
  CreateMailingListInput,
  SendMailingInput,
  SuppressAddressInput,
} from './mailing.inputs.js';
import { addressKey, MAX_SUBSCRIBERS, type Mailing, type MailingList } from './mailing.js';
import {
  LetterCountsType,
  MailingConnection,
  MailingListConnection,
  MailingListType,
  MailingType,
  SubscriberConnection,
} from './mailing.type.js';

interface ListNouns {
  list: MailingList;
}

interface AddNouns extends ListNouns {
  added: number;
}

interface MailingNouns {
  mailing: Mailing;
}

const listNoun = { list: { type: () => MailingListType, description: 'The list as it is now.' } };
const CreatePayload = payloadOf<ListNouns>('CreateMailingListPayload', listNoun, 'What came of making a list.');
const AddPayload = payloadOf<AddNouns>(
  'AddSubscribersPayload',
  { ...listNoun, added: { type: () => Int, description: 'How many were not on the list before.' } },
  'What came of adding subscribers.',
);
const SendPayload = payloadOf<MailingNouns>(
  'SendMailingPayload',
  { mailing: { type: () => MailingType, description: 'The mailing that began.' } },
  'What came of sending a mail to a list.',
);
const SuppressPayload = payloadOf<{ address: string }>(
  'SuppressAddressPayload',
  { address: { type: () => String, description: 'The address that gets no mail any more.' } },
  'What came of suppressing an address.',
);

const address = z.email('Give an e-mail address.').max(254);
const createSchema = z.object({
  name: nameField(),
  sender: proseField(500).min(1, 'Say who sends.'),
  idempotencyKey: idempotencyKeyField(),
});
const addSchema = z.object({
  listId: idField(),
  addresses: z.array(address).min(1).max(1_000, 'Add at most 1,000 at once.'),
});
const sendSchema = z.object({ contentId: idField(), listId: idField(), idempotencyKey: idempotencyKeyField() });

@Resolver(() => MailingListType)
export class MailingListResolver {
  @RequiresScopes([['marketing:write']])
  @Mutation(() => CreatePayload, { nullable: true, description: 'Makes a list of people who agreed to get mail.' })
  async createMailingList(
    @Arg('input', () => CreateMailingListInput, { description: 'The list.' }) given: CreateMailingListInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<ListNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    return CreatePayload.succeeded({ list: await context.useCases.createMailingList({ ...input.value, workspaceId }) });
  }

  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => AddPayload, { nullable: true, description: 'Adds people to a list; those on it stay as they are.' })
  async addSubscribers(
    @Arg('input', () => AddSubscribersInput, { description: 'Who, and to which list.' }) given: AddSubscribersInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<AddNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(addSchema, given);
    if (!input.ok) return AddPayload.failed(...input.userErrors);
    const result = await context.useCases.addSubscribers({ ...input.value, workspaceId });
    if (result.kind === 'added') return AddPayload.succeeded(result);
    if (result.kind === 'list_not_found') return AddPayload.failed(missing('list', 'listId'));
    const message = `A list has at most ${MAX_SUBSCRIBERS.toLocaleString('en')} subscribers.`;
    return AddPayload.failed(new InvalidInputError(message, ['input', 'addresses']));
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => SuppressPayload, {
    nullable: true,
    description: 'Makes sure that an address gets no mail of this workspace any more, whatever list it is on.',
  })
  async suppressAddress(
    @Arg('input', () => SuppressAddressInput, { description: 'Which address.' }) given: SuppressAddressInput,
    @Ctx() { stores, now, ...context }: MarketingContext,
  ): Promise<Payload<{ address: string }>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(z.object({ address }), given);
    if (!input.ok) return SuppressPayload.failed(...input.userErrors);
    await stores.suppressions.add(workspaceId, input.value.address, 'BY_HAND', now());
    return SuppressPayload.succeeded({ address: addressKey(input.value.address) });
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => MailingListConnection, { description: 'All mailing lists, newest first.' })
  mailingLists(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<MailingList>> {
    return listPage(context.stores.mailingLists, { workspaceId: context.workspaceId(), filter: {} }, args);
  }

  @FieldResolver(() => Int, { description: 'How many are on it, at most 10,000.' })
  subscriberCount(@Root() { id, workspaceId }: MailingList, @Ctx() { stores }: MarketingContext): Promise<number> {
    return stores.subscribers.count(workspaceId, id);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => SubscriberConnection, { description: 'Who is on it, those added last first.' })
  async subscribers(
    @Root() { id: listId, workspaceId }: MailingList,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() { stores }: MarketingContext,
  ) {
    const page = pageArguments(args, z.number());
    const after = page.after && { createdAt: new Date(page.after.sortKey), id: page.after.id };
    const rows = await stores.subscribers.list(workspaceId, { listId, after, limit: page.first + 1 });
    return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.getTime(), id }) });
  }
}

@Resolver(() => MailingType)
export class MailingResolver {
  @RequiresScopes([['marketing:write']])
  @Cost(50)
  @Mutation(() => SendPayload, {
    nullable: true,
    description: 'Sends an approved mail to everybody on a list, once each.',
  })
  async sendMailing(
    @Arg('input', () => SendMailingInput, { description: 'What, and to whom.' }) given: SendMailingInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<MailingNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(sendSchema, given);
    if (!input.ok) return SendPayload.failed(...input.userErrors);
    const request = { ...input.value, workspaceId, startedByUserId: context.userId() };
    const result = await context.useCases.sendMailing(request);
    switch (result.kind) {
      case 'started':
        return SendPayload.succeeded({ mailing: result.mailing });
      case 'content_not_found':
        return SendPayload.failed(missing('content', 'contentId'));
      case 'list_not_found':
        return SendPayload.failed(missing('list', 'listId'));
      case 'no_mail':
        return SendPayload.failed(
          new InvalidInputError('Only content of the kind EMAIL is mailed.', ['input', 'contentId']),
        );
      case 'not_approved':
        return SendPayload.failed(new ConflictError('The content has to be approved first.', ['input', 'contentId']));
    }
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => MailingConnection, { description: 'All mailings, newest first.' })
  mailings(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Mailing>> {
    return listPage(context.stores.mailings, { workspaceId: context.workspaceId(), filter: {} }, args);
  }

  @RequiresScopes([['marketing:read']])
  @Query(() => MailingType, { nullable: true, description: 'One mailing; null when there is none here.' })
  async mailing(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Mailing | null> {
    const [found] = await context.stores.mailings.findByIds(context.workspaceId(), [id]);
    return found ?? null;
  }

  @FieldResolver(() => LetterCountsType, { description: 'What became of its letters so far.' })
  async letters(@Root() { id, workspaceId }: Mailing, @Ctx() { stores }: MarketingContext): Promise<LetterCountsType> {
    const { WAITING, SENT, GIVEN_UP, SUPPRESSED } = await stores.letters.countByStatus(workspaceId, id);
    return { waiting: WAITING, sent: SENT, givenUp: GIVEN_UP, suppressed: SUPPRESSED };
  }
}

function missing(noun: string, field: string): NotFoundError {
  return new NotFoundError(`There is no such ${noun} here.`, ['input', field]);
}
