import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CheckId } from './checks/all-checks.js';
import type { CheckedField, CheckGroup, CheckStatus } from './checks/text-check.js';
import type { TextFormat } from './document/text-document.js';

export const TextFormatEnum = enumOf<TextFormat>('TextFormat', 'How a text is written.', {
  PLAIN: 'No markup; empty lines part paragraphs.',
  MARKDOWN: 'CommonMark, with tables.',
  HTML: 'A fragment of HTML.',
});

export const TextCheckStatusEnum = enumOf<CheckStatus>('TextCheckStatus', 'What a check came to.', {
  GOOD: 'Nothing to do.',
  IMPROVE: 'Could be better.',
  PROBLEM: 'Should be changed.',
  NOT_APPLICABLE: 'There is nothing to check it by.',
});

export const TextCheckGroupEnum = enumOf<CheckGroup>('TextCheckGroup', 'What a check is for.', {
  SEO: 'Being found and clicked.',
  READABILITY: 'Being read and understood.',
});

export const TextFieldEnum = enumOf<CheckedField>('TextField', 'Which part of the input a range lies in.', {
  TEXT: 'The text.',
  TITLE: 'The title.',
  META_DESCRIPTION: 'The meta description.',
  SLUG: 'The slug.',
});

export const TextCheckIdEnum = enumOf<CheckId>('TextCheckId', 'What is checked, and the limits.', {
  KEYPHRASE_IN_TITLE: 'The key phrase is in the title.',
  TITLE_WIDTH: 'The title fits search results: up to 600 pixels of 20-pixel Arial.',
  KEYPHRASE_DENSITY: 'The key phrase, or all its words in one sentence, is there 0.5 to 3 times in a hundred words.',
  KEYPHRASE_IN_INTRODUCTION: 'The first paragraph has the key phrase.',
  KEYPHRASE_IN_SUBHEADINGS: 'Some subheadings have the key phrase, at most three quarters of them.',
  KEYPHRASE_IN_SLUG: 'The slug has the words of the key phrase.',
  META_DESCRIPTION_LENGTH: 'The meta description has 120 to 156 characters.',
  KEYPHRASE_IN_META_DESCRIPTION: 'The meta description has the key phrase, at most twice.',
  TEXT_LENGTH: 'The text has 300 words or more.',
  IMAGE_ALTERNATIVES: 'Every image has an alternative text.',
  INTERNAL_LINKS: 'There is a link to another page of the site.',
  OUTBOUND_LINKS: 'There is a link to another site.',
  KEYPHRASE_IN_IMAGE_ALT: 'The alternative text of an image has the key phrase.',
  KEYPHRASE_DISTRIBUTION: 'No stretch of more than 30 % of the text is without the key phrase.',
  SINGLE_MAIN_HEADING: 'There is one heading of the first level at most.',
  READING_EASE: 'Flesch reading ease is 60 or more.',
  SENTENCE_LENGTH: 'A quarter of the sentences at most has more than 20 words.',
  PASSIVE_VOICE: 'At most 10 % of the sentences are in the passive voice.',
  PARAGRAPH_LENGTH: 'No paragraph has more than 150 words.',
  SUBHEADING_SPACING: 'There is a subheading every 300 words.',
  TRANSITION_WORDS: '30 % of the sentences have a transition word.',
  SENTENCE_BEGINNINGS: 'No three sentences in a row begin alike.',
  WORDY_PHRASES: 'No long-winded phrases.',
  REPEATED_WORDS: 'No word twice in a row.',
});

@Authenticated()
@ObjectType('TextRange', {
  description: 'A place to highlight, in UTF-16 code units: what `slice(start, end)` takes in JavaScript, Java and C#.',
})
export class TextRangeType {
  @Field(() => TextFieldEnum, { description: 'Which part of the input it lies in.' })
  declare field: CheckedField;

  @Field(() => Int, { description: 'Where it starts, from 0.' })
  declare start: number;

  @Field(() => Int, { description: 'Behind its end.' })
  declare end: number;
}

@Authenticated()
@ObjectType('TextFix', {
  description: 'What to put in the place of a range. Put several in from the last to the first.',
})
export class TextFixType {
  @Field(() => TextRangeType, { description: 'What is replaced; where it is empty, something is put in.' })
  declare range: TextRangeType;

  @Field(() => String, { description: 'What comes there; empty to take it out.' })
  declare replacement: string;

  @Field(() => String, { description: 'What it does, in words.' })
  declare explanation: string;
}

@Authenticated()
@ObjectType('TextCheck', { description: 'One check of a text.' })
export class TextCheckType {
  @Field(() => TextCheckIdEnum, { description: 'What is checked.' })
  declare id: CheckId;

  @Field(() => TextCheckGroupEnum, { description: 'Which score it goes into.' })
  declare group: CheckGroup;

  @Field(() => TextCheckStatusEnum, { description: 'What it came to.' })
  declare status: CheckStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'GOOD is 100, IMPROVE 50, PROBLEM 0; null where it does not apply.',
  })
  declare score: number | null;

  @Field(() => Int, { description: 'What it weighs in the score of its group, 1–3.' })
  declare weight: number;

  @Field(() => Float, { nullable: true, description: 'What was measured: pixels, characters, a share 0–1 or a count.' })
  declare measured: number | null;

  @Field(() => String, { description: 'What was found and what to do about it, in words.' })
  declare message: string;

  @Field(() => [TextRangeType], { description: 'Places to highlight, at most 200.' })
  declare ranges: readonly TextRangeType[];

  @Field(() => [TextFixType], { description: 'What could be put there, at most 50.' })
  declare fixes: readonly TextFixType[];
}

@Authenticated()
@ObjectType('TextCounts', { description: 'What the formulas count: everything but headings, tables and code.' })
export class TextCountsType {
  @Field(() => Int, { description: 'Words; a hyphenated compound is one.' })
  declare words: number;

  @Field(() => Int, { description: 'Sentences.' })
  declare sentences: number;

  @Field(() => Int, { description: 'Syllables, by rules and a list of exceptions for English.' })
  declare syllables: number;

  @Field(() => Int, { description: 'Letters and digits.' })
  declare characters: number;

  @Field(() => Int, { description: 'Letters.' })
  declare letters: number;

  @Field(() => Int, { description: 'Words of three syllables or more.' })
  declare polysyllables: number;

  @Field(() => Int, { description: 'Those of them that the Gunning fog index calls hard.' })
  declare hardWords: number;
}

@Authenticated()
@ObjectType('Readability', {
  description: 'How hard a text is to read, for English. Grades are of schools in the United States.',
})
export class ReadabilityType {
  @Field(() => Float, { description: 'Flesch (1948): 206.835 − 1.015 words/sentences − 84.6 syllables/words.' })
  declare fleschReadingEase: number;

  @Field(() => Float, { description: 'Kincaid (1975): 0.39 words/sentences + 11.8 syllables/words − 15.59.' })
  declare fleschKincaidGrade: number;

  @Field(() => Float, { description: 'Gunning (1952): 0.4 (words/sentences + 100 hard words/words).' })
  declare gunningFog: number;

  @Field(() => Float, { description: 'McLaughlin (1969): 3.1291 + 1.0430 √(30 polysyllables/sentences).' })
  declare smog: number;

  @Field(() => Float, { description: 'Smith and Senter (1967): 4.71 characters/words + 0.5 words/sentences − 21.43.' })
  declare automatedReadabilityIndex: number;

  @Field(() => Float, {
    description: 'Coleman and Liau (1975): 0.0588 L − 0.296 S − 15.8, letters and sentences per hundred words.',
  })
  declare colemanLiau: number;
}

@Authenticated()
@ObjectType('TextAnalysis', { description: 'How a text reads, and what search engines make of it.' })
export class TextAnalysisType {
  @Field(() => TextFormatEnum, { description: 'How it was read.' })
  declare format: TextFormat;

  @Field(() => TextCountsType, { description: 'What was counted.' })
  declare counts: TextCountsType;

  @Field(() => Int, { description: 'Headings of all levels.' })
  declare headingCount: number;

  @Field(() => ReadabilityType, { nullable: true, description: 'The formulas; null for a text without words.' })
  declare readability: ReadabilityType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Mean of the SEO checks that apply by their weights, 0–100; null when none does.',
  })
  declare seoScore: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Mean of the readability checks that apply by their weights, 0–100; null when none does.',
  })
  declare readabilityScore: number | null;

  @Field(() => [TextCheckType], { description: 'Every check, the weightiest of each group first.' })
  declare checks: readonly TextCheckType[];
}
