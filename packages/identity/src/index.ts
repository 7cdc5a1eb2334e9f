export { type CallerIdentity, IDENTITY_HEADER, type Viewer } from './caller-identity.js';
export { IdentityError, type IdentityErrorCause } from './identity-error.js';
export { createIdentitySigner, type IdentitySigner } from './identity-signer.js';
export { createIdentityVerifier, type IdentityVerifier } from './identity-verifier.js';
export { RUN_TOKENS, type RunToken, runIdOf, runSessionId } from './run-token.js';
export { parseSessionRevocation, SESSION_REVOCATIONS, type SessionRevocation } from './session-revocation.js';
export { hasScopes, requireViewer } from './viewer.js';
