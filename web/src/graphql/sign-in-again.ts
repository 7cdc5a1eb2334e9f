/** Settles when the page is not left after all; null while nobody leaves. */
let leaving: Promise<void> | null = null;

/** Goes to the sign-in page and afterwards back to where the person is now. */
export function signInAgain(): void {
  if (leaving) return;
  leave();
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?ended=1&next=${encodeURIComponent(here)}`);
}

/**
 * Says that the page is about to end its session itself and leads on from there: answers that the session has ended lead nowhere meanwhile.
 *
 * @returns how to take that back, when the session goes on
 */
export function leaveOnPurpose(): () => void {
  return leave();
}

/** Waits while the page is being left: what asks again by itself would only be told that the session has ended. */
export async function whileStaying(): Promise<void> {
  await leaving;
}

function leave(): () => void {
  let stay = () => {};
  leaving = new Promise((resolve) => {
    stay = resolve;
  });
  return () => {
    leaving = null;
    stay();
  };
}
