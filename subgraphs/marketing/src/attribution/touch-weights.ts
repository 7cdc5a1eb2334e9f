import { DAY_MS } from './journey.js';
import type { TouchPoint } from './touch-point.js';

/** Models that look at one journey at a time. */
export type RuleModel = 'FIRST_TOUCH' | 'LAST_TOUCH' | 'LAST_NON_DIRECT' | 'LINEAR' | 'TIME_DECAY' | 'POSITION_BASED';

/** `MARKOV` looks at all journeys at once. */
export type AttributionModel = RuleModel | 'MARKOV';

/** What Google Analytics used until its rule-based models ended in 2023. */
export const HALF_LIFE_DAYS = 7;
const ENDS_SHARE = 0.4;
const DIRECT = /^\(?(direct|none)\)?( \/ \(?none\)?)?$/i;

/**
 * What each touch point of a journey weighs; not scaled, none negative, one above zero.
 *
 * TIME_DECAY: 2^(−days before the conversion ÷ half-life), so that a click eight days before counts half of one a day before.
 * POSITION_BASED: 40 % the first, 40 % the last, the rest shared by those between; halves for two.
 *
 * @see https://support.google.com/google-ads/answer/6259715 (time decay with a half-life of seven days; position-based 40–20–40)
 */
export function touchWeights(
  touches: readonly TouchPoint[],
  model: RuleModel,
  halfLifeDays = HALF_LIFE_DAYS,
): number[] {
  const last = touches.length - 1;
  const only = (chosen: number) => touches.map((_, index) => (index === chosen ? 1 : 0));
  switch (model) {
    case 'FIRST_TOUCH':
      return only(0);
    case 'LAST_TOUCH':
      return only(last);
    case 'LAST_NON_DIRECT': {
      const found = touches.findLastIndex(({ channel }) => !DIRECT.test(channel));
      return only(found === -1 ? last : found);
    }
    case 'LINEAR':
      return touches.map(() => 1);
    case 'TIME_DECAY': {
      // From the last touch point on, which changes no share, so that a short half-life does not make all of them vanish.
      const latest = touches[last]?.occurredAt.getTime() ?? 0;
      return touches.map(({ occurredAt }) => 2 ** ((occurredAt.getTime() - latest) / DAY_MS / halfLifeDays));
    }
    case 'POSITION_BASED': {
      if (touches.length <= 2) return touches.map(() => 1);
      const between = (1 - 2 * ENDS_SHARE) / (touches.length - 2);
      return touches.map((_, index) => (index === 0 || index === last ? ENDS_SHARE : between));
    }
  }
}
