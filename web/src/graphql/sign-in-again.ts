let isLeaving = false;

/** Goes to the sign-in page and afterwards back to where the person is now. */
export function signInAgain(): void {
  if (isLeaving) return;
  isLeaving = true;
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?ended=1&next=${encodeURIComponent(here)}`);
}
