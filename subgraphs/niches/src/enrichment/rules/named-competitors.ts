import { keywordKey } from '../../analysis-engine/keyword-key.js';
import { splitWords } from '../../analysis-engine/words/split-words.js';
import type { Competitor, CompetitorSign, Found } from '../enrichment.js';
import type { RuleMaterial } from './enrich-by-rules.js';
import { isAboutTopic, phraseBefore, phraseFrom, topicWords } from './name-phrase.js';
import { keywordEvidence, type ReadKeyword, searchesOf } from './read-keywords.js';

const MAX_COMPETITORS = 10;
const ALTERNATIVE = /^alternativ(?:e|es|a|as|en)?$/;
const VERSUS = /^(?:vs|versus)$/;
const LINK = /^(?:to|for|of|zu|von|a|de|pour)$/;
/** Words that follow the name of something that one pays for. A plain "price" follows names of things as well. */
const PRICED = /^(?:pricing|coupon|coupons|promo|discount|subscription|reviews?)$/;
const SITE = /^(?:login|signin|logon|anmelden|connexion)$/;

/**
 * What people compare with, pay for or log in to, by name: "alternative to X", "X alternative", "X vs Y", "X pricing", "X login". A phrase with a
 * word of the topic itself is a kind of the thing, not a name; but whoever logs in does so to one certain site. Searches are in lower case, so a
 * name may be that of another kind of thing: the keywords stand beside it to be judged.
 */
export function namedCompetitors({ opportunity, keywords }: RuleMaterial): Found<Competitor> {
  const named = keywords.all.map((keyword) => ({ keyword, names: namesIn(keyword.words) }));
  // A name that many compare with stands in many keywords; the topic shows in those that name nobody.
  const plain = named.flatMap(({ keyword, names }) => (names.length === 0 ? keyword : []));
  const topic = topicWords(splitWords(keywordKey(opportunity.name)), plain);
  const found = new Map<string, { signs: Set<CompetitorSign>; keywords: ReadKeyword[] }>();
  for (const { keyword, names } of named) {
    for (const { sign, phrase } of names) {
      if (phrase.length === 0 || (sign !== 'SITE' && isAboutTopic(phrase, topic))) continue;
      const name = phrase.join(' ');
      const known = found.get(name) ?? { signs: new Set(), keywords: [] };
      known.signs.add(sign);
      if (!known.keywords.includes(keyword)) known.keywords.push(keyword);
      found.set(name, known);
    }
  }
  const ranked = [...found].sort(([, one], [, other]) => weightOf(other.keywords) - weightOf(one.keywords));
  const items = ranked.slice(0, MAX_COMPETITORS).map(
    ([name, { signs, keywords: naming }]): Competitor => ({
      name,
      signs: [...signs],
      searchesPerMonth: searchesOf(naming),
      note: null,
      basis: {
        kind: 'RULE',
        formula: 'Named as “alternative to …”, “… vs …”, “… pricing” or “… login”, and not a word of the topic',
        evidence: keywordEvidence(naming),
        sources: [],
      },
    }),
  );
  const noneBecause =
    items.length > 0
      ? null
      : 'No keyword names one (“alternative to …”, “… vs …”, “… pricing”, “… login”). That does not mean that there is none.';
  return { items, noneBecause };
}

function namesIn(words: readonly string[]): { sign: CompetitorSign; phrase: string[] }[] {
  return words.flatMap((word, index): { sign: CompetitorSign; phrase: string[] }[] => {
    if (ALTERNATIVE.test(word)) {
      const isLinked = LINK.test(words[index + 1] ?? '');
      const phrase = isLinked ? phraseFrom(words, index + 2) : phraseBefore(words, index);
      return [{ sign: 'ALTERNATIVE', phrase }];
    }
    if (VERSUS.test(word)) {
      return [phraseBefore(words, index), phraseFrom(words, index + 1)].map((phrase) => ({ sign: 'COMPARED', phrase }));
    }
    if (PRICED.test(word)) return [{ sign: 'PRICED', phrase: phraseBefore(words, index) }];
    if (SITE.test(word)) return [{ sign: 'SITE', phrase: phraseBefore(words, index) }];
    return [];
  });
}

function weightOf(some: readonly ReadKeyword[]): number {
  return some.reduce((sum, { weight }) => sum + weight, 0);
}
