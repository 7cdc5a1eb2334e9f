import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A list of people who agreed to get mail.' })
export class CreateMailingListInput {
  @Field(() => String, { description: 'What it is called, also below its letters.' })
  declare name: string;

  @Field(() => String, { description: 'Who sends, with a postal address; at most 500 characters.' })
  declare sender: string;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same list.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'People for a list. They must have agreed to that.' })
export class AddSubscribersInput {
  @Field(() => ID, { description: 'The list.' })
  declare listId: string;

  @Field(() => [String], { description: 'E-mail addresses, 1 to 1,000.' })
  declare addresses: string[];
}

@InputType({ description: 'A mail for a list.' })
export class SendMailingInput {
  @Field(() => ID, { description: 'Content of the kind EMAIL; a revision of it is approved.' })
  declare contentId: string;

  @Field(() => ID, { description: 'The list.' })
  declare listId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key answers with the same mailing: nobody gets it twice.',
  })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'An address that is to get no mail.' })
export class SuppressAddressInput {
  @Field(() => String, { description: 'The e-mail address.' })
  declare address: string;
}
