import type { AuditAction } from '../records/audit-entry.js';
import type { Journal } from '../records/journal.js';
import type { CredentialsRepository } from './credentials.repository.js';
import type { FailedProof, FailedSignInRepository } from './failed-sign-in.repository.js';

/** Failures within this time are one entry of the audit log, however many they are: nobody fills it by guessing. */
export const FAILURES_TOGETHER_MS = 5 * 60_000;
const BATCH = 100;

const ACTIONS: Readonly<Record<FailedProof, AuditAction>> = {
  password: 'sign_in.failed',
  code: 'second_factor.failed',
};

export interface SignInFailures {
  /** Notes a failure, by the same statement whether the address belongs to anybody or not. */
  note(emailKey: string, proof: FailedProof): Promise<void>;
  /** Tells the audit logs, later and in the background. Answers how many entries that could have been. */
  settle(): Promise<{ settled: number }>;
}

export function createSignInFailures({
  failedSignIns,
  credentials,
  journal,
  newId,
  now,
}: {
  failedSignIns: FailedSignInRepository;
  credentials: CredentialsRepository;
  journal: Journal;
  newId: () => string;
  now: () => Date;
}): SignInFailures {
  return {
    note: (emailKey, proof) => failedSignIns.note({ id: newId(), emailKey, proof, at: now() }),

    async settle() {
      const due = await failedSignIns.listDue(new Date(now().getTime() - FAILURES_TOGETHER_MS), BATCH);
      for (const { emailKey, proof } of due) {
        const account = await credentials.findByEmailKey(emailKey);
        await failedSignIns.settle({ emailKey, proof }, now(), (count) => {
          if (!account) return {};
          const { workspaceId, userId } = account;
          const about = { workspaceId, actorId: null, targetId: userId, details: { attempts: count } };
          return { audit: [journal.audit(ACTIONS[proof], about)] };
        });
      }
      return { settled: due.length };
    },
  };
}
