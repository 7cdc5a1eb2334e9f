import { formatPercent } from '../../analysis-engine/describe/format.js';
import { singular } from '../../analysis-engine/words/stem.js';
import type { AudienceSegment, Found } from '../enrichment.js';
import type { RuleMaterial } from './enrich-by-rules.js';
import { phraseFrom } from './name-phrase.js';
import { keywordEvidence, type ReadKeyword, shareOf } from './read-keywords.js';

const MAX_SEGMENTS = 8;
const FOR = /^(?:for|fur|para|pour|voor)$/;
/** What follows "for" without saying for whom or what. */
const NOBODY = new Set('sale rent free hire cheap fun real life now today everyone anyone beginning use'.split(' '));
/** Companions of people that phrases begin with: "for my dog", "for a small business". */
const LEADING = new Set('my your our the a an mein meine meinen el la los las un una le les mon ma mes'.split(' '));

/** For whom or for what searchers say that they want it: what follows "for", and what share of the searches says so. */
export function audienceSegments({ keywords }: RuleMaterial): Found<AudienceSegment> {
  const found = new Map<string, { name: string; naming: ReadKeyword[] }>();
  for (const keyword of keywords.all) {
    const at = keyword.words.findIndex((word) => FOR.test(word));
    if (at < 1) continue;
    const start = LEADING.has(keyword.words[at + 1] ?? '') ? at + 2 : at + 1;
    const phrase = beginnersToo(keyword.words, start);
    const name = phrase.join(' ');
    if (name === '' || NOBODY.has(name) || /^[\d ]+$/.test(name)) continue;
    const one = phrase.map(singular).join(' ');
    const known = found.get(one) ?? { name, naming: [] };
    known.naming.push(keyword);
    found.set(one, known);
  }
  const segments = [...found.values()]
    .map(({ name, naming }) => ({ name, naming, share: shareOf(naming, keywords) }))
    .sort((one, other) => other.share - one.share)
    .slice(0, MAX_SEGMENTS);
  const of = keywords.isBySearches ? 'searches' : 'keywords';
  const items = segments.map(
    ({ name, naming, share }): AudienceSegment => ({
      name,
      share,
      note: null,
      basis: {
        kind: 'RULE',
        formula: `Keywords with “for ${name}”: ${formatPercent(share)} of the ${of}`,
        evidence: keywordEvidence(naming),
        sources: [],
      },
    }),
  );
  const noneBecause =
    items.length > 0 ? null : 'No keyword says for whom or for what it is (“… for landlords”). Ask those who search.';
  return { items, noneBecause };
}

/** "Beginners" tells how good somebody is, and is an audience all the same. */
function beginnersToo(words: readonly string[], start: number): string[] {
  const next = words[start] ?? '';
  return /^beginners?$/.test(next) ? [next] : phraseFrom(words, start);
}
