import { ErrorCode, PlatformError } from '@paissive/errors';
import type { RequestContext } from '@paissive/graphql-kit';
import { hasScopes, requireViewer } from '@paissive/identity';
import type { Stores } from './stores.mongo.js';
import { createOutputLoader, createTaskLoader } from './tasks/task.loader.js';
import { createTeamLoader } from './teams/team.loader.js';
import type { TeamTemplate } from './templates/team-template.js';
import type { ToolShelf } from './tools/mcp/tool-shelf.js';
import type { UseCases } from './use-cases.js';

/** What every operation shares. */
export interface ContextParts {
  readonly stores: Stores;
  readonly useCases: UseCases;
  readonly shelf: ToolShelf;
  readonly templates: readonly TeamTemplate[];
  readonly now: () => Date;
}

/** What resolvers work with. */
export interface AgentTeamsContext extends RequestContext, ContextParts {
  readonly loaders: {
    readonly teams: ReturnType<typeof createTeamLoader>;
    readonly tasks: ReturnType<typeof createTaskLoader>;
    readonly outputs: ReturnType<typeof createOutputLoader>;
  };
  /** The caller's workspace. @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
  workspaceId(): string;
  /** The same for those who may write. @throws PlatformError FORBIDDEN for those who may only read. */
  writableWorkspaceId(): string;
  /** The caller. @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
  userId(): string;
}

/** Makes the context of one operation: loaders of its own, everything bound to the caller's workspace. */
export function createContext(request: RequestContext, parts: ContextParts): AgentTeamsContext {
  const { stores } = parts;
  const workspaceId = () => requireViewer(request.identity).workspaceId;
  return {
    ...request,
    ...parts,
    loaders: {
      teams: createTeamLoader(stores.teams, workspaceId),
      tasks: createTaskLoader(stores.tasks, workspaceId),
      outputs: createOutputLoader(stores.tasks, workspaceId),
    },
    workspaceId,
    writableWorkspaceId() {
      const id = workspaceId();
      // The router checks scopes as well; a mistake there must not let readers write.
      if (hasScopes(request.identity.viewer, [['agent-teams:write']])) return id;
      throw new PlatformError(ErrorCode.FORBIDDEN, 'You may look at this workspace but not change it.');
    },
    userId: () => requireViewer(request.identity).userId,
  };
}
