import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caller, dataOf, startService, startStores, type TestService, type TestStores } from './support/harness.js';

let stores: TestStores;
let service: TestService;

beforeAll(async () => {
  stores = await startStores();
  service = await startService(stores);
});
afterAll(async () => {
  await service.stop();
  await stores.stop();
});

const query =
  'query ($input: CampaignLinkInput!) { campaignLink(input: $input) { address channel parameters { name value } warnings { kind parameter message } } }';

it('builds links, and refuses what is no address', async () => {
  const ask = (address: string) =>
    caller().graphql<{ campaignLink: object }>(service.url, query, {
      input: { address, source: 'Newsletter', medium: 'email', campaign: 'Spring sale' },
    });
  expect(dataOf(await ask('https://shop.example/tea#cups')).campaignLink).toMatchObject({
    address: 'https://shop.example/tea?utm_source=newsletter&utm_medium=email&utm_campaign=spring-sale#cups',
    channel: 'Email',
    warnings: [],
  });
  const { errors } = await ask('javascript:alert(1)');
  expect(errors).toMatchObject([
    { message: expect.stringContaining('input.address'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
