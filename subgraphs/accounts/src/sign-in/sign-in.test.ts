import type { PasswordHasher } from '../passwords/password-hasher.js';
import { ATTEMPT_LIMIT } from './attempt-limit.js';
import { createSignIn } from './sign-in.js';

/** A sign-in whose account does not exist, and the steps it takes. */
function signInOfNobody({ attempts }: { attempts: number }) {
  const steps: string[] = [];
  const hasher: PasswordHasher = {
    hash: async () => '',
    verify: async (storedHash) => {
      steps.push(`verify against ${storedHash}`);
      return false;
    },
    isOutdated: () => false,
  };
  const signIn = createSignIn({
    guard: {
      async attempt() {
        steps.push('count');
        return attempts > ATTEMPT_LIMIT
          ? { kind: 'too_many_attempts', retryAfterSeconds: 60 }
          : { kind: 'allowed', forget: async () => void steps.push('forget') };
      },
      remember: async () => null,
    },
    credentials: {
      findByEmailKey: async (emailKey) => {
        steps.push(`find ${emailKey}`);
        return null;
      },
      findById: async () => null,
      replaceHash: async () => void steps.push('replace'),
    },
    hasher,
    signInFailures: { note: async () => undefined },
    admit: async () => {
      throw new Error('Nobody is let in.');
    },
  });
  return {
    steps,
    signIn: () => signIn({ email: 'Nobody@example.org', password: 'seven lean herons', deviceToken: null }, {}),
  };
}

describe('a sign-in', () => {
  it('verifies a password for an unknown address all the same, after it was counted', async () => {
    const { steps, signIn } = signInOfNobody({ attempts: 1 });
    expect(await signIn()).toEqual({ kind: 'invalid_credentials' });
    expect(steps).toEqual(['count', 'find nobody@example.org', 'verify against null']);
  });

  it('looks at nothing once the attempts are used up', async () => {
    const { steps, signIn } = signInOfNobody({ attempts: ATTEMPT_LIMIT + 1 });
    expect(await signIn()).toMatchObject({ kind: 'too_many_attempts' });
    expect(steps).toEqual(['count']);
  });
});
