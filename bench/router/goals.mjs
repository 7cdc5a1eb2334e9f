// The figures that the router is to reach: CPU per request, as a ratio within one run.
export const GOALS = [
  { name: 'vs @apollo/gateway', of: 'router', to: 'apolloGateway', small: 1 / 8, heavy: 1 / 8 },
  { name: 'vs Hive Gateway + Rust planner', of: 'router', to: 'hiveGateway', small: 1 / 2.5, heavy: 1 / 3 },
  { name: 'vs monolithic Apollo Server', of: 'router', to: 'monolith', small: 1.2, heavy: 0.5 },
  { name: 'everything on vs everything off', of: 'router', to: 'routerBare', small: 1.25, heavy: 1.25 },
];

/** One line per goal and operation: what is asked, what was measured, whether it is met. */
export function judge(results) {
  return GOALS.flatMap(({ name, of, to, ...limits }) =>
    Object.entries(limits).map(([operation, limit]) => {
      const ratio = results[operation][of].cpuMs / results[operation][to].cpuMs;
      return { name, operation, ratio, limit, isMet: ratio <= limit };
    }),
  );
}
