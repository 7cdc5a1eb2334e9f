import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMailer, createSmtpMailer, type Mail, type Mailer, MailRefusedError, readMailFolder } from './index.js';
import { type SmtpStub, startSmtpStub } from './testing/smtp-stub.js';

const FROM = 'pAIssive Income <post@example.org>';
const MAIL: Mail = {
  id: '0190c0de-0000-7000-8000-000000000001',
  to: 'robin@example.org',
  subject: 'Confirm your address',
  text: 'Follow https://app.example.org/verify?token=abc',
};

let stub: SmtpStub;
let directory: string;
beforeAll(async () => {
  stub = await startSmtpStub();
  directory = await mkdtemp(join(tmpdir(), 'mail-'));
});
afterAll(async () => {
  await stub.stop();
  await rm(directory, { recursive: true });
});

/** What arrived, as text, whichever way. */
const adapters: Record<string, { open: () => Mailer; arrived: () => Promise<string[]> }> = {
  smtp: {
    open: () => createMailer({ url: stub.url, from: FROM }),
    arrived: async () => stub.letters,
  },
  folder: {
    open: () => createMailer({ url: `file://${directory}`, from: FROM }),
    arrived: async () => (await readMailFolder(directory)).map((mail) => JSON.stringify(mail)),
  },
};

describe.each(Object.entries(adapters))('a mailer (%s)', (_name, { open, arrived }) => {
  it('hands over sender, recipient, subject, text and further headers', async () => {
    const mailer = open();
    await mailer.deliver({ ...MAIL, id: 'one', headers: { 'X-Test': 'kept' } });
    await mailer.close();
    const [letter = ''] = (await arrived()).slice(-1);
    for (const part of ['post@example.org', MAIL.to, MAIL.subject, 'verify?token=3Dabc', 'X-Test', 'kept']) {
      expect(letter.replaceAll('token=abc', 'token=3Dabc')).toContain(part);
    }
  });

  it('gives a letter that is sent twice the same name', async () => {
    const mailer = open();
    await mailer.deliver(MAIL);
    await mailer.deliver(MAIL);
    await mailer.close();
    const named = (await arrived()).filter((letter) => letter.includes(MAIL.id));
    expect(new Set(named.map((letter) => /0190c0de[\w-]+/.exec(letter)?.[0]))).toEqual(new Set([MAIL.id]));
  });

  it('refuses an id that could name another file or break a header', async () => {
    const mailer = open();
    await expect(mailer.deliver({ ...MAIL, id: '../outside' })).rejects.toThrow(TypeError);
    await mailer.close();
  });
});

describe('the folder', () => {
  it('keeps a letter once, readable by its owner only', async () => {
    const names = await readdir(directory);
    expect(names.filter((name) => name.startsWith(MAIL.id))).toEqual([`${MAIL.id}.json`]);
    expect((await stat(join(directory, `${MAIL.id}.json`))).mode & 0o077).toBe(0);
  });

  it('is empty before the first letter', async () => {
    expect(await readMailFolder(join(directory, 'absent'))).toEqual([]);
  });
});

describe('SMTP', () => {
  it.each([
    ['550 no such mailbox', true],
    ['451 try later', false],
    ['530 authenticate first', false],
  ])('takes "%s" as final: %s', async (answer, isFinal) => {
    const mailer = createSmtpMailer({ url: stub.url, from: FROM });
    stub.refusals = [answer];
    const error = await mailer.deliver(MAIL).catch((thrown: unknown) => thrown);
    await mailer.close();
    expect(error instanceof MailRefusedError).toBe(isFinal);
    expect(error).toBeInstanceOf(Error);
  });

  it('lets no line break of a subject become a header', async () => {
    const mailer = createSmtpMailer({ url: stub.url, from: FROM });
    await mailer.deliver({ ...MAIL, subject: 'Hello\r\nBcc: eve@example.org' });
    await mailer.close();
    const [head = ''] = (stub.letters.at(-1) ?? '').split('\r\n\r\n');
    expect(head).not.toMatch(/^Bcc:/im);
  });

  it('fails when nobody listens, without calling it final', async () => {
    const mailer = createSmtpMailer({ url: 'smtp://127.0.0.1:9', from: FROM });
    const error = await mailer.deliver(MAIL).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: expect.any(String) });
    expect(error).not.toBeInstanceOf(MailRefusedError);
    await mailer.close();
  });
});

it('knows no other way to send', () => {
  expect(() => createMailer({ url: 'ftp://example.org', from: FROM })).toThrow(TypeError);
});
