const MAX_LENGTH = 500;

/** What is wrong with the address of a provider, or null. Where it leads is checked again with each connection. */
export function addressFault(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || text.length > MAX_LENGTH || !['http:', 'https:'].includes(url.protocol)) {
    return 'Give an address that begins with https:// or http://.';
  }
  if (url.username !== '' || url.password !== '') return 'Leave name and password out of the address; give the key.';
  if (url.search !== '' || url.hash !== '') return 'Leave out what follows ? or #.';
  return null;
}
