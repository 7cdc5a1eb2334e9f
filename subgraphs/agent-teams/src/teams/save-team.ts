import type { TeamTemplate } from '../templates/team-template.js';
import { validateWorkflow, type WorkflowFault } from '../workflows/validate-workflow.js';
import type { Workflow } from '../workflows/workflow.js';
import type { Agent, Team } from './team.js';
import type { TeamRepository } from './team.repository.js';

export interface SaveTeamDeps {
  readonly teams: TeamRepository;
  readonly templates: readonly TeamTemplate[];
  /** The tools there are, by their names. */
  readonly tools: Pick<ReadonlySet<string>, 'has'>;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface CreateTeamRequest {
  readonly workspaceId: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly templateId: string | null;
  readonly agents: readonly Agent[] | null;
  readonly workflow: Workflow | null;
  readonly idempotencyKey: string | null;
}

export interface UpdateTeamRequest {
  readonly workspaceId: string;
  readonly id: string;
  readonly version: number | null;
  readonly patch: Partial<Pick<Team, 'name' | 'description' | 'agents' | 'workflow'>>;
}

export type SaveTeamResult =
  | { readonly kind: 'saved'; readonly team: Team }
  | { readonly kind: 'template-not-found' }
  | { readonly kind: 'team-not-found' }
  | { readonly kind: 'team-archived' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'invalid-workflow'; readonly faults: readonly WorkflowFault[] };

export interface SaveTeam {
  create(request: CreateTeamRequest): Promise<SaveTeamResult>;
  update(request: UpdateTeamRequest): Promise<SaveTeamResult>;
  /** All that keeps a workflow from running. */
  check(agents: readonly Agent[], workflow: Workflow): WorkflowFault[];
}

/** Makes and changes teams. A workflow that cannot run is not stored. */
export function createSaveTeam({ teams, templates, tools: known, newId, now }: SaveTeamDeps): SaveTeam {
  function check(agents: readonly Agent[], workflow: Workflow): WorkflowFault[] {
    const agentIds = new Set(agents.map(({ id }) => id));
    const unknown = agents.flatMap(({ id, tools }) =>
      tools
        .filter((tool) => !known.has(tool))
        .map((tool) => ({ kind: 'INVALID_STEP' as const, stepIds: [], message: `${id} is to use ${tool}: unknown.` })),
    );
    return [...validateWorkflow(workflow, { agentIds, tools: known }), ...unknown];
  }

  return {
    check,
    async create({ workspaceId, templateId, idempotencyKey, ...given }) {
      const template = templates.find(({ id }) => id === templateId);
      if (templateId !== null && !template) return { kind: 'template-not-found' };
      const agents = given.agents ?? template?.agents ?? [];
      const workflow = given.workflow ?? template?.workflow;
      if (!workflow) throw new Error('A team is made of a template or a workflow.');
      const faults = check(agents, workflow);
      if (faults.length > 0) return { kind: 'invalid-workflow', faults };
      const id = newId();
      const at = now();
      const team = await teams.insert({
        ...{ id, workspaceId, agents, workflow, templateId },
        name: given.name ?? template?.name ?? 'Team',
        description: given.description ?? template?.description ?? '',
        idempotencyKey: idempotencyKey ?? id,
        version: 1,
        createdAt: at,
        updatedAt: at,
        archivedAt: null,
      });
      return { kind: 'saved', team };
    },
    async update({ workspaceId, id, version, patch }) {
      const [team] = await teams.findByIds(workspaceId, [id]);
      if (!team) return { kind: 'team-not-found' };
      if (team.archivedAt) return { kind: 'team-archived' };
      if (version !== null && version !== team.version) return { kind: 'changed-meanwhile' };
      const changed: Team = { ...team, ...patch, version: team.version + 1, updatedAt: now() };
      const faults = check(changed.agents, changed.workflow);
      if (faults.length > 0) return { kind: 'invalid-workflow', faults };
      const saved = await teams.update(changed, team.version);
      return saved ? { kind: 'saved', team: saved } : { kind: 'changed-meanwhile' };
    },
  };
}
