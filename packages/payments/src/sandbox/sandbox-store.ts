import type {
  ProviderCustomer,
  ProviderInvoice,
  ProviderPayment,
  ProviderPrice,
  ProviderSubscription,
} from '../payment-provider.js';

/** A subscription with what the sandbox needs to renew it. */
export interface SandboxSubscription extends ProviderSubscription {
  readonly paymentMethod: string;
  /** Where its periods are counted from: the last day of January is followed by that of February, then by March 31st. */
  readonly anchorAt: Date;
  readonly periodsBegun: number;
  /** Of the period that is not paid yet; null when all are. */
  readonly unpaidInvoiceId: string | null;
  readonly failedAttempts: number;
}

/** A price with the name of what is sold. */
export interface SandboxPrice extends ProviderPrice {
  readonly productName: string;
  readonly createdAt: Date;
}

/** A webhook to deliver. */
export interface SandboxEvent {
  readonly id: string;
  readonly body: string;
  readonly createdAt: Date;
}

export interface SandboxObjects {
  readonly customer: ProviderCustomer;
  readonly price: SandboxPrice;
  readonly subscription: SandboxSubscription;
  readonly payment: ProviderPayment;
  readonly invoice: ProviderInvoice;
  readonly event: SandboxEvent;
}
export type SandboxKind = keyof SandboxObjects;
export type SandboxObject = SandboxObjects[SandboxKind];

/** An answer that was given under an idempotency key. */
export interface SandboxAnswer {
  /** What was asked. */
  readonly request: string;
  readonly answer: unknown;
}

/** One workspace's sandbox within {@link SandboxStore.run}. Dates come back as dates. */
export interface SandboxState {
  /** How far its clock was put forward, in milliseconds. */
  clockOffsetMs(): Promise<number>;
  setClockOffsetMs(offsetMs: number): Promise<void>;
  count(kind: SandboxKind): Promise<number>;
  find<Kind extends SandboxKind>(kind: Kind, id: string): Promise<SandboxObjects[Kind] | null>;
  /**
   * Stores an object, or replaces the one with its id.
   *
   * @param dueAt when something has to be done about it; null for never.
   */
  save<Kind extends SandboxKind>(kind: Kind, object: SandboxObjects[Kind], dueAt: Date | null): Promise<void>;
  /** Those that are due, the longest first. */
  due<Kind extends SandboxKind>(kind: Kind, until: Date, limit: number): Promise<DueObject<Kind>[]>;
  /** Newest first. */
  list<Kind extends SandboxKind>(
    kind: Kind,
    query: { after: string | null; limit: number },
  ): Promise<SandboxObjects[Kind][]>;
  recall(key: string): Promise<SandboxAnswer | null>;
  remember(key: string, answer: SandboxAnswer): Promise<void>;
}

export interface DueObject<Kind extends SandboxKind> {
  readonly object: SandboxObjects[Kind];
  readonly dueAt: Date;
}

/** Where sandboxes are kept. */
export interface SandboxStore {
  /** Works alone on the sandbox of a workspace: all of its changes stay, or, when the work throws, none. */
  run<Result>(workspaceId: string, work: (state: SandboxState) => Promise<Result>): Promise<Result>;
}
