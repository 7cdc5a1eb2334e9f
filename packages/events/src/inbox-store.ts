/** The events that a consumer has dealt with. Implemented beside each database. */
export interface InboxStore<Transaction = unknown> {
  /**
   * Runs the effect and remembers the event in one transaction, unless it is remembered already. When the effect throws, neither stays.
   * Of two callers with the same event at the same time, one waits or fails; the effect happens once.
   */
  runOnce(
    eventId: string,
    consumer: string,
    effect: (transaction: Transaction) => Promise<void>,
  ): Promise<'done' | 'seen'>;
}
