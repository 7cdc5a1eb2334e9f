/** One respondent's four prices (van Westendorp) in one currency, and how likely they would buy (Newton, Miller and Smith). */
export interface PriceSensitivityAnswer {
  /** So cheap that its quality is doubted. */
  readonly tooCheap: number;
  /** A bargain. */
  readonly cheap: number;
  /** Getting expensive, but still considered. */
  readonly expensive: number;
  /** Too expensive to be considered. */
  readonly tooExpensive: number;
  /** 1 (certainly not) to 5 (certainly) at the price `cheap`; null when it was not asked. */
  readonly intentAtCheap: number | null;
  /** The same at the price `expensive`. */
  readonly intentAtExpensive: number | null;
}

/** One respondent's answer to "would you buy at this price?". */
export interface PurchaseAnswer {
  readonly price: number;
  readonly wouldBuy: boolean;
}

/** Whether the four prices ascend strictly, as in the reference implementation; who answers otherwise has mixed the questions up. */
export function isTransitive({ tooCheap, cheap, expensive, tooExpensive }: PriceSensitivityAnswer): boolean {
  return tooCheap < cheap && cheap < expensive && expensive < tooExpensive;
}
