/** Where a part of a stack begins and ends. */
export interface StackedPart {
  readonly from: number;
  readonly to: number;
}

/** Stacks values from zero: what is positive upwards, what is negative downwards, each in its order. */
export function stackSigned(values: readonly number[]): StackedPart[] {
  let [up, down] = [0, 0];
  return values.map((value) => {
    const from = value < 0 ? down : up;
    const to = from + value;
    if (value < 0) down = to;
    else up = to;
    return { from, to };
  });
}
