import { enumOf } from '@paissive/graphql-kit';
import { decimalField, MoneyInput, moneyField } from '@paissive/graphql-money';
import { Field, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { findTierFault, type PriceModel } from './price-model.js';

type PriceModelKind = PriceModel['kind'];

export const PriceModelKindEnum = enumOf<PriceModelKind>('PriceModelKind', 'How a quantity is priced.', {
  PER_UNIT: 'Every unit costs the same.',
  GRADUATED: 'Each unit costs what its own tier says.',
  VOLUME: 'All units cost what the tier of the whole quantity says.',
  PACKAGE: 'Whole packages; one that is begun is paid.',
});

@InputType({ description: 'A tier of a graduated or volume price.' })
export class PriceTierInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Its last unit, counted from 1; left out for the last tier, which is open.',
  })
  declare upTo?: number | null;

  @Field(() => MoneyInput, { description: 'For each unit.' })
  declare unitPrice: MoneyInput;

  @Field(() => MoneyInput, { nullable: true, description: 'Charged once when the tier is used at all.' })
  declare flatPrice?: MoneyInput | null;
}

@InputType({ description: 'How a quantity is priced; give what its kind needs.' })
export class PriceModelInput {
  @Field(() => PriceModelKindEnum, { description: 'Which way.' })
  declare kind: PriceModelKind;

  @Field(() => MoneyInput, { nullable: true, description: 'For `PER_UNIT`: of a unit.' })
  declare unitPrice?: MoneyInput | null;

  @Field(() => [PriceTierInput], {
    nullable: true,
    description: 'For `GRADUATED` and `VOLUME`: ascending, the last one open; at most 50.',
  })
  declare tiers?: PriceTierInput[] | null;

  @Field(() => Int, { nullable: true, description: 'For `PACKAGE`: units in a package.' })
  declare packageSize?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: 'For `PACKAGE`: of a package.' })
  declare packagePrice?: MoneyInput | null;
}

@InputType({ description: 'What should be priced.' })
export class PriceQuoteInput {
  @Field(() => PriceModelInput, { description: 'How it is priced.' })
  declare model: PriceModelInput;

  @Field(() => String, { description: 'How much, as decimal text; not negative.' })
  declare quantity: string;
}

@InputType({ description: 'A change of price in the middle of a billing period.' })
export class ProrationInput {
  @Field(() => MoneyInput, { description: 'Paid for the whole period.' })
  declare oldPrice: MoneyInput;

  @Field(() => MoneyInput, { description: 'What the whole period costs now; in the same currency.' })
  declare newPrice: MoneyInput;

  @Field(() => Date, { description: 'When the period began.' })
  declare periodStart: Date;

  @Field(() => Date, { description: 'When it ends; the moment itself is outside.' })
  declare periodEnd: Date;

  @Field(() => Date, { description: 'When the change takes effect.' })
  declare changeAt: Date;
}

const MAX_UNITS = 1_000_000_000;
const tier = z.object({
  upTo: z
    .int()
    .min(1)
    .max(MAX_UNITS)
    .nullish()
    .transform((upTo) => upTo ?? null),
  unitPrice: moneyField(),
  flatPrice: moneyField()
    .nullish()
    .transform((price) => price ?? null),
});

/** Reads the input of a price model into the domain's union. */
export const priceModelField = z
  .object({
    kind: z.enum(['PER_UNIT', 'GRADUATED', 'VOLUME', 'PACKAGE']),
    unitPrice: moneyField().nullish(),
    tiers: z.array(tier).max(50).nullish(),
    packageSize: z.int().min(1, 'A package holds at least one unit.').max(MAX_UNITS).nullish(),
    packagePrice: moneyField().nullish(),
  })
  .transform((given, context): PriceModel => {
    const missing = (field: string) => {
      context.addIssue({ code: 'custom', path: [field], message: `A price of the kind ${given.kind} needs ${field}.` });
      return z.NEVER;
    };
    switch (given.kind) {
      case 'PER_UNIT':
        return given.unitPrice ? { kind: 'PER_UNIT', unitPrice: given.unitPrice } : missing('unitPrice');
      case 'PACKAGE': {
        const { packageSize, packagePrice } = given;
        if (!packageSize) return missing('packageSize');
        return packagePrice ? { kind: 'PACKAGE', packageSize, packagePrice } : missing('packagePrice');
      }
      case 'GRADUATED':
      case 'VOLUME': {
        const tiers = given.tiers ?? [];
        const fault = findTierFault(tiers);
        if (fault) context.addIssue({ code: 'custom', path: ['tiers', fault.index], message: fault.message });
        return fault ? z.NEVER : { kind: given.kind, tiers };
      }
    }
  });

export const priceQuoteSchema = z.object({ model: priceModelField, quantity: decimalField({ minimum: 0 }) });

export const prorationSchema = z
  .object({
    oldPrice: moneyField(),
    newPrice: moneyField(),
    periodStart: z.date(),
    periodEnd: z.date(),
    changeAt: z.date(),
  })
  .refine(({ periodStart, periodEnd }) => periodEnd.getTime() - periodStart.getTime() >= 1_000, {
    path: ['periodEnd'],
    message: 'The period must end after its start.',
  })
  .refine(({ oldPrice, newPrice }) => oldPrice.currency === newPrice.currency, {
    path: ['newPrice', 'currency'],
    message: 'Both prices are in one currency.',
  });
