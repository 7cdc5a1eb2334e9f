/**
 * The policy of one page: scripts only with this answer's nonce, no frames, no plug-ins, connections only to ourselves and to where
 * uploads go. Style *attributes* stay allowed because the server renders chart geometry into them; style elements need the nonce.
 */
export function contentSecurityPolicy(options: { nonce: string; connect: string; isDevelopment: boolean }): string {
  const { nonce, connect, isDevelopment } = options;
  const directives: Record<string, string> = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'connect-src': `'self' ${connect}`.trim(),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
