import { DEMO_EMAIL } from './demo/ensure-demo.js';
import type { Platform } from './platform/start-platform.js';

/** Where to look and how to sign in, once everything runs. */
export function banner({ urls, dataDir, logsDir, demoPassword }: Platform, hasDemo: boolean): string {
  const rows: [string, string][] = [
    ...(urls.web === null ? [] : [['Web', urls.web] as [string, string]]),
    ['GraphQL', urls.graphql],
    ['Playground', urls.playground],
    ['Letters', urls.mailbox],
    ...(hasDemo ? [['Demo sign-in', `${DEMO_EMAIL}  password  ${demoPassword}`] as [string, string]] : []),
    ['Data', dataDir],
    ['Logs', logsDir],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return [
    '',
    ...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
    '',
    '  Ctrl-C stops everything.',
    '',
  ].join('\n');
}
