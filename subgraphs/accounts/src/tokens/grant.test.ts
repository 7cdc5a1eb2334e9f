import { scopesOf } from './grant.js';

describe('scopesOf', () => {
  it.each(['owner', 'editor'] as const)('lets an %s read and write', (workspaceRole) => {
    expect(scopesOf({ workspaceRole })).toEqual([
      'accounts:read',
      'niches:read',
      'monetization:read',
      'marketing:read',
      'ai-models:read',
      'agent-teams:read',
      'accounts:write',
      'niches:write',
      'monetization:write',
      'marketing:write',
      'ai-models:write',
      'agent-teams:write',
    ]);
  });

  it('lets a viewer read only', () => {
    expect(scopesOf({ workspaceRole: 'viewer' })).toEqual([
      'accounts:read',
      'niches:read',
      'monetization:read',
      'marketing:read',
      'ai-models:read',
      'agent-teams:read',
    ]);
  });
});
