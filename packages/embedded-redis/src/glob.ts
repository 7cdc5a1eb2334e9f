/** A Redis pattern (`*`, `?`, `[a-c]`, `[^x]`, `\\` escapes) as a regular expression over byte strings. */
export function globToRegExp(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    const close = char === '[' ? pattern.indexOf(']', at + 1) : -1;
    if (char === '*') source += '[\\s\\S]*';
    else if (char === '?') source += '[\\s\\S]';
    else if (close > at + 1) {
      source += `[${pattern.slice(at + 1, close).replace(/[\\[]/g, '\\$&')}]`;
      at = close;
    } else source += escapeRegExp(char === '\\' && at + 1 < pattern.length ? pattern.charAt(++at) : char);
  }
  return new RegExp(`^${source}$`);
}

function escapeRegExp(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
