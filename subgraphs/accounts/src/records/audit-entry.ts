/** What may stand in an entry besides who, what and where: ids, roles, names of things. Nothing personal: entries cannot be taken back. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/** What the audit log tells of, `subject.verb` in the past tense. */
export type AuditAction =
  | 'account.registered'
  | 'account.email_verified'
  | 'account.email_change_requested'
  | 'account.email_changed'
  | 'account.exported'
  | 'account.suspended'
  | 'account.reinstated'
  | 'account.role_changed'
  | 'account.erased'
  | 'workspace.erased'
  | 'audit_log.exported'
  | 'profile.changed'
  | 'preferences.changed'
  | 'sign_in.failed'
  | 'session.started'
  | 'session.ended'
  | 'session.confirmed'
  | 'device.forgotten'
  | 'second_factor.enabled'
  | 'second_factor.disabled'
  | 'second_factor.failed'
  | 'recovery_codes.replaced'
  | 'workspace.created'
  | 'workspace.renamed'
  | 'workspace.transferred'
  | 'member.role_changed'
  | 'member.left'
  | 'member.removed'
  | 'invitation.sent'
  | 'invitation.accepted'
  | 'invitation.declined'
  | 'invitation.revoked'
  | 'api_key.created'
  | 'api_key.revoked'
  | 'identity.linked'
  | 'identity.unlinked'
  | 'passkey.added'
  | 'passkey.removed'
  | 'passkey.copy_suspected'
  | 'password.reset_requested'
  | 'password.changed'
  | 'password.reset';

/** An entry of the audit log, before the database gives it its place in the chain. */
export interface AuditDraft {
  readonly id: string;
  readonly at: Date;
  readonly workspaceId: string;
  /** Null when nobody was signed in. */
  readonly actorId: string | null;
  readonly action: AuditAction;
  readonly targetId: string | null;
  readonly details: AuditDetails;
}
