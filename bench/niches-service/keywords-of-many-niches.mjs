const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 'pa', 're', 'si', 'to', 'vu', 'wa', 'xe', 'zo'];

/** A table of made-up keywords that have no word in common, so that each is a niche of its own. */
export function keywordsOfManyNiches(count, seed) {
  const rows = Array.from({ length: count }, (_, index) => {
    const searches = 50 + ((index * 7_919 * seed) % 9_950);
    return `${word(index, 'n')} ${word(index, 'r')}${seed},${searches},${(index * 13) % 100},${(0.2 + (index % 40) / 10).toFixed(2)}`;
  });
  return ['Keyword,Monthly searches,Keyword difficulty,CPC (USD)', ...rows, ''].join('\n');
}

/** Another word for each number. */
function word(index, end) {
  let text = '';
  for (let rest = index, place = 0; place < 4; place += 1, rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length];
  return text + end;
}
