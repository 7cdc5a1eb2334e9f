/** Something in an input that contradicts itself or what is there. */
export interface Fault {
  /** From the thing in, for example `['goals', '2', 'dueOn']`. */
  readonly path: readonly string[];
  readonly message: string;
}

/** The same fault seen from further out. */
export function inside(prefix: readonly string[], { path, message }: Fault): Fault {
  return { path: [...prefix, ...path], message };
}
