/** What a letter says. Plain text: it reads the same everywhere, and nothing in it loads from anywhere. */
export interface LetterContent {
  readonly subject: string;
  readonly text: string;
}

/** Makes absolute links into the web application from its configured address, never from what a request says about itself. */
export type LinkTo = (path: string, query?: Readonly<Record<string, string>>) => string;

export function createLinkTo(webUrl: string): LinkTo {
  return (path, query = {}) => {
    const url = new URL(path, webUrl);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.href;
  };
}

const NOT_YOU = 'If this was not you, you can leave this mail alone: nothing happens without the link.';

export function verificationLetter({ name, link }: { name: string; link: string }): LetterContent {
  return letter('Confirm your e-mail address', [
    `Hello ${oneLine(name)},`,
    'please confirm that this address is yours:',
    link,
    'The link works once, within 24 hours.',
    NOT_YOU,
  ]);
}

export function passwordResetLetter({ name, link }: { name: string; link: string }): LetterContent {
  return letter('Choose a new password', [
    `Hello ${oneLine(name)},`,
    'somebody asked for a new password for your account. To choose one, follow this link:',
    link,
    'It works once, within 30 minutes. A second factor, if you have one, is asked for as always.',
    NOT_YOU,
  ]);
}

export function passwordChangedLetter({ name, link }: { name: string; link: string }): LetterContent {
  return letter('Your password was changed', [
    `Hello ${oneLine(name)},`,
    'the password of your account was just changed, and your other devices were signed out.',
    'If this was not you, choose a new password at once:',
    link,
  ]);
}

export function emailChangeLetter({ name, link }: { name: string; link: string }): LetterContent {
  return letter('Confirm your new e-mail address', [
    `Hello ${oneLine(name)},`,
    'somebody with an account wants to be reached at this address from now on. To confirm that it is yours:',
    link,
    'The link works once, within 24 hours. Until then nothing changes.',
    NOT_YOU,
  ]);
}

/** To the present address, while there is time to do something about it. */
export function emailChangeNoticeLetter(change: { name: string; email: string; link: string }): LetterContent {
  return letter('Your account is about to move to another address', [
    `Hello ${oneLine(change.name)},`,
    `somebody who is signed in as you asked for letters to go to ${change.email} from now on. It happens once that address is confirmed.`,
    'If this was not you, change your password at once, which stops it, and look through your devices:',
    change.link,
  ]);
}

/** The last letter to an address that an account had. */
export function emailChangedLetter(change: { name: string; email: string; link: string }): LetterContent {
  return letter('Your e-mail address was changed', [
    `Hello ${oneLine(change.name)},`,
    `your account belongs to ${change.email} from now on. Sign in with that address; your password and your devices stay as they are.`,
    'If this was not you, look through your devices at once, from one that is still signed in, and write to whoever runs this platform:',
    change.link,
  ]);
}

export function farewellLetter({ name }: { name: string }): LetterContent {
  return letter('Your account is gone', [
    `Hello ${oneLine(name)},`,
    'your account was erased, as you asked, with the workspaces that nobody else was in. This is the last letter from us.',
  ]);
}

export function invitationLetter({
  inviter,
  workspace,
  role,
  link,
}: {
  inviter: string;
  workspace: string;
  role: string;
  link: string;
}): LetterContent {
  return letter('You are invited to a workspace', [
    'Hello,',
    `${oneLine(inviter)} invites you to work in “${oneLine(workspace)}” as ${role}.`,
    'To look at the invitation, and to accept or decline it, follow this link within a week:',
    link,
    'If you do not know what this is about, you can leave this mail alone.',
  ]);
}

/** Tells of a change that the account's owner should know of. `what` is a sentence without its full stop. */
export function securityLetter({ name, what, link }: { name: string; what: string; link: string }): LetterContent {
  return letter('A change to the security of your account', [
    `Hello ${oneLine(name)},`,
    `${what}.`,
    'If this was not you, change your password and look through your devices at once:',
    link,
  ]);
}

function letter(subject: string, paragraphs: readonly string[]): LetterContent {
  return { subject: `${subject} – pAIssive Income`, text: `${paragraphs.join('\n\n')}\n` };
}

/** A name that a stranger chose must not look like a paragraph of ours, nor become a link in the reader's mail program. */
function oneLine(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/[<>]|https?:\/\/|\bwww\./gi, '')
    .slice(0, 100);
}
