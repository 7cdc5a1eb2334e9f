/** What the log tells of, in the order it is offered to filter by; the value is the part of an action before its dot. */
export const SUBJECTS: readonly (readonly [string, string])[] = [
  ['session', 'Sign-ins'],
  ['sign_in', 'Failed sign-ins'],
  ['device', 'Known devices'],
  ['account', 'Accounts'],
  ['password', 'Passwords'],
  ['second_factor', 'Two-step sign-in'],
  ['recovery_codes', 'Recovery codes'],
  ['passkey', 'Passkeys'],
  ['identity', 'Linked accounts'],
  ['member', 'Members'],
  ['invitation', 'Invitations'],
  ['api_key', 'API keys'],
  ['workspace', 'Workspace'],
];

const SENTENCES: Readonly<Record<string, string>> = {
  'account.registered': 'created an account',
  'account.email_verified': 'confirmed their address',
  'account.suspended': 'suspended an account',
  'account.reinstated': 'let an account in again',
  'account.role_changed': 'changed a role on the platform',
  'account.erased': 'erased their account',
  'profile.changed': 'changed their profile',
  'preferences.changed': 'changed their preferences',
  'session.started': 'signed in',
  'session.ended': 'ended a session',
  'session.confirmed': 'confirmed who they are',
  'sign_in.failed': 'gave a wrong password',
  'device.forgotten': 'made a device unknown',
  'second_factor.enabled': 'turned two-step sign-in on',
  'second_factor.disabled': 'turned two-step sign-in off',
  'second_factor.failed': 'gave a wrong second-step code',
  'recovery_codes.replaced': 'made new recovery codes',
  'workspace.created': 'created the workspace',
  'workspace.renamed': 'renamed the workspace',
  'workspace.transferred': 'handed the workspace over',
  'workspace.erased': 'erased a workspace',
  'member.role_changed': 'changed a member’s role',
  'member.left': 'left the workspace',
  'member.removed': 'removed a member',
  'invitation.sent': 'invited somebody',
  'invitation.accepted': 'accepted an invitation',
  'invitation.declined': 'declined an invitation',
  'invitation.revoked': 'withdrew an invitation',
  'api_key.created': 'made an API key',
  'api_key.revoked': 'revoked an API key',
  'identity.linked': 'linked an account elsewhere',
  'identity.unlinked': 'unlinked an account elsewhere',
  'passkey.added': 'added a passkey',
  'passkey.removed': 'removed a passkey',
  'passkey.copy_suspected': 'showed a passkey that may be a copy',
  'password.reset_requested': 'asked for a new password',
  'password.changed': 'changed their password',
  'password.reset': 'chose a new password by letter',
};

/** What was done, after the name of whoever did it; an action that is not known yet by its own words. */
export function actionInWords(action: string): string {
  return SENTENCES[action] ?? action.replaceAll(/[._]/g, ' ');
}

/** Particulars as one line: "role: editor · scopes: niches:read". Nothing for none. */
export function detailsInWords(json: string): string {
  let details: unknown;
  try {
    details = JSON.parse(json);
  } catch {
    return json;
  }
  if (typeof details !== 'object' || details === null) return json;
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${String(value).replaceAll('_', ' ')}`)
    .join(' · ');
}
