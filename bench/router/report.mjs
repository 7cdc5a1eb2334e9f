import { cpus } from 'node:os';
import { GOALS, judge } from './goals.mjs';

const TITLES = {
  router: 'this router, everything on',
  routerBare: 'this router, everything off',
  apolloGateway: '@apollo/gateway on Apollo Server',
  hiveGateway: 'Hive Gateway + Rust planner',
  hiveGatewaySharing: 'the same, one request for all callers',
  monolith: 'monolithic Apollo Server',
};

/** Writes the results as Markdown tables, with the ratios that count and whether each goal is met. */
export function printReport(results) {
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}\n`);
  for (const [operation, gateways] of Object.entries(results)) {
    console.log(
      `| ${operation} | CPU ms | of which system | × router | requests/s | p50 ms | p99 ms | RSS MB | subgraph requests |`,
    );
    console.log('|---|---|---|---|---|---|---|---|---|');
    for (const [name, { cpuMs, systemMs, rps, p50, p99, rssMb, fetches }] of Object.entries(gateways)) {
      const times = gateways.router ? (cpuMs / gateways.router.cpuMs).toFixed(2) : '';
      console.log(
        `| ${TITLES[name]} | ${cpuMs} | ${systemMs} | ${times} | ${rps} | ${p50} | ${p99} | ${rssMb} | ${fetches} |`,
      );
    }
    console.log('');
  }
  const isWhole = GOALS.every(({ of, to }) => Object.values(results).every((gateways) => gateways[of] && gateways[to]));
  if (!isWhole || Object.keys(results).length < 2) return;
  console.log('| CPU per request | operation | measured | goal | |');
  console.log('|---|---|---|---|---|');
  for (const { name, operation, ratio, limit, isMet } of judge(results)) {
    console.log(
      `| ${name} | ${operation} | ${ratio.toFixed(3)} | ≤ ${limit.toFixed(3)} | ${isMet ? 'met' : 'missed'} |`,
    );
  }
}
