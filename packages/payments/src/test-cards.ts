/** What happens to a payment with a card. */
export type CardBehaviour = 'SUCCEEDS' | 'DECLINES' | 'LACKS_FUNDS' | 'FAILS_LATER' | 'IS_DISPUTED';

/** Payment methods that both the sandbox and Stripe's test mode know, by the names that Stripe documents. */
export const TEST_CARDS = {
  pm_card_visa: 'SUCCEEDS',
  pm_card_visa_chargeDeclined: 'DECLINES',
  pm_card_visa_chargeDeclinedInsufficientFunds: 'LACKS_FUNDS',
  /** Can be kept for later; every payment with it fails. */
  pm_card_chargeCustomerFail: 'FAILS_LATER',
  /** The payment succeeds, then its owner disputes it. */
  pm_card_createDispute: 'IS_DISPUTED',
} as const satisfies Record<string, CardBehaviour>;

export type TestCard = keyof typeof TEST_CARDS;

/** What a card does; null for a name that nobody knows. */
export function cardBehaviour(paymentMethod: string): CardBehaviour | null {
  return Object.hasOwn(TEST_CARDS, paymentMethod) ? TEST_CARDS[paymentMethod as TestCard] : null;
}
