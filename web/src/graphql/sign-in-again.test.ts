import { leaveOnPurpose, whileStaying } from './sign-in-again';

describe('a page that is left on purpose', () => {
  it('holds back what asks by itself, until it stays after all', async () => {
    let hasAsked = false;
    const stay = leaveOnPurpose();
    const asking = whileStaying().then(() => {
      hasAsked = true;
    });
    await new Promise((resume) => setTimeout(resume, 20));
    expect(hasAsked).toBe(false);
    stay();
    await asking;
    expect(hasAsked).toBe(true);
    await whileStaying();
  });
});
