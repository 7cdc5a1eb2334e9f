import type { Team } from './team.js';
import type { TeamRepository } from './team.repository.js';

export interface ArchiveTeamDeps {
  readonly teams: TeamRepository;
  readonly now: () => Date;
}

export interface ArchiveTeam {
  /** Puts a team away: it is not offered, changed or run any more, while its runs, reports and notes stay. Null when there is none. */
  archive(workspaceId: string, id: string): Promise<Team | null>;
  /** Takes it up again as it was. */
  restore(workspaceId: string, id: string): Promise<Team | null>;
}

/** Somebody else's change comes in between once in a while, not five times. */
const MAX_TRIES = 5;

/** Both are asked for as often as one likes: a team that is as it is wanted stays as it is. Another version keeps out changes that began before. */
export function createArchiveTeam({ teams, now }: ArchiveTeamDeps): ArchiveTeam {
  async function set(workspaceId: string, id: string, isArchived: boolean): Promise<Team | null> {
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      const [team] = await teams.findByIds(workspaceId, [id]);
      if (!team || (team.archivedAt !== null) === isArchived) return team ?? null;
      const at = now();
      const changed = { ...team, version: team.version + 1, updatedAt: at, archivedAt: isArchived ? at : null };
      const saved = await teams.update(changed, team.version);
      if (saved) return saved;
    }
    throw new Error('The team was changed by others again and again.');
  }

  return {
    archive: (workspaceId, id) => set(workspaceId, id, true),
    restore: (workspaceId, id) => set(workspaceId, id, false),
  };
}
