import { refusalOf, sendForm } from '@/entry/send-form';
import type { ActionResult } from '../actions/use-action';

/** Lets this browser work in another workspace, and opens it afresh; answers why not. */
export async function goToWorkspace(workspaceId: string): Promise<string | null> {
  const refusal = await switchTo(workspaceId);
  // Everything that is held in this page belongs to the workspace that is left.
  if (refusal === null) window.location.assign('/home');
  return refusal;
}

/**
 * Parts with a workspace from within another: sessions that work in a workspace end with it, and this one should not. Where parting is
 * refused, everything is as it was.
 */
export async function partFrom<TPayload>(
  workspaceId: string,
  refugeId: string | undefined,
  part: () => Promise<ActionResult<TPayload>>,
): Promise<ActionResult<TPayload>> {
  const refusal = refugeId === undefined ? 'There is no other workspace to go to.' : await switchTo(refugeId);
  if (refusal !== null) return { kind: 'refused', errors: {}, message: refusal };
  const result = await part();
  if (result.kind === 'done') window.location.assign('/home');
  else await switchTo(workspaceId);
  return result;
}

async function switchTo(workspaceId: string): Promise<string | null> {
  const answer = await sendForm('/api/session/workspace', { workspaceId });
  return answer?.isSignedIn ? null : refusalOf(answer);
}
