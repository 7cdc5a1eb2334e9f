/** A place in a layer: a step, or where an edge passes through. */
export interface Place {
  readonly key: string;
  /** Keys of the places of the layer above that it is joined to. */
  readonly above: readonly string[];
}

const SWEEPS = 8;

/**
 * Orders the places of each layer so that few edges cross: each place moves to the mean of its neighbours, downwards and upwards in turn
 * (barycentre method; Sugiyama, Tagawa, Toda 1981). The best order that was met is kept; ties leave the order as it was.
 */
export function orderLayers(layers: readonly (readonly Place[])[]): Place[][] {
  let best = layers.map((layer) => [...layer]);
  let fewest = crossings(best);
  let now = best;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    now = sweep % 2 === 0 ? sweepDown(now) : sweepUp(now);
    const count = crossings(now);
    if (count < fewest) [best, fewest] = [now, count];
  }
  return best;
}

/** How many pairs of edges cross. */
export function crossings(layers: readonly (readonly Place[])[]): number {
  let count = 0;
  layers.slice(1).forEach((layer, index) => {
    const position = positions(layers[index] ?? []);
    const ends = layer.flatMap((place, at) => place.above.map((key) => ({ at, above: position.get(key) ?? 0 })));
    for (const [index, one] of ends.entries())
      for (const other of ends.slice(index + 1)) if ((one.at - other.at) * (one.above - other.above) < 0) count += 1;
  });
  return count;
}

function sweepDown(layers: readonly (readonly Place[])[]): Place[][] {
  const ordered: Place[][] = [];
  for (const layer of layers) {
    const position = positions(ordered.at(-1) ?? []);
    ordered.push(sorted(layer, (place) => place.above.flatMap((key) => position.get(key) ?? [])));
  }
  return ordered;
}

function sweepUp(layers: readonly (readonly Place[])[]): Place[][] {
  const ordered: Place[][] = [];
  for (const layer of layers.toReversed()) {
    const below = ordered[0] ?? [];
    ordered.unshift(sorted(layer, ({ key }) => below.flatMap((place, at) => (place.above.includes(key) ? [at] : []))));
  }
  return ordered;
}

function sorted(layer: readonly Place[], neighbours: (place: Place) => readonly number[]): Place[] {
  const aim = new Map(
    layer.map((place, at) => {
      const found = neighbours(place);
      return [place.key, found.length === 0 ? at : found.reduce((sum, each) => sum + each, 0) / found.length];
    }),
  );
  return layer.toSorted((a, b) => (aim.get(a.key) ?? 0) - (aim.get(b.key) ?? 0));
}

function positions(layer: readonly Place[]): ReadonlyMap<string, number> {
  return new Map(layer.map(({ key }, at) => [key, at]));
}
