import { reset, status } from './fault-server.js';
import { type Shop, startShop } from './start-shop.js';

let shop: Shop;
afterEach(() => shop.stop());

it('metrics tell the state of circuits and bulkheads, retries, and who was turned away', async () => {
  shop = await startShop(`telemetry:
  exporters:
    metrics:
      prometheus:
        enabled: true
        listen: 127.0.0.1:0
extensions:
  traffic:
    subgraphs:
      items:
        retry:
          min_per_sec: 10
          base_pause: 1ms
      prices:
        circuit_breaker:
          minimum_requests: 1
          open_for: 1h
        bulkhead:
          max_concurrent: 2
  rate_limits:
    address:
      requests: {capacity: 2, interval: 1h}
`);
  shop.prices.answer = status(500);
  await shop.ask();
  shop.items.answer = reset;
  await shop.ask();
  await shop.ask();
  const text = await (await fetch(shop.router.healthUrl.replace('/health', '/metrics'))).text();
  const instance = new URL(shop.prices.url).origin;
  for (const line of [
    `router_subgraph_circuit_state{subgraph="prices",instance="${instance}"} 2`,
    `router_subgraph_circuit_changes_total{subgraph="prices",instance="${instance}",state="open"} 1`,
    `router_subgraph_bulkhead_running{subgraph="prices",instance="${instance}"} 0`,
    `router_subgraph_bulkhead_queued{subgraph="prices",instance="${instance}"} 0`,
    'router_subgraph_retries_total{subgraph="items"} 2',
    'router_client_rate_limited_total{by="address"} 1',
    'router_requests_in_flight 0',
  ])
    expect(text.split('\n')).toContain(line);
});
