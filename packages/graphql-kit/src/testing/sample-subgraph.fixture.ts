import '../index.js';
import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
  Subscription,
} from 'type-graphql';
import { z } from 'zod';
import {
  Authenticated,
  buildFederatedSchema,
  ConnectionType,
  Cost,
  type EntityReference,
  followState,
  Key,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  type Rel,
  type RequestContext,
  RequiresScopes,
  toConnection,
  validateInput,
  YearMonthScalar,
} from '../index.js';

/** What the tests hand to the resolvers. */
export interface SampleContext extends RequestContext {
  readonly source: { subscribe(): AsyncIterable<Progress>; current(): Promise<Progress> };
  readonly onSlow: () => Promise<void>;
}

export interface Progress {
  readonly percent: number;
}

enum Shade {
  DARK = 'DARK',
  BRIGHT = 'BRIGHT',
}
registerEnumType(Shade, {
  name: 'Shade',
  description: 'How bright.',
  valuesConfig: { DARK: { description: 'Not very.' } },
});

@Key('id')
@RequiresScopes([['niches:read']])
@ObjectType({ description: 'A colour.' })
export class Colour {
  @Field(() => ID)
  declare id: string;

  @Field(() => String, { description: 'How it is called.' })
  declare name: string;

  @Field(() => Shade)
  declare shade: Shade;

  @Cost(5)
  @Field(() => Palette, { nullable: true })
  declare palette?: Rel<Palette>;

  @Field(() => Date)
  declare createdAt: Date;

  @Field(() => YearMonthScalar, { nullable: true })
  declare month?: string;
}

@Authenticated()
@ObjectType()
export class Palette {
  @Field(() => [Colour])
  declare colours: Colour[];
}

@ObjectType('Progress')
class ProgressType implements Progress {
  @Field(() => Int)
  declare percent: number;
}

const ColourConnection = ConnectionType(() => Colour, { name: 'Colour', totalCount: true });
const RenameColourPayload = payloadOf<{ colour: Colour }>('RenameColourPayload', { colour: () => Colour });

export const COLOURS: Colour[] = ['amber', 'blue', 'cyan'].map((name, index) => ({
  id: `c${index}`,
  name,
  shade: index === 0 ? Shade.BRIGHT : Shade.DARK,
  createdAt: new Date(Date.UTC(2026, 0, index + 1)),
  month: '2026-01',
}));

const renameSchema = z.object({ name: z.string().max(5, 'At most 5 characters.') });

@Resolver()
export class ColourResolver {
  @RequiresScopes([['niches:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => ColourConnection, { description: 'All colours.' })
  colours(@Args(() => PageArguments) args: PageArguments) {
    const page = pageArguments(args, z.string());
    const start = page.after === null ? 0 : COLOURS.findIndex(({ id }) => id === page.after?.id) + 1;
    return toConnection({
      rows: COLOURS.slice(start, start + page.first + 1),
      page,
      cursorOf: ({ name, id }) => ({ sortKey: name, id }),
      countTotal: () => COLOURS.length,
    });
  }

  @Query(() => String)
  whoAmI(@Ctx() { identity }: SampleContext): string {
    return identity.viewer?.userId ?? 'nobody';
  }

  @Query(() => String)
  fails(): string {
    throw new Error('the password is opensesame');
  }

  @Query(() => String)
  async slow(@Ctx() { onSlow }: SampleContext): Promise<string> {
    await onSlow();
    return 'done';
  }

  @Mutation(() => RenameColourPayload, { nullable: true })
  renameColour(@Arg('id', () => ID) id: string, @Arg('name', () => String) name: string): Payload<{ colour: Colour }> {
    const input = validateInput(renameSchema, { name });
    if (!input.ok) return RenameColourPayload.failed(...input.userErrors);
    const colour = COLOURS.find((candidate) => candidate.id === id);
    if (colour === undefined) return RenameColourPayload.failed(new NotFoundError('No such colour.', ['input', 'id']));
    return RenameColourPayload.succeeded({ colour: { ...colour, name } });
  }

  @Subscription(() => ProgressType, {
    description: 'The state now, then every change until it ends.',
    subscribe: ({ context }: { context: SampleContext }) =>
      followState({
        subscribe: () => context.source.subscribe(),
        current: () => context.source.current(),
        isLast: ({ percent }) => percent >= 100,
      }),
  })
  progress(@Arg('of', () => ID) _of: string, @Root() state: Progress): Progress {
    return state;
  }
}

export function buildSampleSchema() {
  return buildFederatedSchema({
    resolvers: [ColourResolver],
    references: { Colour: ({ id }: EntityReference) => COLOURS.find((colour) => colour.id === id) ?? null },
  });
}
