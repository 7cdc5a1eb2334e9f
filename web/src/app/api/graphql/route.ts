import { forwardGraphql } from '@/session/forward-graphql';

export const dynamic = 'force-dynamic';

export function POST(request: Request): Promise<Response> {
  return forwardGraphql(request);
}
