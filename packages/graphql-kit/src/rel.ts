/**
 * The type of a field whose class is declared further down or in a file that imports this one. Decorator metadata would read such a class
 * before it exists; behind an alias it is left alone.
 *
 * @example
 * @Field(() => Analysis)
 * analysis!: Rel<Analysis>;
 */
export type Rel<Type> = Type;
