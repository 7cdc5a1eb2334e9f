import type { Database } from './database.prisma.js';
import { createRegistrationRepository } from './registration/registration.prisma.js';
import { createSessionRepository } from './sessions/session.prisma.js';
import { createAttemptRepository } from './sign-in/attempt.prisma.js';
import { createCredentialsRepository } from './sign-in/credentials.prisma.js';
import type { Repositories } from './use-cases.js';
import { createUserRepository } from './users/user.prisma.js';
import { createWorkspaceRepository } from './workspaces/workspace.prisma.js';

export function createRepositories(database: Database): Repositories {
  return {
    attempts: createAttemptRepository(database),
    credentials: createCredentialsRepository(database),
    registrations: createRegistrationRepository(database),
    sessions: createSessionRepository(database),
    users: createUserRepository(database),
    workspaces: createWorkspaceRepository(database),
  };
}
