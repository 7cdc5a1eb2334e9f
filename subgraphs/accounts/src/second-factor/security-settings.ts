import type { CredentialsRepository } from '../sign-in/credentials.repository.js';
import type { SecondFactorRepository, SecondFactorStatus } from './second-factor.repository.js';

/** What guards an account. */
export type SecuritySettings = (userId: string) => Promise<SecondFactorStatus & { hasPassword: boolean }>;

export function createSecuritySettings({
  credentials,
  secondFactors,
}: {
  credentials: CredentialsRepository;
  secondFactors: SecondFactorRepository;
}): SecuritySettings {
  return async (userId) => {
    const [account, status] = await Promise.all([credentials.findById(userId), secondFactors.status(userId)]);
    return { ...status, hasPassword: account?.passwordHash != null };
  };
}
