/** One variable at fault. The value is left out on purpose: it may be a secret. */
export interface EnvironmentFault {
  /** Name of the variable, for example `DATABASE_URL`. */
  readonly variable: string;
  /** What is wrong with it, for example "is missing". */
  readonly problem: string;
}

/** The environment cannot be used; lists every variable at fault, never their values. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly faults: readonly EnvironmentFault[];

  constructor(faults: readonly EnvironmentFault[]) {
    super(
      ['The environment is not usable:', ...faults.map(({ variable, problem }) => `  ${variable} ${problem}`)].join(
        '\n',
      ),
    );
    this.faults = faults;
  }
}
