/** What became of asking the device. */
export type CeremonyResult =
  | { readonly kind: 'made'; readonly responseJson: string }
  /** The person said no, or took too long. Browsers do not tell which. */
  | { readonly kind: 'cancelled' }
  /** The device has a passkey for this account already. */
  | { readonly kind: 'known' }
  | { readonly kind: 'unsupported' };

/** Whether this browser can make and use passkeys; it needs TLS or this machine for that. */
export function canUsePasskeys(): boolean {
  return (
    typeof window !== 'undefined' &&
    typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function' &&
    typeof window.PublicKeyCredential.parseCreationOptionsFromJSON === 'function'
  );
}

/** Has the device make a passkey. */
export function createPasskey(optionsJson: string): Promise<CeremonyResult> {
  return hold(() =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(optionsJson)),
    }),
  );
}

/** Has the device sign with a passkey that it has for this site. */
export function signWithPasskey(optionsJson: string): Promise<CeremonyResult> {
  return hold(() =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(optionsJson)) }),
  );
}

async function hold(ask: () => Promise<Credential | null>): Promise<CeremonyResult> {
  if (!canUsePasskeys()) return { kind: 'unsupported' };
  try {
    const credential = await ask();
    if (!(credential instanceof PublicKeyCredential)) return { kind: 'cancelled' };
    return { kind: 'made', responseJson: JSON.stringify(credential.toJSON()) };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'InvalidStateError') return { kind: 'known' };
    if (name === 'NotAllowedError' || name === 'AbortError') return { kind: 'cancelled' };
    return { kind: 'unsupported' };
  }
}

/** Why there is no answer of a device, in words. */
export function explainCeremony({ kind }: Exclude<CeremonyResult, { kind: 'made' }>): string {
  switch (kind) {
    case 'cancelled':
      return 'The device did not confirm it. Try again, or use another way.';
    case 'known':
      return 'This device has a passkey for your account already.';
    case 'unsupported':
      return 'This browser cannot use passkeys here. Use another way, or another browser.';
  }
}
