import type { CreateAgentTeamInput } from '@/gql/graphql';

/** The smallest team that can run: a workflow has at least one step. */
export const EMPTY_TEAM: CreateAgentTeamInput = {
  name: 'New team',
  agents: [{ id: 'agent', name: 'Agent', role: 'generalist' }],
  workflow: {
    steps: [{ id: 'answer', name: 'Answer', kind: 'AGENT', agentId: 'agent', prompt: 'Goal: {{task.goal}}' }],
  },
};
