import { webEnvironment } from '@/session/environment';

export const dynamic = 'force-dynamic';

/** Pages can be served whatever the router does; only a configuration that cannot be read makes this service unready. */
export function GET(): Response {
  webEnvironment();
  return Response.json({ status: 'UP' });
}
