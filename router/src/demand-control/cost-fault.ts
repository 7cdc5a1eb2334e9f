/** An operation whose cost cannot be told, because it does not say how much it wants of a list. */
export class CostFault extends Error {
  override readonly name = 'CostFault';

  constructor(coordinate: string, slicingArguments: readonly string[], found: number) {
    super(
      `Exactly one slicing argument of ${coordinate} is required (${slicingArguments.join(', ')}), but ${found} are given.`,
    );
  }
}
