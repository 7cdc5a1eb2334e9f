import { ErrorCode, PlatformError } from '@paissive/errors';
import type { Route } from '@paissive/graphql-kit';
import { type KeptMail, readMailFolder } from '@paissive/mail';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const LINK = /https?:\/\/[^\s<>"]+/g;
const STYLE =
  'body{font:16px/1.5 system-ui;max-width:42rem;margin:2rem auto;padding:0 1rem}article{border-top:1px solid #8888;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}';

/**
 * Shows the letters that were kept instead of sent, on a machine that has no mail server. The letters hold links that let people in, so
 * the page answers to names of this machine only: no other site can read it by giving itself a name that leads here.
 */
export function createMailboxRoute(directory: string): Route {
  return {
    method: 'GET',
    path: '/mailbox',
    async handler(request, response) {
      if (!LOOPBACK.test(request.headers.host ?? ''))
        throw new PlatformError(ErrorCode.NOT_FOUND, 'There is nothing here.');
      const page = render(await readMailFolder(directory));
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      response.end(page);
    },
  };
}

function render(mails: readonly KeptMail[]): string {
  const articles = mails.map(
    ({ to, subject, text, deliveredAt }) =>
      `<article><h2>${escapeHtml(subject)}</h2><p>To ${escapeHtml(to)}, <time>${escapeHtml(deliveredAt)}</time></p><pre>${linked(text)}</pre></article>`,
  );
  const body = articles.length > 0 ? articles.join('') : '<p>No letters yet.</p>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Outbox</title><style>${STYLE}</style></head><body><main><h1>Outbox</h1><p>This platform sends no mail. These are the letters it would have sent, the latest first.</p>${body}</main></body></html>`;
}

function linked(text: string): string {
  let end = 0;
  let html = '';
  for (const { 0: url, index } of text.matchAll(LINK)) {
    html += `${escapeHtml(text.slice(end, index))}<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`;
    end = index + url.length;
  }
  return html + escapeHtml(text.slice(end));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
