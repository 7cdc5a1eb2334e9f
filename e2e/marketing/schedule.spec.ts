import { randomUUID } from 'node:crypto';
import { expect, test } from '../kit/browser-test.js';
import { writeContent } from '../kit/marketing.js';

test('an approved text is scheduled by the clock of a time zone, and the schedule can be cancelled', async ({
  page,
  person,
}) => {
  await page.goto(`/marketing/content/${await writeContent(person.api, randomUUID())}`);
  await page.getByRole('button', { name: 'Ask for review' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByTestId('content-status')).toContainText('Approved');
  const receiver = page.getByRole('form', { name: 'New endpoint' });
  await receiver.getByRole('textbox', { name: 'What the receiver is called' }).fill('Website');
  await receiver.getByRole('textbox', { name: 'Its address' }).fill('http://shop.example/hook');
  await receiver.getByRole('button', { name: 'Add the receiver' }).click();
  await expect(receiver.getByRole('textbox', { name: 'Its address' })).toBeFocused();
  await receiver.getByRole('textbox', { name: 'Its address' }).fill('https://shop.example/hook');
  await receiver.getByRole('button', { name: 'Add the receiver' }).click();
  await expect(page.getByRole('textbox', { name: 'Secret' })).toHaveValue(/\S{20}/);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  const form = page.getByRole('form', { name: 'Schedule' });
  // Clocks in Berlin go forward from 2 to 3 in this night.
  await form.getByLabel('When').fill('2031-03-30T02:30');
  await form.getByLabel('Time zone of that clock').fill('Europe/Berlin');
  await form.getByRole('button', { name: 'Schedule' }).click();
  const schedule = page.locator('[data-schedule]');
  await expect(schedule).toContainText('2031-03-30 02:30 in Europe/Berlin');
  await expect(schedule).toContainText('Clocks go forward over this time');
  await schedule.getByRole('button', { name: 'Cancel it' }).click();
  await expect(page.locator('[data-schedule="CANCELLED"]')).toBeVisible();
  await expect(page.getByTestId('content-status')).toContainText('Approved');
});
