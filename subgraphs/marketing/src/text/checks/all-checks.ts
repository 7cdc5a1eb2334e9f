import { keyphraseDensity, keyphraseDistribution } from './keyphrase-density.js';
import {
  keyphraseInImageAlt,
  keyphraseInIntroduction,
  keyphraseInMetaDescription,
  keyphraseInSlug,
  keyphraseInSubheadings,
  keyphraseInTitle,
} from './keyphrase-places.js';
import { imageAlternatives, internalLinks, outboundLinks } from './links-and-images.js';
import { passiveVoice, sentenceBeginnings, sentenceLength, transitionShare } from './sentence-checks.js';
import { paragraphLength, singleMainHeading, subheadingSpacing, textLength } from './structure-checks.js';
import type { Check, CheckGroup } from './text-check.js';
import { metaDescriptionLength, titleWidth } from './title-and-description.js';
import { repeatedWords, wordyWording } from './wording-checks.js';

export type CheckId = keyof typeof checkPlan;

/**
 * Every check with its group and what it weighs in the group's score: 3 for what decides whether a page is found or read, 2 for what
 * helps much, 1 for polish. READING_EASE is made of a number that is there already, see `analyzeText`.
 */
export const checkPlan = {
  KEYPHRASE_IN_TITLE: { group: 'SEO', weight: 3 },
  TITLE_WIDTH: { group: 'SEO', weight: 3 },
  KEYPHRASE_DENSITY: { group: 'SEO', weight: 3 },
  KEYPHRASE_IN_INTRODUCTION: { group: 'SEO', weight: 2 },
  KEYPHRASE_IN_SUBHEADINGS: { group: 'SEO', weight: 2 },
  KEYPHRASE_IN_SLUG: { group: 'SEO', weight: 2 },
  META_DESCRIPTION_LENGTH: { group: 'SEO', weight: 2 },
  KEYPHRASE_IN_META_DESCRIPTION: { group: 'SEO', weight: 2 },
  TEXT_LENGTH: { group: 'SEO', weight: 2 },
  IMAGE_ALTERNATIVES: { group: 'SEO', weight: 2 },
  INTERNAL_LINKS: { group: 'SEO', weight: 2 },
  OUTBOUND_LINKS: { group: 'SEO', weight: 1 },
  KEYPHRASE_IN_IMAGE_ALT: { group: 'SEO', weight: 1 },
  KEYPHRASE_DISTRIBUTION: { group: 'SEO', weight: 1 },
  SINGLE_MAIN_HEADING: { group: 'SEO', weight: 1 },
  READING_EASE: { group: 'READABILITY', weight: 3 },
  SENTENCE_LENGTH: { group: 'READABILITY', weight: 3 },
  PASSIVE_VOICE: { group: 'READABILITY', weight: 2 },
  PARAGRAPH_LENGTH: { group: 'READABILITY', weight: 2 },
  SUBHEADING_SPACING: { group: 'READABILITY', weight: 2 },
  TRANSITION_WORDS: { group: 'READABILITY', weight: 1 },
  SENTENCE_BEGINNINGS: { group: 'READABILITY', weight: 1 },
  WORDY_PHRASES: { group: 'READABILITY', weight: 1 },
  REPEATED_WORDS: { group: 'READABILITY', weight: 1 },
} as const satisfies Record<string, { group: CheckGroup; weight: number }>;

export const checks: Readonly<Record<Exclude<CheckId, 'READING_EASE'>, Check>> = {
  KEYPHRASE_IN_TITLE: keyphraseInTitle,
  TITLE_WIDTH: titleWidth,
  KEYPHRASE_DENSITY: keyphraseDensity,
  KEYPHRASE_IN_INTRODUCTION: keyphraseInIntroduction,
  KEYPHRASE_IN_SUBHEADINGS: keyphraseInSubheadings,
  KEYPHRASE_IN_SLUG: keyphraseInSlug,
  META_DESCRIPTION_LENGTH: metaDescriptionLength,
  KEYPHRASE_IN_META_DESCRIPTION: keyphraseInMetaDescription,
  TEXT_LENGTH: textLength,
  IMAGE_ALTERNATIVES: imageAlternatives,
  INTERNAL_LINKS: internalLinks,
  OUTBOUND_LINKS: outboundLinks,
  KEYPHRASE_IN_IMAGE_ALT: keyphraseInImageAlt,
  KEYPHRASE_DISTRIBUTION: keyphraseDistribution,
  SINGLE_MAIN_HEADING: singleMainHeading,
  SENTENCE_LENGTH: sentenceLength,
  PASSIVE_VOICE: passiveVoice,
  PARAGRAPH_LENGTH: paragraphLength,
  SUBHEADING_SPACING: subheadingSpacing,
  TRANSITION_WORDS: transitionShare,
  SENTENCE_BEGINNINGS: sentenceBeginnings,
  WORDY_PHRASES: wordyWording,
  REPEATED_WORDS: repeatedWords,
};
