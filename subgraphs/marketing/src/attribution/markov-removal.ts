/** Sequences of channels, and how many people went through each. */
export interface ChannelPath {
  readonly channels: readonly string[];
  readonly hasConverted: boolean;
}

const START = 0;
const ROUNDS = 10_000;
const PRECISION = 1e-12;

/**
 * The removal effect of each channel: by how much of itself the chance of a conversion falls when everybody who would come to the
 * channel is lost, in a Markov chain of the first order over all paths, converted or not.
 *
 * @see E. Anderl, I. Becker, F. von Wangenheim, J. H. Schumann (2016), Mapping the customer journey: lessons learned from graph-based online
 * attribution modeling, Int. J. Res. Mark. 33, 457–474.
 * @example C1 → C2 → C3 → conversion, C1 → lost, C2 → C3 → lost: C1 has 0.5, C2 and C3 have 1.
 */
export function removalEffects(paths: readonly ChannelPath[]): Map<string, number> {
  const channels = [...new Set(paths.flatMap((path) => path.channels))];
  const chain = transitionsOf(paths, channels);
  const whole = conversionChance(chain, null);
  return new Map(
    channels.map((channel, index) => {
      const without = conversionChance(chain, index + 1);
      return [channel, whole === 0 ? 0 : Math.max(0, 1 - without / whole)];
    }),
  );
}

/** States are the start (0) and the channels (from 1). */
interface Chain {
  /** Where each state goes, and with what chance. */
  readonly next: readonly (readonly (readonly [state: number, chance: number])[])[];
  /** Chance of each state to be followed by a conversion. */
  readonly converts: readonly number[];
}

function transitionsOf(paths: readonly ChannelPath[], channels: readonly string[]): Chain {
  const stateOf = new Map(channels.map((channel, index) => [channel, index + 1]));
  const counts = Array.from({ length: channels.length + 1 }, () => new Map<number, number>());
  const conversions = new Array<number>(channels.length + 1).fill(0);
  const totals = new Array<number>(channels.length + 1).fill(0);
  for (const { channels: path, hasConverted } of paths) {
    let state = START;
    for (const channel of path) {
      const next = stateOf.get(channel) ?? START;
      counts[state]?.set(next, (counts[state]?.get(next) ?? 0) + 1);
      totals[state] = (totals[state] ?? 0) + 1;
      state = next;
    }
    totals[state] = (totals[state] ?? 0) + 1;
    if (hasConverted) conversions[state] = (conversions[state] ?? 0) + 1;
  }
  return {
    next: counts.map((own, state) => [...own].map(([to, count]) => [to, count / (totals[state] ?? 1)] as const)),
    converts: conversions.map((count, state) => (count === 0 ? 0 : count / (totals[state] ?? 1))),
  };
}

/** From the start; whoever comes to the removed state is lost. Gauss–Seidel on h = Q h + c, which converges since every path ends. */
function conversionChance({ next, converts }: Chain, removed: number | null): number {
  const chances = converts.map((chance, state) => (state === removed ? 0 : chance));
  for (let round = 0; round < ROUNDS; round += 1) {
    let change = 0;
    // From the last state back: paths tend to run that way, and fewer rounds are needed.
    for (let state = chances.length - 1; state >= START; state -= 1) {
      if (state === removed) continue;
      let chance = converts[state] ?? 0;
      for (const [to, probability] of next[state] ?? []) chance += probability * (chances[to] ?? 0);
      change = Math.max(change, Math.abs(chance - (chances[state] ?? 0)));
      chances[state] = chance;
    }
    if (change < PRECISION) break;
  }
  return chances[START] ?? 0;
}
