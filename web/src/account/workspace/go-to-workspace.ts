import { refusalOf, sendForm } from '@/entry/send-form';

/** Lets this browser work in another workspace, and opens it afresh; answers why not. */
export async function goToWorkspace(workspaceId: string): Promise<string | null> {
  const answer = await sendForm('/api/session/workspace', { workspaceId });
  if (!answer?.isSignedIn) return refusalOf(answer);
  // Everything that is held in this page belongs to the workspace that is left.
  window.location.assign('/home');
  return null;
}
