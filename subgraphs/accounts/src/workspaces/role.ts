/** What a member may do in a workspace. */
export type WorkspaceRole = 'owner' | 'editor' | 'viewer';

/** What a person may do on the platform as a whole. */
export type PlatformRole = 'user' | 'admin';
