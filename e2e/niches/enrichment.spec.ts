import { createHttpStub, type HttpStub, jsonReply, openAiReply } from '@paissive/testkit';
import { expect, test } from '../kit/browser-test.js';
import { connectProvider, makeDefault } from '../kit/models.js';
import { importKeywords, readAnalysis, startAnalysis } from '../kit/niches.js';
import type { Person } from '../kit/people.js';
import { until } from '../kit/until.js';

const KEYWORDS = [
  'Keyword,Monthly searches,Keyword difficulty,CPC (USD)',
  'invoice app,1000,40,3.00',
  'invoice app for plumbers,400,20,2.50',
  'invoice app not working,100,10,1.00',
  'how to write an invoice,100,10,1.00',
].join('\n');

const ANSWER = {
  summary: 'People look for a quick way to bill a job from the road.',
  problem: 'Writing invoices in the evening costs them their free time.',
  audience: [{ name: 'Electricians', why: 'They bill small jobs on the same day.' }],
  competitors: [{ name: 'Ledgerbird', why: 'Invoices by phone.' }],
  barriers: ['Accountants recommend what they know.'],
  nextSteps: [{ step: 'Watch three plumbers write an invoice.', why: 'What they do differs from what they say.' }],
};

/** A local provider whose model answers as told, or not at all while `isSilent`. */
async function startModel(): Promise<{ provider: HttpStub; answer: { text: string; delayMs: number } }> {
  const answer = { text: JSON.stringify(ANSWER), delayMs: 0 };
  const provider = await createHttpStub(({ path }) =>
    path.endsWith('/models')
      ? jsonReply({ data: [{ id: 'kettle-small' }] })
      : openAiReply(answer.text, { delayMs: answer.delayMs, inputTokens: 900, outputTokens: 200 }),
  );
  return { provider, answer };
}

/** Imports and analyses a few keywords; answers the best opportunity. */
async function analysedBy({ api }: Person): Promise<string> {
  const importId = await importKeywords(api, { content: KEYWORDS, fileName: 'invoices.csv' });
  const analysisId = await startAnalysis(api, importId);
  const { opportunities } = await until(
    () => readAnalysis(api, analysisId),
    ({ status }) => status === 'COMPLETED',
  );
  return opportunities.nodes[0]?.id ?? '';
}

test('rules say what the keywords tell, open to how we know, and reckon with a price; without a model that is said', async ({
  page,
  person,
}) => {
  const id = await analysedBy(person);
  await page.goto(`/niches/opportunities/${id}`);
  const market = page.locator('section#market');
  await expect(market.getByText('plumbers', { exact: true })).toBeVisible();
  await market.getByRole('button', { name: /^plumbers: by rule/ }).click();
  await expect(page.getByRole('dialog')).toContainText('“invoice app for plumbers”');
  await page.keyboard.press('Escape');

  await market.getByText('What the revenue assumes, and with your price').click();
  await market.getByRole('button', { name: 'Reckon' }).click();
  await expect(market.getByText('Give a price such as 9.50.')).toBeVisible();
  await market.getByLabel('Lowest price').fill('10');
  await market.getByLabel('Highest price').fill('20');
  await market.getByRole('button', { name: 'Reckon' }).click();
  await expect(market.getByText(/With this price one site takes/)).toBeVisible();

  await expect(market.getByText(/No language model is connected/)).toBeVisible();
  await market.getByRole('link', { name: 'Connect a model' }).click();
  await expect(page).toHaveURL(/\/models$/);
});

test('a model is asked, cancelled, asked again, and labelled; what fails says why and leaves the rest', async ({
  page,
  person,
}) => {
  const { provider, answer } = await startModel();
  try {
    const id = await analysedBy(person);
    const models = await connectProvider(person.api, provider.url, ['kettle-small']);
    await makeDefault(person.api, models['kettle-small']);
    await page.goto(`/niches/opportunities/${id}`);
    const market = page.locator('section#market');

    answer.delayMs = 3_000;
    await market.getByRole('button', { name: 'Ask kettle-small' }).click();
    await market.getByRole('button', { name: 'Cancel' }).click();
    await expect(market.getByText('It was cancelled.')).toBeVisible();

    answer.delayMs = 0;
    await market.getByRole('button', { name: 'Ask kettle-small again' }).click();
    await expect(market.getByText('Ledgerbird', { exact: true })).toBeVisible();
    await expect(market.getByText(ANSWER.summary)).toBeVisible();
    await market.getByRole('button', { name: /^Ledgerbird: by kettle-small, check before you rely on it/ }).click();
    await expect(page.getByRole('dialog')).toContainText('Nobody checked it');
    await page.keyboard.press('Escape');
    await expect(market.getByText('plumbers', { exact: true })).toBeVisible();

    answer.text = 'I would rather talk about tea.';
    await market.getByRole('button', { name: 'Ask kettle-small again' }).click();
    await expect(market.getByText(/The last time there was no answer/)).toBeVisible();
    await expect(market.getByText('Ledgerbird', { exact: true })).toBeVisible();
  } finally {
    await provider.stop();
  }
});
