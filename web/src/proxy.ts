import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './session/content-security-policy';
import { webEnvironment } from './session/environment';
import { isSecureRequest, MARKER_COOKIE } from './session/session-cookies';

const APPLICATION = /^\/(home|niches|money|marketing|settings|platform)(\/|$)/;
const ENTRANCE = /^\/(sign-in|register)$/;

/** Before every page: sends visitors where they can be, and gives the answer its own content security policy. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isSignedIn = request.cookies.has(MARKER_COOKIE);
  if (!isSignedIn && APPLICATION.test(pathname)) {
    const next = encodeURIComponent(pathname + search);
    return NextResponse.redirect(new URL(`/sign-in?next=${next}`, request.url));
  }
  if (isSignedIn && ENTRANCE.test(pathname)) return NextResponse.redirect(new URL('/home', request.url));

  const { uploadOrigins, isDevelopment } = webEnvironment();
  const policy = contentSecurityPolicy({
    nonce: crypto.randomUUID().replaceAll('-', ''),
    connect: uploadOrigins,
    isDevelopment,
  });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (isSecureRequest(request))
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  return response;
}

export const config = {
  matcher: ['/((?!api/|health/|_next/static|_next/image|samples/|pictures/|icon.svg|favicon.ico).*)'],
};
