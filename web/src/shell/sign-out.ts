/** Ends the session and leaves. Without a connection it stays and returns false. */
export async function signOut(): Promise<boolean> {
  try {
    await fetch('/api/session/sign-out', { method: 'POST' });
  } catch {
    return false;
  }
  window.location.assign('/sign-in');
  return true;
}
