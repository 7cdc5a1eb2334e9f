import { can, permissionsOf } from './permissions.js';

describe('roles', () => {
  it('include each other: whatever a viewer may do an editor may, and an owner', () => {
    const [viewer, editor, owner] = (['viewer', 'editor', 'owner'] as const).map((role) => permissionsOf(role));
    expect(editor).toEqual(expect.arrayContaining(viewer ?? []));
    expect(owner).toEqual(expect.arrayContaining(editor ?? []));
  });

  it.each([
    ['viewer', 'work:read', true],
    ['viewer', 'work:update', false],
    ['viewer', 'api_keys:create', false],
    ['editor', 'work:delete', true],
    ['editor', 'members:update', false],
    ['editor', 'audit_log:read', false],
    ['owner', 'members:delete', true],
    ['owner', 'invitations:create', true],
  ] as const)('%s, %s: %s', (role, permission, isAllowed) => {
    expect(can(role, permission)).toBe(isAllowed);
  });
});
