let isLeaving = false;

/** Goes to the sign-in page and afterwards back to where the person is now. */
export function signInAgain(): void {
  if (isLeaving) return;
  isLeaving = true;
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?ended=1&next=${encodeURIComponent(here)}`);
}

/**
 * Says that the page is about to end its session itself and leads on from there: answers that the session has ended lead nowhere meanwhile.
 *
 * @returns how to take that back, when the session goes on
 */
export function leaveOnPurpose(): () => void {
  isLeaving = true;
  return () => {
    isLeaving = false;
  };
}
