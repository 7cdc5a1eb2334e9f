/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which invitation to accept. */
export type AcceptInvitationInput = {
  /** The token of the link in the letter. */
  token: string;
};

/** Whether an account may be used. */
export type AccountStatus =
  /** It may. */
  | 'ACTIVE'
  /** Nobody gets in. */
  | 'SUSPENDED';

/** The steps of an analysis, in order. */
export type AnalysisStage =
  /** Keywords of one need are brought together. */
  | 'CLUSTER'
  /** Keywords that stand there more than once are joined. */
  | 'DEDUPLICATE'
  /** Nothing is left to do. */
  | 'DONE'
  /** It is told what the searchers are after. */
  | 'INTENT'
  /** Spellings are brought into one form. */
  | 'NORMALISE'
  /** The ranked result is put together. */
  | 'OPPORTUNITIES'
  /** Rows are read. */
  | 'PARSE'
  /** Not begun. */
  | 'QUEUED'
  /** Factors and scores are computed. */
  | 'SCORE'
  /** Histories are tested for trends. */
  | 'TREND';

/** How an analysis stands. */
export type AnalysisStatus =
  /** Stopped by a person; can be resumed. */
  | 'CANCELLED'
  /** Done; its opportunities are there. */
  | 'COMPLETED'
  /** Ended without a result; the message says why. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'QUEUED'
  /** Is being worked on. */
  | 'RUNNING';

/** What to analyse and how. */
export type AnalyzeNicheInput = {
  /** The same key answers with the same analysis. */
  idempotencyKey?: string | null | undefined;
  /** The import to analyse. */
  importId: string;
  /** How the analysis is called; the import's name if left out. */
  name?: string | null | undefined;
  /** How much each factor counts. */
  weights?: ScoreWeightsInput | null | undefined;
};

/** A pricing survey: a file of answers, or the answers themselves. */
export type AnalyzePriceSensitivityInput = {
  /** For `VAN_WESTENDORP`: at most 20,000. */
  answers?: Array<PriceSensitivityAnswerInput> | null | undefined;
  /** ISO 4217 code of all prices. */
  currency: string;
  /** A table of answers; columns are told by their names. */
  file?: TableFileInput | null | undefined;
  /** What was asked. */
  method?: PriceStudyMethod;
  /** What it is called. */
  name: string;
  /** For `GABOR_GRANGER`: at most 100,000. */
  purchases?: Array<PurchaseAnswerInput> | null | undefined;
  /** For `GABOR_GRANGER`: what one sale costs, decimal text; the best price then has the most profit, not revenue. */
  unitCost?: string | null | undefined;
};

/** What to analyse. */
export type AnalyzePriceSurveyInput = {
  /** Which survey. */
  surveyId: string;
};

/** A text and what goes with it. What is left out is not checked; what is left blank is missing. */
export type AnalyzeTextInput = {
  /** How it is written; told from the text when left out. */
  format?: TextFormat | null | undefined;
  /** What people should find the text by, at most 200 characters. */
  keyphrase?: string | null | undefined;
  /** The description for search results, at most 2,000 characters. */
  metaDescription?: string | null | undefined;
  /** The host of the site that it is for, such as `shop.example`, to tell links within it. */
  siteHost?: string | null | undefined;
  /** The last part of its address, at most 500 characters. */
  slug?: string | null | undefined;
  /** The text, at most 200,000 characters. */
  text: string;
  /** The title that search results show, at most 1,000 characters. */
  title?: string | null | undefined;
};

/** One answer. */
export type AnswerPriceSurveyInput = {
  /** The prices. */
  answer: PriceSensitivityAnswerInput;
  /** Drawn by the browser, 16 to 100 characters: the first answer of a respondent counts. */
  respondent: string;
  /** From the link. */
  token: string;
};

/** A strategy that is put aside, or taken up again. */
export type ArchiveMarketingStrategyInput = {
  /** Which one. */
  id: string;
  /** False takes it up again. */
  isArchived?: boolean;
};

/** What credit goes to. */
export type AttributionGrouping =
  /** Campaigns on channels. */
  | 'CAMPAIGN'
  /** Channels as a whole. */
  | 'CHANNEL';

/** Who a strategy is for. */
export type AudienceInput = {
  /** In a sentence or two; at most 2,000 characters. */
  description: string;
  /** What they want; at most 30. */
  goals?: Array<string> | null | undefined;
  /** What they speak; at most 20. */
  languages?: Array<string> | null | undefined;
  /** Where they live; at most 50. */
  locations?: Array<string> | null | undefined;
  /** What they struggle with; at most 30. */
  problems?: Array<string> | null | undefined;
  /** Groups within it; at most 20. */
  segments?: Array<string> | null | undefined;
};

/** Which entries; all that is given must fit. */
export type AuditLogFilter = {
  /** An action, or what comes before its dot: `session`. */
  action?: string | null | undefined;
  /** Who did it. */
  actorId?: string | null | undefined;
  /** At that time or later. */
  from?: string | null | undefined;
  /** Before that time. */
  until?: string | null | undefined;
};

/** How often a price is paid. */
export type BillingInterval =
  /** Every month. */
  | 'MONTH'
  /** Once. */
  | 'ONCE'
  /** Every year. */
  | 'YEAR';

/** What should be different; what is left out stays. */
export type BrandVoicePatch = {
  /** Whether it may use emoji. */
  allowsEmoji?: boolean | null | undefined;
  /** Whether it may raise its voice. */
  allowsExclamationMarks?: boolean | null | undefined;
  /** Anything else. */
  description?: string | null | undefined;
  /** All of them anew. */
  forbidden?: Array<ForbiddenWordInput> | null | undefined;
  /** Words in a sentence. */
  maximumSentenceWords?: number | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** All of them anew. */
  preferred?: Array<PreferredWordInput> | null | undefined;
  /** In a few words. */
  tone?: string | null | undefined;
};

/** A time to look at. */
export type CalendarEntriesInput = {
  /** What ends after this moment. */
  from: string;
  /** What begins before this moment, at most 400 days later. */
  until: string;
};

/** How sure an entry is. */
export type CalendarEntryStatus =
  /** It does not happen any more. */
  | 'CANCELLED'
  /** It is to happen, happens or happened. */
  | 'CONFIRMED'
  /** It is being planned. */
  | 'TENTATIVE';

/** A channel that a campaign uses. */
export type CampaignChannelInput = {
  /** Its share of the budget beside the others, 0–1,000. */
  budgetWeight?: number;
  /** Which; each once. */
  channel: MarketingChannel;
};

/** A link of a campaign. */
export type CampaignLinkInput = {
  /** Where it leads: http or https, at most 4,000 characters. */
  address: string;
  /** `utm_campaign`: for what, for example `spring-sale`. */
  campaign?: string | null | undefined;
  /** `utm_id`: the campaign as analytics knows it. */
  campaignId?: string | null | undefined;
  /** What happens to parameters that are there. */
  conflicts?: LinkConflictRule;
  /** `utm_content`: which of several links or pictures. */
  content?: string | null | undefined;
  /** Whether values become lower case with hyphens for spaces. */
  isNormalised?: boolean;
  /** `utm_medium`: by what means, for example `email`. */
  medium: string;
  /** The host of the own site, to warn of links within it. */
  siteHost?: string | null | undefined;
  /** `utm_source`: who links, for example `newsletter`. */
  source: string;
  /** `utm_term`: the word that was paid for. */
  term?: string | null | undefined;
};

/** What a campaign brought on a channel on a day. */
export type CampaignMetricInput = {
  /** The channel. */
  channel: MarketingChannel;
  /** How often it was clicked. */
  clicks?: number | null | undefined;
  /** How often people did what they should, decimal text. */
  conversions?: string | null | undefined;
  /** What it cost, decimal text. */
  cost?: string | null | undefined;
  /** ISO 4217 code of the amounts; needed with them. */
  currency?: string | null | undefined;
  /** The day, `YYYY-MM-DD`. */
  date: string;
  /** How often it was seen; unknown if left out. */
  impressions?: number | null | undefined;
  /** What it earned, decimal text. */
  revenue?: string | null | undefined;
};

/** What of a campaign can be taken away again. */
export type CampaignPart =
  /** Its budget. */
  | 'BUDGET'
  /** Its last day. */
  | 'ENDS_ON'
  /** Its first day. */
  | 'STARTS_ON';

/** What should be different; what is left out stays. */
export type CampaignPatch = {
  /** What may be spent. */
  budget?: MoneyInput | null | undefined;
  /** All channels anew. */
  channels?: Array<CampaignChannelInput> | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** Its last day, `YYYY-MM-DD`. */
  endsOn?: string | null | undefined;
  /** All names anew. */
  externalNames?: Array<string> | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** Its first day, `YYYY-MM-DD`. */
  startsOn?: string | null | undefined;
  /** All targets anew. */
  targets?: Array<CampaignTargetInput> | null | undefined;
  /** The time zone of its days. */
  timeZone?: string | null | undefined;
};

/** Which figures. */
export type CampaignPerformanceInput = {
  /** Which campaign. */
  campaignId: string;
  /** From this day, `YYYY-MM-DD`; from the first if left out. */
  from?: string | null | undefined;
  /** To this day; to the last if left out. */
  to?: string | null | undefined;
};

/** What a campaign is at. */
export type CampaignStatus =
  /** It runs. */
  | 'ACTIVE'
  /** It is put aside for good. */
  | 'ARCHIVED'
  /** It is over; its figures stay. */
  | 'COMPLETED'
  /** It is being planned. */
  | 'DRAFT'
  /** It stands still. */
  | 'PAUSED'
  /** It begins by itself on its first day. */
  | 'SCHEDULED';

/** What a campaign should bring over its whole time. */
export type CampaignTargetInput = {
  /** What is measured; each once. */
  metric: CampaignTargetMetric;
  /** Decimal text above 0. */
  value: string;
};

/** What a target of a campaign measures. */
export type CampaignTargetMetric =
  /** How often it was clicked. */
  | 'CLICKS'
  /** How often people did what they should. */
  | 'CONVERSIONS'
  /** How often it was seen. */
  | 'IMPRESSIONS'
  /** (revenue − cost) ÷ cost; 1 is 100 %. */
  | 'RETURN_ON_INVESTMENT'
  /** What it earned, in the campaign's currency. */
  | 'REVENUE';

/** Which analysis to stop. */
export type CancelAnalysisInput = {
  /** The analysis. */
  analysisId: string;
};

/** Which projection to end. */
export type CancelProjectionInput = {
  /** Which one. */
  projectionId: string;
};

/** A schedule that is not to happen. */
export type CancelScheduleInput = {
  /** Which one. */
  id: string;
};

/** Where the viewer wants to be reached from now on. */
export type ChangeEmailInput = {
  /** The new address; it holds once the link in the letter to it was followed. */
  email: string;
};

/** Another role for a member of the current workspace. */
export type ChangeMemberRoleInput = {
  /** The role from now on. */
  role: WorkspaceRole;
  /** Whose role. */
  userId: string;
};

/** A new password in place of a known one. */
export type ChangePasswordInput = {
  /** The password as it is now. */
  currentPassword: string;
  /** 8 to 1,024 characters; long beats complicated. */
  newPassword: string;
};

/** What the fit of a channel rests on. */
export type ChannelFactor =
  /** Whether the personas can be reached there. */
  | 'AUDIENCE'
  /** What a click costs advertisers. */
  | 'CLICK_COST'
  /** How many compete: for rankings, or for advertisements. */
  | 'COMPETITION'
  /** How much is searched. */
  | 'DEMAND'
  /** Whether the channel serves what searchers want. */
  | 'INTENT';

/** A text to hold against a brand voice. */
export type CheckBrandVoiceInput = {
  /** The voice. */
  brandVoiceId: string;
  /** The text, at most 100,000 characters. */
  text: string;
};

/** Which survey to end. */
export type ClosePriceSurveyInput = {
  /** Which one. */
  surveyId: string;
};

/** What a column of a table means. */
export type ColumnMappingInput = {
  /** The column's name, as `MappingNeededError` gave it. */
  column: string;
  /** What it holds. */
  meaning: KeywordColumn;
};

/** How a variant was compared with the control. */
export type ComparisonTest =
  /** Fisher's exact test, where an expected count is below 5. */
  | 'FISHER_EXACT'
  /** Mixture sequential probability ratio, valid at any time. */
  | 'MIXTURE_RATIO'
  /** Two-proportion z test with the pooled standard error. */
  | 'POOLED_Z'
  /** The pooled z against the O'Brien-Fleming boundary of this look. */
  | 'SEQUENTIAL_Z';

/** What others charge. */
export type CompetitorPriceInput = {
  /** How often it is paid. */
  interval?: BillingInterval;
  /** Who. */
  name: string;
  /** Anything else, at most 1,000 characters. */
  notes?: string | null | undefined;
  /** How much, in any currency. */
  price: MoneyInput;
  /** Where that stands, an address of the web. */
  url?: string | null | undefined;
};

/** The proof that the new address is the person’s. */
export type ConfirmEmailChangeInput = {
  /** The token of the link in the letter. */
  token: string;
};

/** That it is the viewer who is there. With a second factor the code is asked for, else the password. */
export type ConfirmIdentityInput = {
  /** A code of the authenticator app, or a recovery code. */
  code?: string | null | undefined;
  /** What a passkey signed after `startPasskeySignIn`, `PublicKeyCredential.toJSON()` as text; in place of the others. */
  passkeyJson?: string | null | undefined;
  /** The password. */
  password?: string | null | undefined;
};

/** That the authenticator app works. */
export type ConfirmTotpInput = {
  /** The six digits that the app shows. */
  code: string;
};

/** What kind of text something is. */
export type ContentKind =
  /** An advertisement. */
  | 'AD'
  /** An article. */
  | 'BLOG'
  /** A mail. */
  | 'EMAIL'
  /** A page that leads to one action. */
  | 'LANDING_PAGE'
  /** A post on a social network. */
  | 'SOCIAL'
  /** What is seen and said in a video. */
  | 'VIDEO_SCRIPT';

/** Who wrote a text. */
export type ContentOrigin =
  /** A model; `modelName` says which. */
  | 'MODEL'
  /** The offline writer, which fills a template with what was entered and is no model. */
  | 'OFFLINE_WRITER'
  /** A person. */
  | 'PERSON'
  /** An older revision that was brought back. */
  | 'RESTORED';

/** How far content is on its way. */
export type ContentStatus =
  /** It may be published. */
  | 'APPROVED'
  /** It is being written. */
  | 'DRAFT'
  /** Somebody is asked to approve it. */
  | 'IN_REVIEW'
  /** It was published. */
  | 'PUBLISHED'
  /** It should be different; a comment says how. */
  | 'REJECTED'
  /** It is published at a time that is set. */
  | 'SCHEDULED';

/** What should be different; what is left out stays. */
export type ContentTemplatePatch = {
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether it is out of use. */
  isArchived?: boolean | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** All parts anew. */
  sections?: Array<TemplateSectionInput> | null | undefined;
  /** The title. */
  title?: string | null | undefined;
  /** How its texts sound. */
  tone?: string | null | undefined;
  /** All variables anew. */
  variables?: Array<TemplateVariableInput> | null | undefined;
};

/** How many of the visitors did something. */
export type ConversionCountInput = {
  /** Visitors who did it, each counted once. */
  count: number;
  /** The metric. */
  metricKey: string;
};

/** A key for a program. */
export type CreateApiKeyInput = {
  /** Up to a year from now; 90 days if left out. */
  expiresAt?: string | null | undefined;
  /** What it is for. */
  name: string;
  /** Some of `viewer.scopes`: a key allows no more than its person has. */
  scopes: Array<string>;
};

/** How a brand sounds. */
export type CreateBrandVoiceInput = {
  /** Whether it may use emoji. */
  allowsEmoji?: boolean;
  /** Whether it may raise its voice. */
  allowsExclamationMarks?: boolean;
  /** Anything else to know about it. */
  description?: string | null | undefined;
  /** At most 100. */
  forbidden?: Array<ForbiddenWordInput> | null | undefined;
  /** The same key answers with the same voice. */
  idempotencyKey?: string | null | undefined;
  /** Words in a sentence, 5 to 100; no limit if left out. */
  maximumSentenceWords?: number | null | undefined;
  /** What it is called. */
  name: string;
  /** At most 100. */
  preferred?: Array<PreferredWordInput> | null | undefined;
  /** In a few words, such as "calm and exact". */
  tone?: string | null | undefined;
};

/** Some content over some channels in some weeks. */
export type CreateCampaignInput = {
  /** What may be spent. */
  budget?: MoneyInput | null | undefined;
  /** Where it runs. */
  channels?: Array<CampaignChannelInput> | null | undefined;
  /** What it is about; at most 5,000 characters. */
  description?: string | null | undefined;
  /** Its last day, `YYYY-MM-DD`. */
  endsOn?: string | null | undefined;
  /** What it is called where its figures come from; its own name if left out. At most 20. */
  externalNames?: Array<string> | null | undefined;
  /** The same key answers with the same campaign, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** What it is called. */
  name: string;
  /** The opportunity; with a strategy it is the one of the strategy. */
  opportunityId?: string | null | undefined;
  /** Its first day, `YYYY-MM-DD`. */
  startsOn?: string | null | undefined;
  /** The strategy that it carries out. */
  strategyId?: string | null | undefined;
  /** What it should bring. */
  targets?: Array<CampaignTargetInput> | null | undefined;
  /** The time zone of its days, such as `Europe/Berlin`. */
  timeZone?: string;
};

/** A text to begin with. */
export type CreateContentInput = {
  /** Markdown, at most 100,000 characters. */
  body?: string | null | undefined;
  /** How it should sound. */
  brandVoiceId?: string | null | undefined;
  /** The campaign that it is for. */
  campaignId?: string | null | undefined;
  /** The same key answers with the same content, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** What kind of text it is. */
  kind: ContentKind;
  /** What search results show below the title. */
  metaDescription?: string | null | undefined;
  /** The opportunity; with a campaign it is the one of the campaign. */
  opportunityId?: string | null | undefined;
  /** The title, or the subject of a mail; at most 300 characters. */
  title: string;
};

/** A template of the workspace. */
export type CreateContentTemplateInput = {
  /** What it is for. */
  description?: string | null | undefined;
  /** The same key answers with the same template. */
  idempotencyKey?: string | null | undefined;
  /** What kind of text comes of it. */
  kind: ContentKind;
  /** What it is called. */
  name: string;
  /** Its parts in order, 1 to 20. */
  sections: Array<TemplateSectionInput>;
  /** The title, with `{{variables}}`. */
  title: string;
  /** How its texts sound. */
  tone?: string | null | undefined;
  /** What it asks for, at most 30. */
  variables?: Array<TemplateVariableInput> | null | undefined;
};

/** An experiment. */
export type CreateExperimentInput = {
  /** What is expected and why. */
  hypothesis?: string | null | undefined;
  /** The same key answers with the same experiment, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** What decides first, then at most four others. */
  metrics: Array<ExperimentMetricInput>;
  /** What it is called. */
  name: string;
  /** What is decided before the first visitor. */
  plan: ExperimentPlanInput;
  /** The control first, then one to seven others. */
  variants: Array<ExperimentVariantInput>;
};

/** How an opportunity is to be marketed. */
export type CreateMarketingStrategyInput = {
  /** Who it is for. */
  audience?: AudienceInput | null | undefined;
  /** What may be spent. */
  budget?: MoneyInput | null | undefined;
  /** Where they are reached. */
  channels?: Array<StrategyChannelInput> | null | undefined;
  /** At most 20. */
  goals?: Array<MarketingGoalInput> | null | undefined;
  /** The same key answers with the same strategy, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** What is said. */
  messaging?: MessagingInput | null | undefined;
  /** After the opportunity's name if left out. */
  name?: string | null | undefined;
  /** Anything else, at most 10,000 characters. */
  notes?: string | null | undefined;
  /** The opportunity. */
  opportunityId: string;
  /** At most 20. */
  personas?: Array<PersonaInput> | null | undefined;
};

/** How an opportunity is to earn money. */
export type CreateMonetizationStrategyInput = {
  /** At most 100. */
  competitors?: Array<CompetitorPriceInput> | null | undefined;
  /** ISO 4217 code of its prices. */
  currency: string;
  /** The same key answers with the same strategy, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** In which way. */
  kind: MonetizationStrategyKind;
  /** After the opportunity's name if left out. */
  name?: string | null | undefined;
  /** Anything else, at most 10,000 characters. */
  notes?: string | null | undefined;
  /** The opportunity. */
  opportunityId: string;
  /** At most 50. */
  promotions?: Array<PromotionInput> | null | undefined;
  /** What customers can buy; at most 20. */
  tiers?: Array<StrategyTierInput> | null | undefined;
};

/** A survey to host. */
export type CreatePriceSurveyInput = {
  /** ISO 4217 code of all prices. */
  currency: string;
  /** What respondents read of the product, at most 5,000 characters. */
  description: string;
  /** What it is called; respondents see it. */
  name: string;
};

/** A receiver of what is published. */
export type CreatePublishingEndpointInput = {
  /** What it is called. */
  name: string;
  /** Its address, on the internet and with https. */
  url: string;
};

/** The file that is going to be sent. */
export type CreateUploadInput = {
  /** Its name. */
  fileName: string;
  /** Its size. */
  sizeBytes: number;
};

/** A workspace to share with others. */
export type CreateWorkspaceInput = {
  /** How its members call it. */
  name: string;
};

/** Which comes first in a date such as 3/4/2026. */
export type DayOrder =
  /** The day: 3 April. */
  | 'DAY_FIRST'
  /** The month: March 4. */
  | 'MONTH_FIRST';

/** Which invitation to decline. */
export type DeclineInvitationInput = {
  /** The token of the link in the letter. */
  token: string;
};

/** Which report to delete. */
export type DeleteReportInput = {
  /** The report. */
  reportId: string;
};

/** What came of an attempt. */
export type DeliveryStatus =
  /** The receiver took it. */
  | 'ARRIVED'
  /** It did not arrive this time. */
  | 'FAILED'
  /** It must not or cannot be sent there. */
  | 'REFUSED'
  /** It began. One that stays so was cut off, and may have arrived. */
  | 'STARTED';

/** Where a piece of text stands. */
export type DifferenceKind =
  /** In the newer only. */
  | 'ADDED'
  /** In the older only. */
  | 'REMOVED'
  /** In both. */
  | 'SAME';

/** The end of an experiment. */
export type EndExperimentInput = {
  /** What was decided, in words; at most 2,000 characters. */
  conclusion: string;
  /** Which experiment. */
  experimentId: string;
};

/** Which device to sign out. */
export type EndSessionInput = {
  /** The id of one of the viewer’s sessions. */
  sessionId: string;
};

/** That the viewer wants to be forgotten. */
export type EraseAccountInput = {
  /** The address of the account, typed once more. */
  email: string;
};

/** Which workspace is to be gone for good. */
export type EraseWorkspaceInput = {
  /** One that the viewer owns, not the personal one. */
  workspaceId: string;
};

/** Which experiment. */
export type EvaluateExperimentInput = {
  /** Its id. */
  experimentId: string;
};

/** When the figures may be looked at. */
export type ExperimentDesign =
  /** At any time and as often as one likes (Johari et al. 2022), for some power. */
  | 'ALWAYS_VALID'
  /** Once, when the planned visitors are in. Needs the fewest of them. */
  | 'FIXED_HORIZON'
  /** At any time; each look spends some of the chance of a false finding (Lan and DeMets 1983, in the manner of O'Brien and Fleming). Needs 3 % more. */
  | 'GROUP_SEQUENTIAL';

/** What visitors may do. */
export type ExperimentMetricInput = {
  /** Names it in observations: lower-case letters, digits and `_`, at most 40. */
  key: string;
  /** What people call it. */
  name: string;
};

/** What is decided before the first visitor. */
export type ExperimentPlanInput = {
  /** Chance of a false finding among all comparisons. */
  alpha?: number;
  /** Rate of the first metric without a change, between 0 and 1. */
  baselineRate: number;
  /** When the figures may be looked at. */
  design?: ExperimentDesign;
  /** The least difference of rates worth knowing, absolute: 0.01 is one point. */
  minimumEffect: number;
  /** Chance of finding a difference as large as planned for. */
  power?: number;
};

/** What an experiment should find. */
export type ExperimentSizeInput = {
  /** Metrics that are compared, 1–5. */
  metricCount?: number;
  /** The plan. */
  plan: ExperimentPlanInput;
  /** Visitors a day of all variants together. */
  visitorsPerDay?: number | null | undefined;
  /** Weights of the variants, the control first; halves if left out. */
  weights?: Array<number> | null | undefined;
};

/** A version that visitors may be shown. */
export type ExperimentVariantInput = {
  /** Names it in observations: lower-case letters, digits and `_`, at most 40. */
  key: string;
  /** What people call it. */
  name: string;
  /** Its share of the visitors, of any scale. */
  weight?: number;
};

/** What an experiment came to. */
export type ExperimentVerdictKind =
  /** Every other variant is worse than the control. */
  | 'CONTROL_BETTER'
  /** There are no visitors to compare. */
  | 'NO_DATA'
  /** None as large as planned for was found. */
  | 'NO_DIFFERENCE'
  /** Visitors are not shared out as planned (p < 0.001): nothing can be believed. */
  | 'SAMPLE_RATIO_MISMATCH'
  /** Not to be decided yet. */
  | 'TOO_EARLY'
  /** A variant is better than the control. */
  | 'VARIANT_BETTER';

/** What the browser came back from the provider with. */
export type FinishIdentityLinkInput = {
  /** What was kept in the browser since it left. */
  browserToken: string;
  /** `code` of that address. */
  code: string;
  /** `iss` of that address, where there is one (RFC 9207). */
  issuer?: string | null | undefined;
  /** `state` of the address that the browser came back to. */
  state: string;
};

/** What the device made. */
export type FinishPasskeyRegistrationInput = {
  /** How to call it. */
  name: string;
  /** The browser’s answer, `PublicKeyCredential.toJSON()` as text. */
  responseJson: string;
};

/** What the device signed. */
export type FinishPasskeySignInInput = {
  /** The browser’s answer, `PublicKeyCredential.toJSON()` as text. */
  responseJson: string;
};

/** What the browser came back from the provider with. */
export type FinishProviderSignInInput = {
  /** What was kept in the browser since it left. */
  browserToken: string;
  /** `code` of that address. */
  code: string;
  /** `iss` of that address, where there is one (RFC 9207). */
  issuer?: string | null | undefined;
  /** `state` of the address that the browser came back to. */
  state: string;
};

/** A word that is not said. */
export type ForbiddenWordInput = {
  /** The word or phrase. */
  phrase: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** What is to be written, and out of what. */
export type GenerateContentInput = {
  /** The brand voice to keep to. */
  brandVoiceId?: string | null | undefined;
  /** The campaign that it is for. */
  campaignId?: string | null | undefined;
  /** The same key answers with the same content, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** The opportunity; with a campaign it is the one of the campaign. */
  opportunityId?: string | null | undefined;
  /** The template. */
  templateId: string;
  /** How it should sound; as the template says if left out. */
  tone?: string | null | undefined;
  /** What the template asks for. */
  variables: Array<TemplateValueInput>;
};

/** What to report: either opportunities or an analysis. */
export type GenerateReportInput = {
  /** The analysis whose ten best opportunities to tell of. */
  analysisId?: string | null | undefined;
  /** The same key answers with the same report. */
  idempotencyKey?: string | null | undefined;
  /** The opportunities, in the order to tell of them; at most 20. */
  opportunityIds?: Array<string> | null | undefined;
  /** What to tell; everything if left out. */
  sections?: Array<ReportSection> | null | undefined;
  /** How it is called; after its opportunities if left out. */
  title?: string | null | undefined;
};

/** A keyword file and how to read it. */
export type ImportKeywordsInput = {
  /** The text of the file; up to 5,000,000 characters. Give this or `uploadId`. */
  content?: string | null | undefined;
  /** The name of the file that the text was read from. */
  fileName?: string | null | undefined;
  /** What the columns mean, where they could not be told. */
  mapping?: Array<ColumnMappingInput> | null | undefined;
  /** How the import is called; the file's name if left out. */
  name?: string | null | undefined;
  /** An upload made before with `createUpload`. Give this or `content`. */
  uploadId?: string | null | undefined;
};

/** A file of figures: its text, or its bytes where the text is not UTF-8. */
export type ImportMetricsInput = {
  /** Whether figures of several days in one may stand on the last of them. */
  acceptsPeriods?: boolean;
  /** All of it as text, at most 10,000,000 characters. */
  content?: string | null | undefined;
  /** All of it as bytes in base 64, instead of `content`: what Google Ads exports for Excel is UTF-16. */
  contentBase64?: string | null | undefined;
  /** ISO 4217 code of its amounts, for files that have no column for it. */
  currency?: string | null | undefined;
  /** For dates such as 3/4/2026, where the column does not tell. */
  dayOrder?: DayOrder | null | undefined;
  /** How the file is called. */
  fileName?: string | null | undefined;
};

/** Stripe's export of subscriptions or payments. */
export type ImportSubscriptionsInput = {
  /** The file; told by its columns, in any order. */
  file: TableFileInput;
};

/** A table of events: one row for each touch point or conversion. */
export type ImportTouchPointsInput = {
  /** All of it, at most 10,000,000 characters. Columns in any order: person, time, channel, campaign, event, revenue, currency. */
  content: string;
  /** ISO 4217 code of revenue in rows that do not say. */
  currency?: string | null | undefined;
};

/** Whom to ask into the current workspace. */
export type InviteMemberInput = {
  /** The address to write to. */
  email: string;
  /** The role that the person would have. */
  role: WorkspaceRole;
};

/** What a column of a table means. */
export type KeywordColumn =
  /** Advertising competition, 0–1 or 0–100. */
  | 'ADVERTISING_COMPETITION'
  /** Price of a click. */
  | 'COST_PER_CLICK'
  /** Not used. */
  | 'IGNORE'
  /** What the searcher is after. */
  | 'INTENT'
  /** The words searched for. */
  | 'KEYWORD'
  /** Ranking difficulty, 0–100. */
  | 'KEYWORD_DIFFICULTY'
  /** Monthly searches of one month; the column's name is the month. */
  | 'MONTH'
  /** Average searches a month. */
  | 'MONTHLY_SEARCHES';

/** The kinds of export that are recognised by their content. */
export type KeywordFormat =
  /** Ahrefs Keywords Explorer. */
  | 'AHREFS'
  /** A table with columns of its own. */
  | 'GENERIC_CSV'
  /** Google Ads Keyword Planner. */
  | 'GOOGLE_KEYWORD_PLANNER'
  /** Google Trends, interest over time. */
  | 'GOOGLE_TRENDS'
  /** One keyword a line. */
  | 'KEYWORD_LIST'
  /** Google Search Console, queries. */
  | 'SEARCH_CONSOLE'
  /** Semrush. */
  | 'SEMRUSH';

/** Which workspace to leave. */
export type LeaveWorkspaceInput = {
  /** One of the viewer’s workspaces, not the personal one. */
  workspaceId: string;
};

/** How much of something there is. */
export type Level =
  /** Much. */
  | 'HIGH'
  /** Little. */
  | 'LOW'
  /** Some. */
  | 'MEDIUM';

/** What happens to parameters that an address has already. */
export type LinkConflictRule =
  /** They are kept. */
  | 'KEEP'
  /** They are replaced. */
  | 'REPLACE';

/** What will make the figures of a link worse. */
export type LinkWarningKind =
  /** The address has the id of a single click. */
  | 'AUTO_TAGGED'
  /** The address had another value for the parameter. */
  | 'CONFLICT'
  /** The address had a parameter more than once. */
  | 'DUPLICATE_PARAMETER'
  /** Parameters stand behind #, where they are not counted. */
  | 'FRAGMENT_PARAMETERS'
  /** It leads to the own site: on its pages it would begin a new visit. */
  | 'INTERNAL_LINK'
  /** It has more than 2,000 characters. */
  | 'LONG_ADDRESS'
  /** No campaign is named. */
  | 'MISSING_CAMPAIGN'
  /** A value has capital letters, which analytics tells apart. */
  | 'MIXED_CASE'
  /** It begins with http://. */
  | 'NOT_ENCRYPTED'
  /** A value looks like an e-mail address or a telephone number. */
  | 'PERSONAL_DATA'
  /** A value has spaces. */
  | 'SPACES'
  /** Analytics knows no channel for the medium. */
  | 'UNASSIGNED_CHANNEL';

/** How a local time was read. */
export type LocalTimeResolution =
  /** It is there once. */
  | 'EXACT'
  /** Clocks go back over it: it is the first of the two, as RFC 5545 says. */
  | 'REPEATED'
  /** Clocks go forward over it: it is read with the offset before the gap, as RFC 5545 says. */
  | 'SKIPPED';

/** Which alerts were read. */
export type MarkWatchAlertsReadInput = {
  /** These, 100 at the most; all if left out. */
  alertIds?: Array<string> | null | undefined;
};

/** A way to reach people. */
export type MarketingChannel =
  /** Forums, groups and question-and-answer sites. */
  | 'COMMUNITIES'
  /** Newsletters and sequences of mails. */
  | 'EMAIL'
  /** Catalogues and shops where buyers look for such things. */
  | 'MARKETPLACES'
  /** Others who recommend it, with or without a commission. */
  | 'PARTNERSHIPS'
  /** Advertisements beside search results. */
  | 'SEARCH_ADS'
  /** Being found in search results. */
  | 'SEO'
  /** Posts on social networks. */
  | 'SOCIAL'
  /** Advertisements on social networks. */
  | 'SOCIAL_ADS'
  /** Videos on a platform for them. */
  | 'VIDEO';

/** A goal that can be checked. */
export type MarketingGoalInput = {
  /** Where it stands, decimal text; unknown if left out. */
  baseline?: string | null | undefined;
  /** By when, a day in the future, `YYYY-MM-DD`. */
  dueOn: string;
  /** What is measured. */
  metric: MarketingGoalMetric;
  /** Where it should stand, decimal text. */
  target: string;
  /** In words. */
  title: string;
};

/** What a goal measures. */
export type MarketingGoalMetric =
  /** Percent of visitors who do what they should. */
  | 'CONVERSION_RATE'
  /** Paying customers. */
  | 'CUSTOMERS'
  /** People who left their address. */
  | 'LEADS'
  /** Keywords with a place on the first page of results. */
  | 'RANKED_KEYWORDS'
  /** Revenue in a month. */
  | 'REVENUE'
  /** Subscribers of a mailing list. */
  | 'SUBSCRIBERS'
  /** Trials begun in a month. */
  | 'TRIALS'
  /** Visits in a month. */
  | 'VISITS';

/** What should be different; what is left out stays. */
export type MarketingStrategyPatch = {
  /** The audience anew. */
  audience?: AudienceInput | null | undefined;
  /** What may be spent. */
  budget?: MoneyInput | null | undefined;
  /** All channels anew. */
  channels?: Array<StrategyChannelInput> | null | undefined;
  /** All goals anew. */
  goals?: Array<MarketingGoalInput> | null | undefined;
  /** The messaging anew. */
  messaging?: MessagingInput | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** Anything else. */
  notes?: string | null | undefined;
  /** All personas anew. */
  personas?: Array<PersonaInput> | null | undefined;
};

/** Something that is said again and again, and why it is true. */
export type MessagePillarInput = {
  /** What proves it. */
  proof?: string | null | undefined;
  /** What is said. */
  title: string;
};

/** What is said, and how. */
export type MessagingInput = {
  /** What they should do next. */
  callToAction?: string | null | undefined;
  /** At most 10. */
  pillars?: Array<MessagePillarInput> | null | undefined;
  /** What sets it apart from what they could use instead. */
  positioning?: string | null | undefined;
  /** How it sounds. */
  tone?: string | null | undefined;
  /** What they get out of it. */
  valueProposition?: string | null | undefined;
};

/** What a file of figures is. */
export type MetricFileFormat =
  /** A report of Google Analytics 4. */
  | 'GA4'
  /** A campaign report of Google Ads. */
  | 'GOOGLE_ADS'
  /** Days of Google Search Console. */
  | 'SEARCH_CONSOLE'
  /** Queries or pages of Google Search Console. */
  | 'SEARCH_CONSOLE_TERMS';

/** In which way money is earned. */
export type MonetizationStrategyKind =
  /** Paid by advertisers. */
  | 'ADS'
  /** Free for most, paid by those who need more. */
  | 'FREEMIUM'
  /** A share of what others sell. */
  | 'MARKETPLACE'
  /** More than one of these. */
  | 'MIXED'
  /** Paid once. */
  | 'ONE_TIME'
  /** Paid again and again. */
  | 'SUBSCRIPTION'
  /** Paid by how much is used. */
  | 'USAGE';

/** What should be different; what is left out stays. */
export type MonetizationStrategyPatch = {
  /** All competitors anew. */
  competitors?: Array<CompetitorPriceInput> | null | undefined;
  /** ISO 4217 code; give the tiers in it as well. */
  currency?: string | null | undefined;
  /** In which way it earns. */
  kind?: MonetizationStrategyKind | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** Anything else. */
  notes?: string | null | undefined;
  /** All promotions anew. */
  promotions?: Array<PromotionInput> | null | undefined;
  /** All tiers anew. */
  tiers?: Array<StrategyTierInput> | null | undefined;
};

/** An exact amount of money. */
export type MoneyInput = {
  /** Decimal text with a point and no grouping, such as `1250.00`; at most 12 decimal places. */
  amount: string;
  /** ISO 4217 code, such as `EUR`. */
  currency: string;
};

/** A step of a campaign. */
export type MoveCampaignInput = {
  /** Which one. */
  id: string;
  /** What it should become. */
  to: CampaignStatus;
};

/** A step of content. */
export type MoveContentInput = {
  /** What there is to say about it; a rejection needs it. */
  comment?: string | null | undefined;
  /** Which one. */
  id: string;
  /** What it should become. */
  to: ContentStatus;
  /** The version that was seen: what is approved is what was read. */
  version: number;
};

/** Why recurring revenue changed, by ChartMogul's published rules. */
export type MrrMovementKind =
  /** Nothing is left of a customer. */
  | 'CHURN'
  /** Less from a customer that stays. */
  | 'CONTRACTION'
  /** More from a customer that was there. */
  | 'EXPANSION'
  /** The first revenue of a customer. */
  | 'NEW_BUSINESS'
  /** A customer that had left pays again. */
  | 'REACTIVATION';

/** Visitors of one variant that were counted together, for example those of an hour. */
export type ObservationInput = {
  /** What they did; a metric that is left out was done by none. */
  conversions: Array<ConversionCountInput>;
  /** How many there were, each counted once. */
  exposures: number;
  /** Names it: what comes again under the same key is counted once. */
  key: string;
  /** What they were shown. */
  variantKey: string;
};

/** What became of an opportunity between two versions. */
export type OpportunityChangeKind =
  /** It was not there before. */
  | 'ENTERED'
  /** Its score is lower. */
  | 'FALLEN'
  /** It is not there any more. */
  | 'LEFT'
  /** Its score is higher. */
  | 'RISEN'
  /** Its score is the same. */
  | 'UNCHANGED';

/** Which opportunities to list; all conditions have to hold. */
export type OpportunityFilter = {
  /** Only those of one analysis. */
  analysisId?: string | null | undefined;
  /** True for those too that the newest file of their analysis has no more; left out otherwise. */
  hasGone?: boolean | null | undefined;
  /** Only those with one of these intents. */
  intents?: Array<SearchIntent> | null | undefined;
  /** Only those with at least so many searches a month. */
  minimumMonthlySearches?: number | null | undefined;
  /** Only those with at least this score. */
  minimumScore?: number | null | undefined;
  /** Part of the name or of a keyword. */
  text?: string | null | undefined;
  /** Only those with one of these verdicts. */
  verdicts?: Array<TrendVerdict> | null | undefined;
};

/** How to order opportunities. */
export type OpportunityOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field?: OpportunityOrderField;
};

/** What opportunities can be ordered by. Unknown values come after all known ones where the largest come first. */
export type OpportunityOrderField =
  /** How much of the score rests on known data. */
  | 'CONFIDENCE'
  /** Cost per click. */
  | 'COST_PER_CLICK'
  /** When it was found. */
  | 'CREATED_AT'
  /** Searches a month, the middle of a range. */
  | 'MONTHLY_SEARCHES'
  /** The name, without regard to case. */
  | 'NAME'
  /** The score. */
  | 'SCORE'
  /** Change a year. */
  | 'TREND';

/** Which end comes first. */
export type OrderDirection =
  /** The smallest first. */
  | 'ASC'
  /** The largest first. */
  | 'DESC';

/** What the fit of a persona rests on. */
export type PersonaFactor =
  /** Whether it can pay. */
  | 'BUYING_POWER'
  /** Whether its problems and goals are those of the opportunity. */
  | 'NEED'
  /** Whether the strategy is where it can be reached. */
  | 'REACH'
  /** How soon it needs help. */
  | 'URGENCY';

/** A kind of person that a strategy is for. */
export type PersonaInput = {
  /** Whether it can pay; unknown if left out. */
  buyingPower?: Level | null | undefined;
  /** Where it can be reached. */
  channels?: Array<MarketingChannel> | null | undefined;
  /** Who that is; at most 2,000 characters. */
  description?: string | null | undefined;
  /** What it wants; at most 20. */
  goals?: Array<string> | null | undefined;
  /** Unlike the other personas. */
  name: string;
  /** What it struggles with; at most 20. */
  problems?: Array<string> | null | undefined;
  /** How soon it needs help; unknown if left out. */
  urgency?: Level | null | undefined;
};

/** What a person may do on the platform as a whole. */
export type PlatformRole =
  /** Administer the platform as well. */
  | 'ADMIN'
  /** Work in workspaces. */
  | 'USER';

/** What to change; what is left out stays as it is. */
export type PreferencesPatch = {
  /** A BCP 47 tag. */
  locale?: string | null | undefined;
  /** Light or dark. */
  theme?: Theme | null | undefined;
  /** A name of the IANA time zone database. */
  timeZone?: string | null | undefined;
  /** Whether letters may tell of more than the account. */
  wantsNews?: boolean | null | undefined;
};

/** A word that is used, and those that it takes the place of. */
export type PreferredWordInput = {
  /** Instead of what, 1 to 20. */
  insteadOf: Array<string>;
  /** What is said. */
  use: string;
};

/** How a quantity is priced; give what its kind needs. */
export type PriceModelInput = {
  /** Which way. */
  kind: PriceModelKind;
  /** For `PACKAGE`: of a package. */
  packagePrice?: MoneyInput | null | undefined;
  /** For `PACKAGE`: units in a package. */
  packageSize?: number | null | undefined;
  /** For `GRADUATED` and `VOLUME`: ascending, the last one open; at most 50. */
  tiers?: Array<PriceTierInput> | null | undefined;
  /** For `PER_UNIT`: of a unit. */
  unitPrice?: MoneyInput | null | undefined;
};

/** How a quantity is priced. */
export type PriceModelKind =
  /** Each unit costs what its own tier says. */
  | 'GRADUATED'
  /** Whole packages; one that is begun is paid. */
  | 'PACKAGE'
  /** Every unit costs the same. */
  | 'PER_UNIT'
  /** All units cost what the tier of the whole quantity says. */
  | 'VOLUME';

/** The four prices of one respondent. */
export type PriceSensitivityAnswerInput = {
  /** A bargain. */
  cheap: number;
  /** Getting expensive, but still considered. */
  expensive: number;
  /** How likely they would buy at `cheap`: 1 (certainly not) to 5 (certainly). */
  intentAtCheap?: number | null | undefined;
  /** The same at `expensive`. */
  intentAtExpensive?: number | null | undefined;
  /** So cheap that its quality is doubted. */
  tooCheap: number;
  /** Too expensive to be considered. */
  tooExpensive: number;
};

/** What respondents were asked. */
export type PriceStudyMethod =
  /** Whether they would buy at given prices. */
  | 'GABOR_GRANGER'
  /** Four prices each: too cheap, cheap, expensive, too expensive. */
  | 'VAN_WESTENDORP';

/** What a suggestion is about. */
export type PriceSuggestionKind =
  /** The tier is dearer than what the survey calls acceptable. */
  | 'ABOVE_ACCEPTABLE_RANGE'
  /** The tier is cheaper than what the survey calls acceptable. */
  | 'BELOW_ACCEPTABLE_RANGE'
  /** The tier costs more than twice or less than half of what competitors charge. */
  | 'FAR_FROM_COMPETITORS'
  /** Nothing costs anything. */
  | 'NOTHING_TO_BUY'
  /** Nothing can be paid by the year. */
  | 'OFFER_A_YEAR'
  /** Revenue would be highest at another price, by the survey's demand. */
  | 'REVENUE_OPTIMUM';

/** A tier of a graduated or volume price. */
export type PriceTierInput = {
  /** Charged once when the tier is used at all. */
  flatPrice?: MoneyInput | null | undefined;
  /** For each unit. */
  unitPrice: MoneyInput;
  /** Its last unit, counted from 1; left out for the last tier, which is open. */
  upTo?: number | null | undefined;
};

/** What to change about the viewer. */
export type ProfilePatch = {
  /** How the person wants to be called. */
  name?: string | null | undefined;
};

/** What to project. */
export type ProjectRevenueInput = {
  /** What it rests on; the defaults if left out. */
  assumptions?: ProjectionAssumptionsInput | null | undefined;
  /** The same key answers with the same projection, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** How far, 1–120. */
  months?: number;
  /** A whole number from 0 to 4,294,967,295: the same seed gives the same result. Drawn if left out. */
  seed?: number | null | undefined;
  /** Paths to simulate, 100–50,000; times months at most 2,000,000. */
  simulations?: number;
  /** Whose prices and currency. */
  strategyId: string;
};

/** What a projection rests on. Rates are 0–1 and a month's; amounts are decimal text in the strategy's currency. */
export type ProjectionAssumptionsInput = {
  /** For each trial. */
  acquisitionCost?: string;
  /** Share of customers lost in a month, for tiers from the strategy. */
  churn?: number;
  /** Share of trials that become customers. */
  conversion?: number;
  /** Share of young customers lost in a month. */
  earlyChurn?: number;
  /** Months in which a new customer leaves at `earlyChurn` instead; at most 6. */
  earlyMonths?: number;
  /** Of a month. */
  fixedCosts?: string;
  /** Whether to project without any promotion. */
  ignorePromotions?: boolean;
  /** Monthly profit at which one could live on it. */
  incomeGoal?: string | null | undefined;
  /** Spent before the first month. */
  initialInvestment?: string;
  /** Of each payment. */
  paymentFeeFixed?: string;
  /** Percent of each payment. */
  paymentFeePercent?: string;
  /** What new customers pay less; if left out the strategy's first promotion that applies by itself and ends for each customer within twelve months. */
  promotion?: PromotionAssumptionsInput | null | undefined;
  /** The first month, `YYYY-MM`; the next one if left out. */
  startMonth?: string | null | undefined;
  /** Cheapest first; the strategy's paid recurring tiers if left out. At most 10. */
  tiers?: Array<TierAssumptionsInput> | null | undefined;
  /** By how much that grows every month; 0.05 is 5 %. */
  trialGrowth?: number;
  /** Months from trial to payment. */
  trialMonths?: number;
  /** People who begin a trial in the first month. */
  trialsPerMonth?: number;
  /** 20 % each if left out. */
  uncertainty?: UncertaintyInput | null | undefined;
  /** Share that moves up a tier in a month, for tiers from the strategy. */
  upgrade?: number;
  /** For each paying customer and month. */
  variableCost?: string;
};

/** An assumption that is moved. */
export type ProjectionFactor =
  /** For each trial. */
  | 'ACQUISITION_COST'
  /** Of all tiers, and early churn. */
  | 'CHURN'
  /** From trial to customer. */
  | 'CONVERSION'
  /** Of a month. */
  | 'FIXED_COSTS'
  /** Of all tiers. */
  | 'PRICE'
  /** Trials a month. */
  | 'TRIALS'
  /** For each customer. */
  | 'VARIABLE_COST';

/** Where a run stands. */
export type ProjectionStatus =
  /** Somebody ended it. */
  | 'CANCELLED'
  /** The result is there. */
  | 'COMPLETED'
  /** It could not be done. */
  | 'FAILED'
  /** It waits for a worker. */
  | 'QUEUED'
  /** A worker is at it. */
  | 'RUNNING';

/** Something off the price for those who join while it is offered. */
export type PromotionAssumptionsInput = {
  /** Off a month's price, after the percentage, decimal text; a price never falls below zero. */
  amountOff?: string;
  /** The first month of the projection, from 1, in which it is offered. */
  firstMonth?: number;
  /** The last one; to the end if left out. */
  lastMonth?: number | null | undefined;
  /** Payments of a new customer for which it holds, 1–12. */
  months: number;
  /** Percent of the price, 0–100, decimal text. */
  percentOff?: string;
  /** Of the new customers, who get it, 0–1. */
  share?: number;
};

/** Something off the price: a percentage or an amount. */
export type PromotionInput = {
  /** Instead of a percentage. */
  amountOff?: MoneyInput | null | undefined;
  /** What customers enter; it applies by itself if left out. */
  code?: string | null | undefined;
  /** How many months a subscriber has it; always if left out. */
  durationMonths?: number | null | undefined;
  /** Without an end if left out. */
  endsAt?: string | null | undefined;
  /** What it is called. */
  name: string;
  /** Above 0 and up to 100, decimal text. */
  percentOff?: string | null | undefined;
  /** From the beginning if left out. */
  startsAt?: string | null | undefined;
};

/** What should be different; what is left out stays. */
export type PublishingEndpointPatch = {
  /** What it is called. */
  name?: string | null | undefined;
  /** Whether it is used. */
  status?: PublishingEndpointStatus | null | undefined;
  /** Its address. */
  url?: string | null | undefined;
};

/** Whether an endpoint is used. */
export type PublishingEndpointStatus =
  /** It gets what is published. */
  | 'ACTIVE'
  /** It gets nothing: somebody disabled it, nothing arrived for three days, or it answered 410. */
  | 'DISABLED';

/** Whether one respondent would buy at a price. */
export type PurchaseAnswerInput = {
  /** The price that was asked about. */
  price: number;
  /** The answer. */
  wouldBuy: boolean;
};

/** Figures of a campaign that no import brings. */
export type RecordCampaignMetricsInput = {
  /** Which campaign. */
  campaignId: string;
  /** One row for each day and channel, 1 to 1,000; one that was recorded before is replaced. */
  rows: Array<CampaignMetricInput>;
};

/** Observations of an experiment. */
export type RecordObservationsInput = {
  /** Which experiment. */
  experimentId: string;
  /** One to 1,000. */
  observations: Array<ObservationInput>;
};

/** A schedule that is over and is to be tried again. */
export type RedeliverContentInput = {
  /** The schedule. */
  scheduleId: string;
};

/** Which analysis to run again, and on which file. */
export type RefreshAnalysisInput = {
  /** The analysis. */
  analysisId: string;
  /** The same key again changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The newer file. */
  importId: string;
};

/** The proof that a session may go on. */
export type RefreshSessionInput = {
  /** The refresh token as it was last handed out. */
  refreshToken: string;
};

/** Who wants an account. */
export type RegisterInput = {
  /** The address to sign in with. */
  email: string;
  /** How the person wants to be called; the part of the address before the @ if left out. */
  name?: string | null | undefined;
  /** 8 to 1,024 characters; long beats complicated. */
  password: string;
};

/** Whose account to let in again. */
export type ReinstateUserInput = {
  /** Whose. */
  userId: string;
};

/** Who is to be a member of the current workspace no longer. */
export type RemoveMemberInput = {
  /** Who. */
  userId: string;
};

/** Which passkey to remove. */
export type RemovePasskeyInput = {
  /** Which. */
  id: string;
};

/** A passkey and its new name. */
export type RenamePasskeyInput = {
  /** Which. */
  id: string;
  /** How to call it. */
  name: string;
};

/** Another name for the current workspace. */
export type RenameWorkspaceInput = {
  /** How its members call it from now on. */
  name: string;
};

/** How a report can be read. */
export type ReportFormat =
  /** A page that needs nothing else, to read and to print. */
  | 'HTML'
  /** For programs; docs/reports.md tells its shape. */
  | 'JSON'
  /** A file to send and to print. */
  | 'PDF';

/** What a report can tell besides names, scores and key figures. What is left out is not in the report at all, in no format. */
export type ReportSection =
  /** What sets the opportunities apart; only with two or more. */
  | 'COMPARISON'
  /** The 25 most searched keywords of each. */
  | 'KEYWORDS'
  /** What to do next. */
  | 'NEXT_STEPS'
  /** The factors with their formulas and what they rest on. */
  | 'SCORES'
  /** The history by month and what it says. */
  | 'TREND';

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** The address of the account. */
  email: string;
};

/** Another time for a schedule. */
export type RescheduleContentInput = {
  /** Which schedule; it still waits for its first attempt. */
  id: string;
  /** The new time as a clock on the wall shows it, `YYYY-MM-DDTHH:mm`. */
  localTime: string;
  /** The time zone of that clock; as it was if left out. */
  timeZone?: string | null | undefined;
};

/** Which analysis to weigh anew, and how. */
export type RescoreAnalysisInput = {
  /** The analysis. */
  analysisId: string;
  /** How much each factor counts; those left out stay as they are. */
  weights: ScoreWeightsInput;
};

/** A new password in place of a forgotten one. */
export type ResetPasswordInput = {
  /** 8 to 1,024 characters; long beats complicated. */
  newPassword: string;
  /** The token of the link in the letter. */
  token: string;
};

/** An old text that is to be the current one. */
export type RestoreContentRevisionInput = {
  /** Which content. */
  id: string;
  /** The number of the revision. */
  number: number;
  /** The version that was seen. */
  version: number;
};

/** Which report to bring back. */
export type RestoreReportInput = {
  /** The report. */
  reportId: string;
};

/** Which analysis to go on with. */
export type ResumeAnalysisInput = {
  /** The analysis. */
  analysisId: string;
};

/** What an import holds. */
export type RevenueFileKind =
  /** Payments, of which collected amounts are made. */
  | 'PAYMENTS'
  /** Subscriptions and payments as the payment provider told them. */
  | 'PROVIDER'
  /** Subscriptions, of which movements are made. */
  | 'SUBSCRIPTIONS';

/** Which months to look at. */
export type RevenueMetricsInput = {
  /** ISO 4217 code; the one with the most movements if left out. Currencies are never mixed. */
  currency?: string | null | undefined;
  /** The first month, `YYYY-MM`. */
  fromMonth: string;
  /** The last month, `YYYY-MM`; at most 60 months in all. */
  toMonth: string;
};

/** A new text of content. */
export type ReviseContentInput = {
  /** Markdown. */
  body: string;
  /** Which one. */
  id: string;
  /** What search results show below the title. */
  metaDescription?: string | null | undefined;
  /** Why it is changed. */
  note?: string | null | undefined;
  /** The title, or the subject of a mail. */
  title: string;
  /** The version that was seen: a change since then is not overwritten. */
  version: number;
};

/** Which key to revoke. */
export type RevokeApiKeyInput = {
  /** One of the current workspace. */
  id: string;
};

/** Which invitation to take back. */
export type RevokeInvitationInput = {
  /** One of the current workspace. */
  id: string;
};

/** Which link to take back. */
export type RevokeReportShareInput = {
  /** The link. */
  shareId: string;
};

/** A secret that is to be replaced. */
export type RotatePublishingSecretInput = {
  /** The endpoint. */
  id: string;
  /** Hours in which the old secret still signs beside the new one, 0 to 168. */
  overlapHours?: number;
};

/** When and where content is published. */
export type ScheduleContentInput = {
  /** The content; a revision of it is approved. */
  contentId: string;
  /** The endpoint. */
  endpointId: string;
  /** Minutes that it may begin late, for example after an outage, 0 to 10,080; later it is missed. */
  graceMinutes?: number;
  /** The same key answers with the same schedule. */
  idempotencyKey?: string | null | undefined;
  /** The time as a clock on the wall shows it, `YYYY-MM-DDTHH:mm`. */
  localTime: string;
  /** The time zone of that clock, such as `Europe/Berlin`. */
  timeZone: string;
};

/** What a schedule is at. */
export type ScheduleStatus =
  /** It was cancelled before its time. */
  | 'CANCELLED'
  /** It was given up; it can be started again. */
  | 'FAILED'
  /** Nothing could begin it within its grace; it can be started again. */
  | 'MISSED'
  /** It arrived. */
  | 'PUBLISHED'
  /** An attempt is under way. */
  | 'PUBLISHING'
  /** It waits for its time, or for the next attempt. */
  | 'WAITING';

/** The parts of a score. */
export type ScoreFactorKind =
  /** How hard it is to be seen. */
  | 'COMPETITION'
  /** How much is searched. */
  | 'DEMAND'
  /** What a visitor is worth. */
  | 'MONETIZATION'
  /** How little it takes to begin. */
  | 'RESOURCES'
  /** Where it goes. */
  | 'TREND';

/** How much each factor counts, 0–100 each. Left out: of a new analysis the workspace's own weights, otherwise those that there are. */
export type ScoreWeightsInput = {
  /** How hard it is to be seen. */
  competition?: number | null | undefined;
  /** How much is searched. */
  demand?: number | null | undefined;
  /** What a visitor is worth. */
  monetization?: number | null | undefined;
  /** How little it takes to begin. */
  resources?: number | null | undefined;
  /** Where it goes. */
  trend?: number | null | undefined;
};

/** What the searcher is after. */
export type SearchIntent =
  /** To compare before buying. */
  | 'COMMERCIAL'
  /** To learn something. */
  | 'INFORMATIONAL'
  /** To get to a certain site. */
  | 'NAVIGATIONAL'
  /** To buy or sign up now. */
  | 'TRANSACTIONAL';

/** Who administers the platform, or does no longer. */
export type SetPlatformRoleInput = {
  /** The role from now on. */
  role: PlatformRole;
  /** Who. */
  userId: string;
};

/** How new analyses shall weigh. */
export type SetScoringDefaultsInput = {
  /** How much each factor counts; those left out stay as they are. */
  weights: ScoreWeightsInput;
};

/** Which report to share, and for how long. */
export type ShareReportInput = {
  /** After how many days the link leads nowhere, 1 to 365. */
  expiresInDays?: number;
  /** The report. */
  reportId: string;
};

/** Who signs in. */
export type SignInInput = {
  /** What an earlier sign-in on this device answered as `deviceToken`: a known device is counted on its own. */
  deviceToken?: string | null | undefined;
  /** The address of the account, in any case. */
  email: string;
  /** The password, exactly as it was chosen. */
  password: string;
};

/** Which session to sign out of. */
export type SignOutInput = {
  /** The session to end by its refresh token; the session of the access token if left out. */
  refreshToken?: string | null | undefined;
};

/** Which provider to link. */
export type StartIdentityLinkInput = {
  /** One of `signInProviders`. */
  provider: string;
};

/** Which provider to go to. */
export type StartProviderSignInInput = {
  /** One of `signInProviders`. */
  provider: string;
};

/** A channel that a strategy uses. */
export type StrategyChannelInput = {
  /** Its share of the budget beside the others, 0–1,000. */
  budgetWeight?: number;
  /** Which; each once. */
  channel: MarketingChannel;
  /** What it is used for; at most 500 characters. */
  purpose?: string | null | undefined;
};

/** What a customer can buy. */
export type StrategyTierInput = {
  /** What it contains; at most 50. */
  features?: Array<string> | null | undefined;
  /** How often it is paid. */
  interval?: BillingInterval;
  /** Unlike the other tiers. */
  name: string;
  /** In the currency of the strategy; zero for a free tier. */
  price: MoneyInput;
  /** Free days at the start, 0–365; none if left out. */
  trialDays?: number | null | undefined;
  /** What usage costs on top. */
  usagePrice?: PriceModelInput | null | undefined;
};

/** Whose account to suspend. */
export type SuspendUserInput = {
  /** Whose. */
  userId: string;
};

/** Where to go on. */
export type SwitchWorkspaceInput = {
  /** The refresh token of the session; it is exchanged for a new one. */
  refreshToken: string;
  /** One of the viewer’s workspaces. */
  workspaceId: string;
};

/** A file as text: CSV, or what a spreadsheet gives. */
export type TableFileInput = {
  /** All of it, at most 10,000,000 characters. */
  content: string;
  /** How it was called. */
  fileName?: string | null | undefined;
};

/** A part of a text. */
export type TemplateSectionInput = {
  /** What belongs here, for whoever writes. */
  guidance?: string | null | undefined;
  /** Without a heading if left out. */
  heading?: string | null | undefined;
  /** Markdown with `{{variables}}`, at most 5,000 characters. */
  text: string;
};

/** What stands in the place of a variable. */
export type TemplateValueInput = {
  /** The variable's name. */
  name: string;
  /** Its value; several for a list, at most 50. */
  values: Array<string>;
};

/** Something that a template asks for. */
export type TemplateVariableInput = {
  /** What is asked. */
  description?: string | null | undefined;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** As it stands in `{{name}}`: a small letter, then letters and digits. */
  name: string;
  /** What it takes. */
  type?: TemplateVariableType;
};

/** What a variable of a template takes. */
export type TemplateVariableType =
  /** Several texts. */
  | 'LIST'
  /** A number in decimal text. */
  | 'NUMBER'
  /** A text. */
  | 'TEXT'
  /** An address of the web. */
  | 'URL';

/** What a check is for. */
export type TextCheckGroup =
  /** Being read and understood. */
  | 'READABILITY'
  /** Being found and clicked. */
  | 'SEO';

/** What is checked, and the limits. */
export type TextCheckId =
  /** Every image has an alternative text. */
  | 'IMAGE_ALTERNATIVES'
  /** There is a link to another page of the site. */
  | 'INTERNAL_LINKS'
  /** The key phrase, or all its words in one sentence, is there 0.5 to 3 times in a hundred words. */
  | 'KEYPHRASE_DENSITY'
  /** No stretch of more than 30 % of the text is without the key phrase. */
  | 'KEYPHRASE_DISTRIBUTION'
  /** The alternative text of an image has the key phrase. */
  | 'KEYPHRASE_IN_IMAGE_ALT'
  /** The first paragraph has the key phrase. */
  | 'KEYPHRASE_IN_INTRODUCTION'
  /** The meta description has the key phrase, at most twice. */
  | 'KEYPHRASE_IN_META_DESCRIPTION'
  /** The slug has the words of the key phrase. */
  | 'KEYPHRASE_IN_SLUG'
  /** Some subheadings have the key phrase, at most three quarters of them. */
  | 'KEYPHRASE_IN_SUBHEADINGS'
  /** The key phrase is in the title. */
  | 'KEYPHRASE_IN_TITLE'
  /** The meta description has 120 to 156 characters. */
  | 'META_DESCRIPTION_LENGTH'
  /** There is a link to another site. */
  | 'OUTBOUND_LINKS'
  /** No paragraph has more than 150 words. */
  | 'PARAGRAPH_LENGTH'
  /** At most 10 % of the sentences are in the passive voice. */
  | 'PASSIVE_VOICE'
  /** Flesch reading ease is 60 or more. */
  | 'READING_EASE'
  /** No word twice in a row. */
  | 'REPEATED_WORDS'
  /** No three sentences in a row begin alike. */
  | 'SENTENCE_BEGINNINGS'
  /** A quarter of the sentences at most has more than 20 words. */
  | 'SENTENCE_LENGTH'
  /** There is one heading of the first level at most. */
  | 'SINGLE_MAIN_HEADING'
  /** There is a subheading every 300 words. */
  | 'SUBHEADING_SPACING'
  /** The text has 300 words or more. */
  | 'TEXT_LENGTH'
  /** The title fits search results: up to 600 pixels of 20-pixel Arial. */
  | 'TITLE_WIDTH'
  /** 30 % of the sentences have a transition word. */
  | 'TRANSITION_WORDS'
  /** No long-winded phrases. */
  | 'WORDY_PHRASES';

/** What a check came to. */
export type TextCheckStatus =
  /** Nothing to do. */
  | 'GOOD'
  /** Could be better. */
  | 'IMPROVE'
  /** There is nothing to check it by. */
  | 'NOT_APPLICABLE'
  /** Should be changed. */
  | 'PROBLEM';

/** Which part of the input a range lies in. */
export type TextField =
  /** The meta description. */
  | 'META_DESCRIPTION'
  /** The slug. */
  | 'SLUG'
  /** The text. */
  | 'TEXT'
  /** The title. */
  | 'TITLE';

/** How a text is written. */
export type TextFormat =
  /** A fragment of HTML. */
  | 'HTML'
  /** CommonMark, with tables. */
  | 'MARKDOWN'
  /** No markup; empty lines part paragraphs. */
  | 'PLAIN';

/** Light or dark. */
export type Theme =
  /** Light on dark. */
  | 'DARK'
  /** Dark on light. */
  | 'LIGHT'
  /** As the device has it. */
  | 'SYSTEM';

/** What is assumed of one tier. */
export type TierAssumptionsInput = {
  /** Share of customers lost in a month, 0–1. */
  churn: number;
  /** What it is called. */
  name: string;
  /** A month's price, decimal text in the strategy's currency. */
  price: string;
  /** Share of new customers; all shares add up to 1. */
  share: number;
  /** Customers before the first month; none if left out. */
  startingCustomers?: number | null | undefined;
  /** Share of customers that move up to the next tier in a month; none if left out. */
  upgrade?: number | null | undefined;
};

/** Who gets the current workspace. */
export type TransferWorkspaceInput = {
  /** A member; becomes owner, and the viewer editor. */
  userId: string;
};

/** Where the searches go. */
export type TrendVerdict =
  /** Too little or too coarse data. */
  | 'CANNOT_TELL'
  /** Less is searched, and that is no chance. */
  | 'FALLING'
  /** More is searched, and that is no chance. */
  | 'RISING'
  /** No trend that is distinguishable from chance, with enough data to have seen one. */
  | 'STEADY';

/** How unsure rates are: the relative standard deviation of each over possible worlds; 0.2 is 20 %. */
export type UncertaintyInput = {
  /** Of the churn. */
  churn?: number;
  /** Of the conversion. */
  conversion?: number;
  /** Of trials. */
  trials?: number;
};

/** Which identity to unlink. */
export type UnlinkIdentityInput = {
  /** Which. */
  id: string;
};

/** What not to watch any more. */
export type UnwatchOpportunityInput = {
  /** The opportunity. */
  opportunityId: string;
};

/** A change of a brand voice. */
export type UpdateBrandVoiceInput = {
  /** Which one. */
  id: string;
  /** What should be different. */
  patch: BrandVoicePatch;
  /** The version that was seen: a change since then is not overwritten. */
  version: number;
};

/** A change of a campaign. */
export type UpdateCampaignInput = {
  /** Which one. */
  id: string;
  /** What should be different. */
  patch: CampaignPatch;
  /** What it should be without; nothing if left out. */
  takeAway?: Array<CampaignPart> | null | undefined;
  /** The version that was seen: a change since then is not overwritten. */
  version: number;
};

/** A change of a template of the workspace. */
export type UpdateContentTemplateInput = {
  /** Which one. */
  id: string;
  /** What should be different. */
  patch: ContentTemplatePatch;
  /** The version that was seen: a change since then is not overwritten. */
  version: number;
};

/** A change of a strategy. */
export type UpdateMarketingStrategyInput = {
  /** Which one. */
  id: string;
  /** What should be different. */
  patch: MarketingStrategyPatch;
  /** The version that was seen: a change since then is not overwritten. */
  version: number;
};

/** A change of a strategy. */
export type UpdateMonetizationStrategyInput = {
  /** Which one. */
  id: string;
  /** What should be different. */
  patch: MonetizationStrategyPatch;
  /** The version that was seen: a change since then is not overwritten. */
  version: number;
};

/** Other preferences. */
export type UpdatePreferencesInput = {
  /** What to change. */
  patch: PreferencesPatch;
};

/** Another profile. */
export type UpdateProfileInput = {
  /** What to change. */
  patch: ProfilePatch;
};

/** A change of an endpoint. */
export type UpdatePublishingEndpointInput = {
  /** Which one. */
  id: string;
  /** What should be different. */
  patch: PublishingEndpointPatch;
  /** The version that was seen: a change since then is not overwritten. */
  version: number;
};

/** The proof that an address is the person’s. */
export type VerifyEmailInput = {
  /** The token of the link in the letter. */
  token: string;
};

/** The second half of a sign-in. */
export type VerifyMfaInput = {
  /** What `signIn` answered as `mfaChallenge`. */
  challenge: string;
  /** The six digits of the authenticator app, or a recovery code. */
  code: string;
};

/** What a version of an analysis came from. */
export type VersionKind =
  /** The first run. */
  | 'ANALYSED'
  /** A run on a newer file. */
  | 'REFRESHED'
  /** Other weights over the same file. */
  | 'RESCORED';

/** What does not sound like the brand. */
export type VoiceIssueKind =
  /** An emoji. */
  | 'EMOJI'
  /** An exclamation mark. */
  | 'EXCLAMATION'
  /** A word that the brand does not say. */
  | 'FORBIDDEN'
  /** A sentence of more words than the brand uses. */
  | 'LONG_SENTENCE'
  /** A word for which the brand has another. */
  | 'PREFERRED';

/** What of an opportunity changed. */
export type WatchChangeKind =
  /** The searches a month. */
  | 'DEMAND'
  /** Whether the newest file has it. */
  | 'PRESENCE'
  /** The place in its analysis. */
  | 'RANK'
  /** The score. */
  | 'SCORE'
  /** The verdict on the trend. */
  | 'VERDICT';

/** What to be told of. What is left out stays as it is, or is as usual with a new watch. */
export type WatchConditionsInput = {
  /** The searches a month changed by so many per cent or more; null for never. Usually 20. */
  demandPercent?: number | null | undefined;
  /** A newer file has the opportunity no more, or again. Usually true. */
  hasPresence?: boolean | null | undefined;
  /** The verdict on the trend changed. Usually true. */
  hasVerdict?: boolean | null | undefined;
  /** The rank changed by so many places or more; null for never, as usual. */
  rankPlaces?: number | null | undefined;
  /** The score changed by so many points or more; null for never. Usually 5. */
  scorePoints?: number | null | undefined;
};

/** What to watch and how. Of one that is watched already, what is left out stays as it is. */
export type WatchOpportunityInput = {
  /** What to be told of. */
  conditions?: WatchConditionsInput | null | undefined;
  /** A note for oneself; null for none. */
  note?: string | null | undefined;
  /** The opportunity. */
  opportunityId: string;
};

/** What a member may do in a workspace. */
export type WorkspaceRole =
  /** Create and change work. */
  | 'EDITOR'
  /** Everything, including members and deletion. */
  | 'OWNER'
  /** Read. */
  | 'VIEWER';

export type WaysToConfirmQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysToConfirmQuery = { viewer: { user: { id: string, email: string }, security: { hasPassword: boolean, totpEnabledAt: string | null } | null, passkeys: Array<{ id: string }> | null } | null };

export type ConfirmIdentityMutationVariables = Exact<{
  input: ConfirmIdentityInput;
}>;


export type ConfirmIdentityMutation = { confirmIdentity: { confirmedUntil: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ApiKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { nodes: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, user: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { revokedApiKeyId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditLogFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { nodes: Array<{ id: string, sequence: number, action: string, actorId: string | null, targetId: string | null, details: string, recordedAt: string, actor: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditLogPartQueryVariables = Exact<{
  after: number;
}>;


export type AuditLogPartQuery = { auditLogExport: { ndjson: string, lastSequence: number, hasMore: boolean } };

export type AuditLogVerificationQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditLogVerificationQuery = { auditLogVerification: { isIntact: boolean, entries: number, brokenAt: number | null } };

export type ManagedUsersQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ManagedUsersQuery = { users: { totalCount: number, nodes: Array<{ id: string, email: string, name: string, createdAt: string, emailVerifiedAt: string | null, status: AccountStatus, platformRole: PlatformRole, lastSeenAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuspendUserMutationVariables = Exact<{
  input: SuspendUserInput;
}>;


export type SuspendUserMutation = { suspendUser: { user: { id: string, status: AccountStatus } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ReinstateUserMutationVariables = Exact<{
  input: ReinstateUserInput;
}>;


export type ReinstateUserMutation = { reinstateUser: { user: { id: string, status: AccountStatus } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SetPlatformRoleMutationVariables = Exact<{
  input: SetPlatformRoleInput;
}>;


export type SetPlatformRoleMutation = { setPlatformRole: { user: { id: string, platformRole: PlatformRole } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type OwnPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPreferencesQuery = { viewer: { user: { id: string, name: string }, preferences: { locale: string, timeZone: string, theme: Theme, wantsNews: boolean } | null } | null };

export type UpdatePreferencesMutationVariables = Exact<{
  input: UpdatePreferencesInput;
}>;


export type UpdatePreferencesMutation = { updatePreferences: { preferences: { locale: string, timeZone: string, theme: Theme, wantsNews: boolean } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { user: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SecurityCentreQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityCentreQuery = { viewer: { user: { id: string, email: string, emailVerifiedAt: string | null }, security: { hasPassword: boolean, totpEnabledAt: string | null, recoveryCodesLeft: number, pendingEmail: string | null } | null, passkeys: Array<{ id: string, name: string, isSynced: boolean, createdAt: string, lastUsedAt: string | null }> | null, linkedIdentities: Array<{ id: string, provider: string, email: string | null, linkedAt: string, lastUsedAt: string }> | null } | null, signInProviders: Array<{ id: string, name: string }> };

export type RequestEmailVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestEmailVerificationMutation = { requestEmailVerification: { isSent: boolean | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type ChangeEmailMutation = { changeEmail: { pendingEmail: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { endedSessionIds: Array<string> | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type EnrollTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type EnrollTotpMutation = { enrollTotp: { totp: { secret: string, uri: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;


export type ConfirmTotpMutation = { confirmTotp: { recoveryCodes: Array<string> | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type DisableTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type DisableTotpMutation = { disableTotp: { isDisabled: boolean | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ReplaceRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type ReplaceRecoveryCodesMutation = { replaceRecoveryCodes: { recoveryCodes: Array<string> | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type StartPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyRegistrationMutation = { startPasskeyRegistration: { optionsJson: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  input: FinishPasskeyRegistrationInput;
}>;


export type FinishPasskeyRegistrationMutation = { finishPasskeyRegistration: { passkey: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey: { passkey: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey: { removedPasskeyId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type UnlinkIdentityMutationVariables = Exact<{
  input: UnlinkIdentityInput;
}>;


export type UnlinkIdentityMutation = { unlinkIdentity: { unlinkedIdentityId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ExportPersonalDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportPersonalDataMutation = { exportPersonalData: { json: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type EraseAccountMutationVariables = Exact<{
  input: EraseAccountInput;
}>;


export type EraseAccountMutation = { eraseAccount: { erasedUserId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { nodes: Array<{ id: string, device: string, ipAddress: string | null, place: string, createdAt: string, lastUsedAt: string, expiresAt: string, isCurrent: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { endedSessionId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { endedSessionIds: Array<string> | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type WorkspaceMembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WorkspaceMembersQuery = { workspaceMembers: { nodes: Array<{ role: WorkspaceRole, joinedAt: string, user: { id: string, name: string, email: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenInvitationsQuery = { workspaceInvitations: Array<{ id: string, email: string, role: WorkspaceRole, createdAt: string, expiresAt: string }> };

export type OwnWorkspacesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWorkspacesQuery = { viewer: { user: { id: string, memberships: Array<{ role: WorkspaceRole, joinedAt: string, workspace: { id: string, name: string, isPersonal: boolean } }> }, workspace: { id: string } } | null };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { invitation: { id: string, email: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { revokedInvitationId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ChangeMemberRoleMutationVariables = Exact<{
  input: ChangeMemberRoleInput;
}>;


export type ChangeMemberRoleMutation = { changeMemberRole: { membership: { role: WorkspaceRole } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember: { removedUserId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type LeaveWorkspaceMutationVariables = Exact<{
  input: LeaveWorkspaceInput;
}>;


export type LeaveWorkspaceMutation = { leaveWorkspace: { leftWorkspaceId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type TransferWorkspaceMutationVariables = Exact<{
  input: TransferWorkspaceInput;
}>;


export type TransferWorkspaceMutation = { transferWorkspace: { membership: { role: WorkspaceRole } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type CreateWorkspaceMutationVariables = Exact<{
  input: CreateWorkspaceInput;
}>;


export type CreateWorkspaceMutation = { createWorkspace: { workspace: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RenameWorkspaceMutationVariables = Exact<{
  input: RenameWorkspaceInput;
}>;


export type RenameWorkspaceMutation = { renameWorkspace: { workspace: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type EraseWorkspaceMutationVariables = Exact<{
  input: EraseWorkspaceInput;
}>;


export type EraseWorkspaceMutation = { eraseWorkspace: { erasedWorkspaceId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type InvitedViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitedViewerQuery = { viewer: { user: { id: string, email: string } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { workspace: { id: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type AttributionAnswerFragment = { conversionCount: number, unattributedCount: number, notices: Array<string>, revenue: { amount: string, currency: string } | null, credits: Array<{ channel: string, campaignName: string | null, conversions: string, revenue: { amount: string, currency: string } | null }>, unattributedRevenue: { amount: string, currency: string } | null };

export type AttributionModelsQueryVariables = Exact<{
  from: string;
  until: string;
  windowDays: number;
  grouping: AttributionGrouping;
  currency?: string | null | undefined;
}>;


export type AttributionModelsQuery = { FIRST_TOUCH: { conversionCount: number, unattributedCount: number, notices: Array<string>, revenue: { amount: string, currency: string } | null, credits: Array<{ channel: string, campaignName: string | null, conversions: string, revenue: { amount: string, currency: string } | null }>, unattributedRevenue: { amount: string, currency: string } | null } | null, LAST_TOUCH: { conversionCount: number, unattributedCount: number, notices: Array<string>, paths: Array<{ channels: Array<string>, conversions: number, averageDays: number, averageTouches: number, revenue: { amount: string, currency: string } | null }>, revenue: { amount: string, currency: string } | null, credits: Array<{ channel: string, campaignName: string | null, conversions: string, revenue: { amount: string, currency: string } | null }>, unattributedRevenue: { amount: string, currency: string } | null } | null, LAST_NON_DIRECT: { conversionCount: number, unattributedCount: number, notices: Array<string>, revenue: { amount: string, currency: string } | null, credits: Array<{ channel: string, campaignName: string | null, conversions: string, revenue: { amount: string, currency: string } | null }>, unattributedRevenue: { amount: string, currency: string } | null } | null, LINEAR: { conversionCount: number, unattributedCount: number, notices: Array<string>, revenue: { amount: string, currency: string } | null, credits: Array<{ channel: string, campaignName: string | null, conversions: string, revenue: { amount: string, currency: string } | null }>, unattributedRevenue: { amount: string, currency: string } | null } | null, TIME_DECAY: { conversionCount: number, unattributedCount: number, notices: Array<string>, revenue: { amount: string, currency: string } | null, credits: Array<{ channel: string, campaignName: string | null, conversions: string, revenue: { amount: string, currency: string } | null }>, unattributedRevenue: { amount: string, currency: string } | null } | null, POSITION_BASED: { conversionCount: number, unattributedCount: number, notices: Array<string>, revenue: { amount: string, currency: string } | null, credits: Array<{ channel: string, campaignName: string | null, conversions: string, revenue: { amount: string, currency: string } | null }>, unattributedRevenue: { amount: string, currency: string } | null } | null, MARKOV: { conversionCount: number, unattributedCount: number, notices: Array<string>, revenue: { amount: string, currency: string } | null, credits: Array<{ channel: string, campaignName: string | null, conversions: string, revenue: { amount: string, currency: string } | null }>, unattributedRevenue: { amount: string, currency: string } | null } | null };

export type ImportTouchPointsMutationVariables = Exact<{
  input: ImportTouchPointsInput;
}>;


export type ImportTouchPointsMutation = { importTouchPoints: { touchPointImport: { rowCount: number, rejectedCount: number, rejectedRows: Array<{ line: number, column: string | null, reason: string }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type CalendarItemFragment = { id: string, summary: string, description: string, categories: Array<string>, status: CalendarEntryStatus, firstDay: string | null, lastDay: string | null, startsAt: string | null, durationMinutes: number | null };

export type CalendarQueryVariables = Exact<{
  input: CalendarEntriesInput;
}>;


export type CalendarQuery = { calendarEntries: Array<{ id: string, summary: string, description: string, categories: Array<string>, status: CalendarEntryStatus, firstDay: string | null, lastDay: string | null, startsAt: string | null, durationMinutes: number | null }> | null };

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { calendarFeed: { url: string } | null };

export type RotateCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RotateCalendarFeedMutation = { rotateCalendarFeed: { calendarFeed: { url: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type MovableCampaignQueryVariables = Exact<{
  id: string;
}>;


export type MovableCampaignQuery = { campaign: { id: string, version: number, startsOn: string | null, endsOn: string | null } | null };

export type MovableScheduleQueryVariables = Exact<{
  id: string;
}>;


export type MovableScheduleQuery = { contentSchedule: { id: string, status: ScheduleStatus, localTime: string, timeZone: string } | null };

export type MoveCampaignDaysMutationVariables = Exact<{
  input: UpdateCampaignInput;
}>;


export type MoveCampaignDaysMutation = { updateCampaign: { campaign: { id: string, version: number, startsOn: string | null, endsOn: string | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RescheduleContentMutationVariables = Exact<{
  input: RescheduleContentInput;
}>;


export type RescheduleContentMutation = { rescheduleContent: { schedule: { id: string, revision: number, localTime: string, timeZone: string, resolution: LocalTimeResolution, dueAt: string, status: ScheduleStatus, reason: string | null, attempts: number, nextAttemptAt: string | null, endpoint: { id: string, name: string } | null, deliveries: { nodes: Array<{ attempt: number, status: DeliveryStatus, startedAt: string, durationMs: number | null, responseStatus: number | null, message: string }> } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type CampaignRowFragment = { id: string, name: string, status: CampaignStatus, startsOn: string | null, endsOn: string | null, timeZone: string, version: number, updatedAt: string, nextStatuses: Array<CampaignStatus>, budget: { amount: string, currency: string } | null, channels: Array<{ channel: MarketingChannel, budgetWeight: number }>, opportunity: { id: string, name: string } | null };

export type CampaignPartsFragment = { description: string, createdAt: string, externalNames: Array<string>, id: string, name: string, status: CampaignStatus, startsOn: string | null, endsOn: string | null, timeZone: string, version: number, updatedAt: string, nextStatuses: Array<CampaignStatus>, targets: Array<{ metric: CampaignTargetMetric, value: string }>, statusChanges: Array<{ from: CampaignStatus, to: CampaignStatus, at: string, byUserId: string | null }>, strategy: { id: string, name: string } | null, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, budget: { amount: string, currency: string } | null, channels: Array<{ channel: MarketingChannel, budgetWeight: number }>, opportunity: { id: string, name: string } | null };

export type PerformanceFragment = { impressions: number | null, clicks: number | null, conversions: string | null, cost: string | null, revenue: string | null, clickThroughRate: string | null, costPerClick: string | null, costPerAcquisition: string | null, conversionRate: string | null, returnOnInvestment: string | null };

export type CampaignsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  statuses?: Array<CampaignStatus> | CampaignStatus | null | undefined;
  opportunityId?: string | null | undefined;
}>;


export type CampaignsQuery = { campaigns: { nodes: Array<{ id: string, name: string, status: CampaignStatus, startsOn: string | null, endsOn: string | null, timeZone: string, version: number, updatedAt: string, nextStatuses: Array<CampaignStatus>, budget: { amount: string, currency: string } | null, channels: Array<{ channel: MarketingChannel, budgetWeight: number }>, opportunity: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignQueryVariables = Exact<{
  id: string;
}>;


export type CampaignQuery = { campaign: { description: string, createdAt: string, externalNames: Array<string>, id: string, name: string, status: CampaignStatus, startsOn: string | null, endsOn: string | null, timeZone: string, version: number, updatedAt: string, nextStatuses: Array<CampaignStatus>, targets: Array<{ metric: CampaignTargetMetric, value: string }>, statusChanges: Array<{ from: CampaignStatus, to: CampaignStatus, at: string, byUserId: string | null }>, strategy: { id: string, name: string } | null, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, budget: { amount: string, currency: string } | null, channels: Array<{ channel: MarketingChannel, budgetWeight: number }>, opportunity: { id: string, name: string } | null } | null };

export type CampaignPerformanceQueryVariables = Exact<{
  input: CampaignPerformanceInput;
}>;


export type CampaignPerformanceQuery = { campaignPerformance: { currency: string | null, budgetSpent: string | null, notices: Array<string>, totals: { impressions: number | null, clicks: number | null, conversions: string | null, cost: string | null, revenue: string | null, clickThroughRate: string | null, costPerClick: string | null, costPerAcquisition: string | null, conversionRate: string | null, returnOnInvestment: string | null }, byChannel: Array<{ channel: string, figures: { impressions: number | null, clicks: number | null, conversions: string | null, cost: string | null, revenue: string | null, clickThroughRate: string | null, costPerClick: string | null, costPerAcquisition: string | null, conversionRate: string | null, returnOnInvestment: string | null } }>, byDay: Array<{ date: string, figures: { impressions: number | null, clicks: number | null, conversions: string | null, cost: string | null, revenue: string | null, clickThroughRate: string | null, costPerClick: string | null, costPerAcquisition: string | null, conversionRate: string | null, returnOnInvestment: string | null } }>, targets: Array<{ metric: CampaignTargetMetric, target: string, actual: string | null, share: string | null }> } | null };

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
}>;


export type CreateCampaignMutation = { createCampaign: { campaign: { description: string, createdAt: string, externalNames: Array<string>, id: string, name: string, status: CampaignStatus, startsOn: string | null, endsOn: string | null, timeZone: string, version: number, updatedAt: string, nextStatuses: Array<CampaignStatus>, targets: Array<{ metric: CampaignTargetMetric, value: string }>, statusChanges: Array<{ from: CampaignStatus, to: CampaignStatus, at: string, byUserId: string | null }>, strategy: { id: string, name: string } | null, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, budget: { amount: string, currency: string } | null, channels: Array<{ channel: MarketingChannel, budgetWeight: number }>, opportunity: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type UpdateCampaignMutationVariables = Exact<{
  input: UpdateCampaignInput;
}>;


export type UpdateCampaignMutation = { updateCampaign: { campaign: { description: string, createdAt: string, externalNames: Array<string>, id: string, name: string, status: CampaignStatus, startsOn: string | null, endsOn: string | null, timeZone: string, version: number, updatedAt: string, nextStatuses: Array<CampaignStatus>, targets: Array<{ metric: CampaignTargetMetric, value: string }>, statusChanges: Array<{ from: CampaignStatus, to: CampaignStatus, at: string, byUserId: string | null }>, strategy: { id: string, name: string } | null, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, budget: { amount: string, currency: string } | null, channels: Array<{ channel: MarketingChannel, budgetWeight: number }>, opportunity: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type MoveCampaignMutationVariables = Exact<{
  input: MoveCampaignInput;
}>;


export type MoveCampaignMutation = { moveCampaign: { campaign: { description: string, createdAt: string, externalNames: Array<string>, id: string, name: string, status: CampaignStatus, startsOn: string | null, endsOn: string | null, timeZone: string, version: number, updatedAt: string, nextStatuses: Array<CampaignStatus>, targets: Array<{ metric: CampaignTargetMetric, value: string }>, statusChanges: Array<{ from: CampaignStatus, to: CampaignStatus, at: string, byUserId: string | null }>, strategy: { id: string, name: string } | null, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, budget: { amount: string, currency: string } | null, channels: Array<{ channel: MarketingChannel, budgetWeight: number }>, opportunity: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RecordCampaignMetricsMutationVariables = Exact<{
  input: RecordCampaignMetricsInput;
}>;


export type RecordCampaignMetricsMutation = { recordCampaignMetrics: { inserted: number | null, replaced: number | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ExperimentRowFragment = { id: string, name: string, hypothesis: string, endedAt: string | null, conclusion: string | null, createdAt: string, updatedAt: string, plan: { design: ExperimentDesign, alpha: number, power: number, baselineRate: number, minimumEffect: number }, variants: Array<{ key: string, name: string, weight: number, plannedSize: number }>, metrics: Array<{ key: string, name: string }> };

export type EvaluationFragment = { fraction: number, rates: Array<{ variantKey: string, metricKey: string, exposures: number, conversions: number, rate: number | null, low: number | null, high: number | null }>, sampleRatio: { chiSquare: number, degreesOfFreedom: number, pValue: number, isMismatch: boolean } | null, comparisons: Array<{ variantKey: string, metricKey: string, test: ComparisonTest, difference: number, relativeDifference: number | null, low: number, high: number, z: number | null, boundary: number | null, pValue: number | null, adjustedPValue: number | null, isSignificant: boolean }>, verdict: { kind: ExperimentVerdictKind, variantKey: string | null, mayDecide: boolean, explanation: string, warnings: Array<string> } };

export type ExperimentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExperimentsQuery = { experiments: { nodes: Array<{ id: string, name: string, hypothesis: string, endedAt: string | null, conclusion: string | null, createdAt: string, updatedAt: string, plan: { design: ExperimentDesign, alpha: number, power: number, baselineRate: number, minimumEffect: number }, variants: Array<{ key: string, name: string, weight: number, plannedSize: number }>, metrics: Array<{ key: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExperimentQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentQuery = { experiment: { id: string, name: string, hypothesis: string, endedAt: string | null, conclusion: string | null, createdAt: string, updatedAt: string, looks: Array<{ takenAt: string, fraction: number, evaluation: { verdict: { kind: ExperimentVerdictKind, mayDecide: boolean } } }>, plan: { design: ExperimentDesign, alpha: number, power: number, baselineRate: number, minimumEffect: number }, variants: Array<{ key: string, name: string, weight: number, plannedSize: number }>, metrics: Array<{ key: string, name: string }> } | null };

export type ExperimentSizeQueryVariables = Exact<{
  input: ExperimentSizeInput;
}>;


export type ExperimentSizeQuery = { experimentSize: { sizes: Array<number>, total: number, days: number | null, powerCurve: Array<{ size: number, power: number }> } | null };

export type CreateExperimentMutationVariables = Exact<{
  input: CreateExperimentInput;
}>;


export type CreateExperimentMutation = { createExperiment: { experiment: { id: string, name: string, hypothesis: string, endedAt: string | null, conclusion: string | null, createdAt: string, updatedAt: string, plan: { design: ExperimentDesign, alpha: number, power: number, baselineRate: number, minimumEffect: number }, variants: Array<{ key: string, name: string, weight: number, plannedSize: number }>, metrics: Array<{ key: string, name: string }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RecordObservationsMutationVariables = Exact<{
  input: RecordObservationsInput;
}>;


export type RecordObservationsMutation = { recordObservations: { recordedCount: number | null, duplicateCount: number | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type EvaluateExperimentMutationVariables = Exact<{
  input: EvaluateExperimentInput;
}>;


export type EvaluateExperimentMutation = { evaluateExperiment: { experiment: { id: string, name: string, hypothesis: string, endedAt: string | null, conclusion: string | null, createdAt: string, updatedAt: string, plan: { design: ExperimentDesign, alpha: number, power: number, baselineRate: number, minimumEffect: number }, variants: Array<{ key: string, name: string, weight: number, plannedSize: number }>, metrics: Array<{ key: string, name: string }> } | null, evaluation: { fraction: number, rates: Array<{ variantKey: string, metricKey: string, exposures: number, conversions: number, rate: number | null, low: number | null, high: number | null }>, sampleRatio: { chiSquare: number, degreesOfFreedom: number, pValue: number, isMismatch: boolean } | null, comparisons: Array<{ variantKey: string, metricKey: string, test: ComparisonTest, difference: number, relativeDifference: number | null, low: number, high: number, z: number | null, boundary: number | null, pValue: number | null, adjustedPValue: number | null, isSignificant: boolean }>, verdict: { kind: ExperimentVerdictKind, variantKey: string | null, mayDecide: boolean, explanation: string, warnings: Array<string> } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type EndExperimentMutationVariables = Exact<{
  input: EndExperimentInput;
}>;


export type EndExperimentMutation = { endExperiment: { experiment: { id: string, name: string, hypothesis: string, endedAt: string | null, conclusion: string | null, createdAt: string, updatedAt: string, plan: { design: ExperimentDesign, alpha: number, power: number, baselineRate: number, minimumEffect: number }, variants: Array<{ key: string, name: string, weight: number, plannedSize: number }>, metrics: Array<{ key: string, name: string }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type MetricImportRowFragment = { id: string, fileName: string | null, format: MetricFileFormat, rowCount: number, acceptedCount: number, rejectedCount: number, duplicateCount: number, skippedCount: number, inserted: number, replaced: number, firstDay: string | null, lastDay: string | null, currency: string | null, notices: Array<string>, createdAt: string };

export type MetricImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MetricImportsQuery = { metricImports: { nodes: Array<{ id: string, fileName: string | null, format: MetricFileFormat, rowCount: number, acceptedCount: number, rejectedCount: number, duplicateCount: number, skippedCount: number, inserted: number, replaced: number, firstDay: string | null, lastDay: string | null, currency: string | null, notices: Array<string>, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MetricImportQueryVariables = Exact<{
  id: string;
}>;


export type MetricImportQuery = { metricImport: { id: string, fileName: string | null, format: MetricFileFormat, rowCount: number, acceptedCount: number, rejectedCount: number, duplicateCount: number, skippedCount: number, inserted: number, replaced: number, firstDay: string | null, lastDay: string | null, currency: string | null, notices: Array<string>, createdAt: string } | null };

export type RejectedMetricRowsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RejectedMetricRowsQuery = { metricImport: { id: string, rejectedRows: { nodes: Array<{ line: number, column: string | null, reason: string, content: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportMetricsMutationVariables = Exact<{
  input: ImportMetricsInput;
}>;


export type ImportMetricsMutation = { importMetrics: { metricImport: { id: string, fileName: string | null, format: MetricFileFormat, rowCount: number, acceptedCount: number, rejectedCount: number, duplicateCount: number, skippedCount: number, inserted: number, replaced: number, firstDay: string | null, lastDay: string | null, currency: string | null, notices: Array<string>, createdAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type CampaignLinkQueryVariables = Exact<{
  input: CampaignLinkInput;
}>;


export type CampaignLinkQuery = { campaignLink: { address: string, channel: string, parameters: Array<{ name: string, value: string }>, warnings: Array<{ kind: LinkWarningKind, parameter: string | null, message: string }> } | null };

export type ContentScheduleRowFragment = { id: string, revision: number, localTime: string, timeZone: string, resolution: LocalTimeResolution, dueAt: string, status: ScheduleStatus, reason: string | null, attempts: number, nextAttemptAt: string | null, endpoint: { id: string, name: string } | null, deliveries: { nodes: Array<{ attempt: number, status: DeliveryStatus, startedAt: string, durationMs: number | null, responseStatus: number | null, message: string }> } };

export type ContentSchedulesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  contentId?: string | null | undefined;
}>;


export type ContentSchedulesQuery = { contentSchedules: { nodes: Array<{ id: string, revision: number, localTime: string, timeZone: string, resolution: LocalTimeResolution, dueAt: string, status: ScheduleStatus, reason: string | null, attempts: number, nextAttemptAt: string | null, endpoint: { id: string, name: string } | null, deliveries: { nodes: Array<{ attempt: number, status: DeliveryStatus, startedAt: string, durationMs: number | null, responseStatus: number | null, message: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublishingEndpointsQueryVariables = Exact<{
  first: number;
}>;


export type PublishingEndpointsQuery = { publishingEndpoints: { nodes: Array<{ id: string, name: string, url: string, status: PublishingEndpointStatus }> } };

export type CreatePublishingEndpointMutationVariables = Exact<{
  input: CreatePublishingEndpointInput;
}>;


export type CreatePublishingEndpointMutation = { createPublishingEndpoint: { secret: string | null, endpoint: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ScheduleContentMutationVariables = Exact<{
  input: ScheduleContentInput;
}>;


export type ScheduleContentMutation = { scheduleContent: { schedule: { id: string, revision: number, localTime: string, timeZone: string, resolution: LocalTimeResolution, dueAt: string, status: ScheduleStatus, reason: string | null, attempts: number, nextAttemptAt: string | null, endpoint: { id: string, name: string } | null, deliveries: { nodes: Array<{ attempt: number, status: DeliveryStatus, startedAt: string, durationMs: number | null, responseStatus: number | null, message: string }> } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type CancelScheduleMutationVariables = Exact<{
  input: CancelScheduleInput;
}>;


export type CancelScheduleMutation = { cancelSchedule: { schedule: { id: string, revision: number, localTime: string, timeZone: string, resolution: LocalTimeResolution, dueAt: string, status: ScheduleStatus, reason: string | null, attempts: number, nextAttemptAt: string | null, endpoint: { id: string, name: string } | null, deliveries: { nodes: Array<{ attempt: number, status: DeliveryStatus, startedAt: string, durationMs: number | null, responseStatus: number | null, message: string }> } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RedeliverContentMutationVariables = Exact<{
  input: RedeliverContentInput;
}>;


export type RedeliverContentMutation = { redeliverContent: { schedule: { id: string, revision: number, localTime: string, timeZone: string, resolution: LocalTimeResolution, dueAt: string, status: ScheduleStatus, reason: string | null, attempts: number, nextAttemptAt: string | null, endpoint: { id: string, name: string } | null, deliveries: { nodes: Array<{ attempt: number, status: DeliveryStatus, startedAt: string, durationMs: number | null, responseStatus: number | null, message: string }> } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type BrandVoicePartsFragment = { id: string, name: string, tone: string, description: string, allowsExclamationMarks: boolean, allowsEmoji: boolean, maximumSentenceWords: number | null, version: number, preferred: Array<{ use: string, insteadOf: Array<string> }>, forbidden: Array<{ phrase: string, reason: string }> };

export type BrandVoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BrandVoicesQuery = { brandVoices: { nodes: Array<{ id: string, name: string, tone: string, description: string, allowsExclamationMarks: boolean, allowsEmoji: boolean, maximumSentenceWords: number | null, version: number, preferred: Array<{ use: string, insteadOf: Array<string> }>, forbidden: Array<{ phrase: string, reason: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateBrandVoiceMutationVariables = Exact<{
  input: CreateBrandVoiceInput;
}>;


export type CreateBrandVoiceMutation = { createBrandVoice: { brandVoice: { id: string, name: string, tone: string, description: string, allowsExclamationMarks: boolean, allowsEmoji: boolean, maximumSentenceWords: number | null, version: number, preferred: Array<{ use: string, insteadOf: Array<string> }>, forbidden: Array<{ phrase: string, reason: string }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type UpdateBrandVoiceMutationVariables = Exact<{
  input: UpdateBrandVoiceInput;
}>;


export type UpdateBrandVoiceMutation = { updateBrandVoice: { brandVoice: { id: string, name: string, tone: string, description: string, allowsExclamationMarks: boolean, allowsEmoji: boolean, maximumSentenceWords: number | null, version: number, preferred: Array<{ use: string, insteadOf: Array<string> }>, forbidden: Array<{ phrase: string, reason: string }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type OwnTemplateFragment = { id: string, kind: ContentKind, name: string, description: string, tone: string, title: string, isBuiltIn: boolean, isArchived: boolean, version: number, sections: Array<{ heading: string, guidance: string, text: string }>, variables: Array<{ name: string, description: string, type: TemplateVariableType, isRequired: boolean }> };

export type TemplateLibraryQueryVariables = Exact<{
  first: number;
}>;


export type TemplateLibraryQuery = { builtInContentTemplates: Array<{ id: string, kind: ContentKind, name: string, description: string, tone: string, title: string, isBuiltIn: boolean, isArchived: boolean, version: number, sections: Array<{ heading: string, guidance: string, text: string }>, variables: Array<{ name: string, description: string, type: TemplateVariableType, isRequired: boolean }> }>, contentTemplates: { nodes: Array<{ id: string, kind: ContentKind, name: string, description: string, tone: string, title: string, isBuiltIn: boolean, isArchived: boolean, version: number, sections: Array<{ heading: string, guidance: string, text: string }>, variables: Array<{ name: string, description: string, type: TemplateVariableType, isRequired: boolean }> }> } };

export type CreateContentTemplateMutationVariables = Exact<{
  input: CreateContentTemplateInput;
}>;


export type CreateContentTemplateMutation = { createContentTemplate: { template: { id: string, kind: ContentKind, name: string, description: string, tone: string, title: string, isBuiltIn: boolean, isArchived: boolean, version: number, sections: Array<{ heading: string, guidance: string, text: string }>, variables: Array<{ name: string, description: string, type: TemplateVariableType, isRequired: boolean }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type UpdateContentTemplateMutationVariables = Exact<{
  input: UpdateContentTemplateInput;
}>;


export type UpdateContentTemplateMutation = { updateContentTemplate: { template: { id: string, kind: ContentKind, name: string, description: string, tone: string, title: string, isBuiltIn: boolean, isArchived: boolean, version: number, sections: Array<{ heading: string, guidance: string, text: string }>, variables: Array<{ name: string, description: string, type: TemplateVariableType, isRequired: boolean }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ReceiverFragment = { id: string, name: string, url: string, status: PublishingEndpointStatus, disabledReason: string | null, failingSince: string | null, version: number, createdAt: string, oldSecretSignsUntil: string | null };

export type ReceiversQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReceiversQuery = { publishingEndpoints: { nodes: Array<{ id: string, name: string, url: string, status: PublishingEndpointStatus, disabledReason: string | null, failingSince: string | null, version: number, createdAt: string, oldSecretSignsUntil: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UpdateReceiverMutationVariables = Exact<{
  input: UpdatePublishingEndpointInput;
}>;


export type UpdateReceiverMutation = { updatePublishingEndpoint: { endpoint: { id: string, name: string, url: string, status: PublishingEndpointStatus, disabledReason: string | null, failingSince: string | null, version: number, createdAt: string, oldSecretSignsUntil: string | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RotateReceiverSecretMutationVariables = Exact<{
  input: RotatePublishingSecretInput;
}>;


export type RotateReceiverSecretMutation = { rotatePublishingSecret: { secret: string | null, endpoint: { id: string, name: string, url: string, status: PublishingEndpointStatus, disabledReason: string | null, failingSince: string | null, version: number, createdAt: string, oldSecretSignsUntil: string | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type MarketingStrategyRowFragment = { id: string, name: string, version: number, archivedAt: string | null, updatedAt: string, opportunityName: string | null, opportunity: { id: string, name: string } | null, channels: Array<{ channel: MarketingChannel, purpose: string, budgetWeight: number }>, budget: { amount: string, currency: string } | null };

export type MarketingStrategyPartsFragment = { notes: string, createdAt: string, id: string, name: string, version: number, archivedAt: string | null, updatedAt: string, opportunityName: string | null, audience: { description: string, segments: Array<string>, locations: Array<string>, languages: Array<string>, problems: Array<string>, goals: Array<string> }, personas: Array<{ name: string, description: string, problems: Array<string>, goals: Array<string>, channels: Array<MarketingChannel>, buyingPower: Level | null, urgency: Level | null, fit: { score: number | null, confidence: number, factors: Array<{ kind: PersonaFactor, value: number | null, weight: number, evidence: string }> } }>, messaging: { valueProposition: string, positioning: string, tone: string, callToAction: string, pillars: Array<{ title: string, proof: string }> }, goals: Array<{ title: string, metric: MarketingGoalMetric, baseline: string | null, target: string, dueOn: string, monthlyGrowth: number | null }>, channelAnalysis: Array<{ channel: MarketingChannel, score: number | null, confidence: number, factors: Array<{ kind: ChannelFactor, value: number | null, weight: number, evidence: string }> }>, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, campaigns: { nodes: Array<{ id: string, name: string, status: CampaignStatus }>, pageInfo: { hasNextPage: boolean } }, opportunity: { id: string, name: string } | null, channels: Array<{ channel: MarketingChannel, purpose: string, budgetWeight: number }>, budget: { amount: string, currency: string } | null };

export type MarketingStrategiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  isArchived?: boolean | null | undefined;
}>;


export type MarketingStrategiesQuery = { marketingStrategies: { nodes: Array<{ id: string, name: string, version: number, archivedAt: string | null, updatedAt: string, opportunityName: string | null, opportunity: { id: string, name: string } | null, channels: Array<{ channel: MarketingChannel, purpose: string, budgetWeight: number }>, budget: { amount: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarketingStrategiesOfOpportunityQueryVariables = Exact<{
  id: string;
}>;


export type MarketingStrategiesOfOpportunityQuery = { opportunity: { id: string, marketingStrategies: { nodes: Array<{ id: string, name: string, version: number, archivedAt: string | null, updatedAt: string, opportunityName: string | null, opportunity: { id: string, name: string } | null, channels: Array<{ channel: MarketingChannel, purpose: string, budgetWeight: number }>, budget: { amount: string, currency: string } | null }> } | null } | null };

export type MarketingStrategyQueryVariables = Exact<{
  id: string;
}>;


export type MarketingStrategyQuery = { marketingStrategy: { notes: string, createdAt: string, id: string, name: string, version: number, archivedAt: string | null, updatedAt: string, opportunityName: string | null, audience: { description: string, segments: Array<string>, locations: Array<string>, languages: Array<string>, problems: Array<string>, goals: Array<string> }, personas: Array<{ name: string, description: string, problems: Array<string>, goals: Array<string>, channels: Array<MarketingChannel>, buyingPower: Level | null, urgency: Level | null, fit: { score: number | null, confidence: number, factors: Array<{ kind: PersonaFactor, value: number | null, weight: number, evidence: string }> } }>, messaging: { valueProposition: string, positioning: string, tone: string, callToAction: string, pillars: Array<{ title: string, proof: string }> }, goals: Array<{ title: string, metric: MarketingGoalMetric, baseline: string | null, target: string, dueOn: string, monthlyGrowth: number | null }>, channelAnalysis: Array<{ channel: MarketingChannel, score: number | null, confidence: number, factors: Array<{ kind: ChannelFactor, value: number | null, weight: number, evidence: string }> }>, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, campaigns: { nodes: Array<{ id: string, name: string, status: CampaignStatus }>, pageInfo: { hasNextPage: boolean } }, opportunity: { id: string, name: string } | null, channels: Array<{ channel: MarketingChannel, purpose: string, budgetWeight: number }>, budget: { amount: string, currency: string } | null } | null };

export type CreateMarketingStrategyMutationVariables = Exact<{
  input: CreateMarketingStrategyInput;
}>;


export type CreateMarketingStrategyMutation = { createMarketingStrategy: { strategy: { notes: string, createdAt: string, id: string, name: string, version: number, archivedAt: string | null, updatedAt: string, opportunityName: string | null, audience: { description: string, segments: Array<string>, locations: Array<string>, languages: Array<string>, problems: Array<string>, goals: Array<string> }, personas: Array<{ name: string, description: string, problems: Array<string>, goals: Array<string>, channels: Array<MarketingChannel>, buyingPower: Level | null, urgency: Level | null, fit: { score: number | null, confidence: number, factors: Array<{ kind: PersonaFactor, value: number | null, weight: number, evidence: string }> } }>, messaging: { valueProposition: string, positioning: string, tone: string, callToAction: string, pillars: Array<{ title: string, proof: string }> }, goals: Array<{ title: string, metric: MarketingGoalMetric, baseline: string | null, target: string, dueOn: string, monthlyGrowth: number | null }>, channelAnalysis: Array<{ channel: MarketingChannel, score: number | null, confidence: number, factors: Array<{ kind: ChannelFactor, value: number | null, weight: number, evidence: string }> }>, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, campaigns: { nodes: Array<{ id: string, name: string, status: CampaignStatus }>, pageInfo: { hasNextPage: boolean } }, opportunity: { id: string, name: string } | null, channels: Array<{ channel: MarketingChannel, purpose: string, budgetWeight: number }>, budget: { amount: string, currency: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type UpdateMarketingStrategyMutationVariables = Exact<{
  input: UpdateMarketingStrategyInput;
}>;


export type UpdateMarketingStrategyMutation = { updateMarketingStrategy: { strategy: { notes: string, createdAt: string, id: string, name: string, version: number, archivedAt: string | null, updatedAt: string, opportunityName: string | null, audience: { description: string, segments: Array<string>, locations: Array<string>, languages: Array<string>, problems: Array<string>, goals: Array<string> }, personas: Array<{ name: string, description: string, problems: Array<string>, goals: Array<string>, channels: Array<MarketingChannel>, buyingPower: Level | null, urgency: Level | null, fit: { score: number | null, confidence: number, factors: Array<{ kind: PersonaFactor, value: number | null, weight: number, evidence: string }> } }>, messaging: { valueProposition: string, positioning: string, tone: string, callToAction: string, pillars: Array<{ title: string, proof: string }> }, goals: Array<{ title: string, metric: MarketingGoalMetric, baseline: string | null, target: string, dueOn: string, monthlyGrowth: number | null }>, channelAnalysis: Array<{ channel: MarketingChannel, score: number | null, confidence: number, factors: Array<{ kind: ChannelFactor, value: number | null, weight: number, evidence: string }> }>, budgetAllocation: Array<{ channel: MarketingChannel, amount: { amount: string, currency: string } }>, campaigns: { nodes: Array<{ id: string, name: string, status: CampaignStatus }>, pageInfo: { hasNextPage: boolean } }, opportunity: { id: string, name: string } | null, channels: Array<{ channel: MarketingChannel, purpose: string, budgetWeight: number }>, budget: { amount: string, currency: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ArchiveMarketingStrategyMutationVariables = Exact<{
  input: ArchiveMarketingStrategyInput;
}>;


export type ArchiveMarketingStrategyMutation = { archiveMarketingStrategy: { strategy: { id: string, name: string, version: number, archivedAt: string | null, updatedAt: string, opportunityName: string | null, opportunity: { id: string, name: string } | null, channels: Array<{ channel: MarketingChannel, purpose: string, budgetWeight: number }>, budget: { amount: string, currency: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ContentRowFragment = { id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null };

export type RevisionRowFragment = { number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string };

export type ContentPartsFragment = { createdAt: string, id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, revision: { body: string, metaDescription: string, number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string } | null, approvedRevision: { number: number } | null, steps: Array<{ from: ContentStatus, to: ContentStatus, revision: number, at: string, byUserId: string | null, comment: string }>, brandVoice: { id: string, name: string } | null, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null };

export type ContentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  statuses?: Array<ContentStatus> | ContentStatus | null | undefined;
  kind?: ContentKind | null | undefined;
}>;


export type ContentsQuery = { contents: { nodes: Array<{ id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContentQueryVariables = Exact<{
  id: string;
}>;


export type ContentQuery = { content: { createdAt: string, id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, revision: { body: string, metaDescription: string, number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string } | null, approvedRevision: { number: number } | null, steps: Array<{ from: ContentStatus, to: ContentStatus, revision: number, at: string, byUserId: string | null, comment: string }>, brandVoice: { id: string, name: string } | null, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null } | null };

export type ContentRevisionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ContentRevisionsQuery = { content: { id: string, revisions: { nodes: Array<{ number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DifferenceFragment = { kind: DifferenceKind, text: string };

export type ContentDifferencesQueryVariables = Exact<{
  id: string;
  from: number;
  to: number;
}>;


export type ContentDifferencesQuery = { contentDifferences: { title: Array<{ kind: DifferenceKind, text: string }>, body: Array<{ kind: DifferenceKind, text: string }>, metaDescription: Array<{ kind: DifferenceKind, text: string }> } | null };

export type ContentBeginningsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentBeginningsQuery = { builtInContentTemplates: Array<{ id: string, kind: ContentKind, name: string, description: string, tone: string, isArchived: boolean, variables: Array<{ name: string, description: string, type: TemplateVariableType, isRequired: boolean }> }>, contentTemplates: { nodes: Array<{ id: string, kind: ContentKind, name: string, description: string, tone: string, isArchived: boolean, variables: Array<{ name: string, description: string, type: TemplateVariableType, isRequired: boolean }> }> }, brandVoices: { nodes: Array<{ id: string, name: string }> }, campaigns: { nodes: Array<{ id: string, name: string }> } };

export type TemplatePartsFragment = { id: string, kind: ContentKind, name: string, description: string, tone: string, isArchived: boolean, variables: Array<{ name: string, description: string, type: TemplateVariableType, isRequired: boolean }> };

export type CheckBrandVoiceQueryVariables = Exact<{
  input: CheckBrandVoiceInput;
}>;


export type CheckBrandVoiceQuery = { checkBrandVoice: { isCutOff: boolean, issues: Array<{ kind: VoiceIssueKind, start: number, end: number, text: string, message: string, replacement: string | null }> } | null };

export type CreateContentMutationVariables = Exact<{
  input: CreateContentInput;
}>;


export type CreateContentMutation = { createContent: { content: { createdAt: string, id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, revision: { body: string, metaDescription: string, number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string } | null, approvedRevision: { number: number } | null, steps: Array<{ from: ContentStatus, to: ContentStatus, revision: number, at: string, byUserId: string | null, comment: string }>, brandVoice: { id: string, name: string } | null, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type GenerateContentMutationVariables = Exact<{
  input: GenerateContentInput;
}>;


export type GenerateContentMutation = { generateContent: { content: { createdAt: string, id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, revision: { body: string, metaDescription: string, number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string } | null, approvedRevision: { number: number } | null, steps: Array<{ from: ContentStatus, to: ContentStatus, revision: number, at: string, byUserId: string | null, comment: string }>, brandVoice: { id: string, name: string } | null, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ReviseContentMutationVariables = Exact<{
  input: ReviseContentInput;
}>;


export type ReviseContentMutation = { reviseContent: { content: { createdAt: string, id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, revision: { body: string, metaDescription: string, number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string } | null, approvedRevision: { number: number } | null, steps: Array<{ from: ContentStatus, to: ContentStatus, revision: number, at: string, byUserId: string | null, comment: string }>, brandVoice: { id: string, name: string } | null, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RestoreContentRevisionMutationVariables = Exact<{
  input: RestoreContentRevisionInput;
}>;


export type RestoreContentRevisionMutation = { restoreContentRevision: { content: { createdAt: string, id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, revision: { body: string, metaDescription: string, number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string } | null, approvedRevision: { number: number } | null, steps: Array<{ from: ContentStatus, to: ContentStatus, revision: number, at: string, byUserId: string | null, comment: string }>, brandVoice: { id: string, name: string } | null, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type MoveContentMutationVariables = Exact<{
  input: MoveContentInput;
}>;


export type MoveContentMutation = { moveContent: { content: { createdAt: string, id: string, kind: ContentKind, title: string, status: ContentStatus, version: number, updatedAt: string, nextStatuses: Array<ContentStatus>, revision: { body: string, metaDescription: string, number: number, title: string, origin: ContentOrigin, modelName: string | null, restoredNumber: number | null, note: string, createdAt: string } | null, approvedRevision: { number: number } | null, steps: Array<{ from: ContentStatus, to: ContentStatus, revision: number, at: string, byUserId: string | null, comment: string }>, brandVoice: { id: string, name: string } | null, campaign: { id: string, name: string } | null, opportunity: { id: string, name: string } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type AnalyzeTextQueryVariables = Exact<{
  input: AnalyzeTextInput;
}>;


export type AnalyzeTextQuery = { analyzeText: { format: TextFormat, headingCount: number, seoScore: number | null, readabilityScore: number | null, counts: { words: number, sentences: number }, readability: { fleschReadingEase: number, fleschKincaidGrade: number, gunningFog: number, smog: number, automatedReadabilityIndex: number, colemanLiau: number } | null, checks: Array<{ id: TextCheckId, group: TextCheckGroup, status: TextCheckStatus, score: number | null, weight: number, measured: number | null, message: string, ranges: Array<{ field: TextField, start: number, end: number }>, fixes: Array<{ replacement: string, explanation: string, range: { field: TextField, start: number, end: number } }> }> } | null };

export type PeriodFieldsFragment = { label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string };

export type QuantileFieldsFragment = { p10: number, p50: number, p90: number };

export type ProjectionFieldsFragment = { id: string, months: number, simulations: number, seed: number, status: ProjectionStatus, percent: number, message: string, createdAt: string, finishedAt: string | null, assumptions: { currency: string, startMonth: string }, result: { months: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, quarters: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, years: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, scenarios: Array<{ name: string, profit: string, revenue: string, customers: number, breakevenMonth: number | null }>, tornado: Array<{ factor: ProjectionFactor, whenLower: string, whenHigher: string, swing: string }>, simulation: { paths: number, seed: number, months: Array<{ month: number, breakevenProbability: number, goalProbability: number | null, customers: { p10: number, p50: number, p90: number }, monthlyRecurringRevenue: { p10: number, p50: number, p90: number }, profit: { p10: number, p50: number, p90: number }, cumulativeProfit: { p10: number, p50: number, p90: number } }>, monthsToBreakeven: { p10: number | null, p50: number | null, p90: number | null }, monthsToGoal: { p10: number | null, p50: number | null, p90: number | null } | null } } | null };

export type ProjectRevenueMutationVariables = Exact<{
  input: ProjectRevenueInput;
}>;


export type ProjectRevenueMutation = { projectRevenue: { projection: { id: string, months: number, simulations: number, seed: number, status: ProjectionStatus, percent: number, message: string, createdAt: string, finishedAt: string | null, assumptions: { currency: string, startMonth: string }, result: { months: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, quarters: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, years: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, scenarios: Array<{ name: string, profit: string, revenue: string, customers: number, breakevenMonth: number | null }>, tornado: Array<{ factor: ProjectionFactor, whenLower: string, whenHigher: string, swing: string }>, simulation: { paths: number, seed: number, months: Array<{ month: number, breakevenProbability: number, goalProbability: number | null, customers: { p10: number, p50: number, p90: number }, monthlyRecurringRevenue: { p10: number, p50: number, p90: number }, profit: { p10: number, p50: number, p90: number }, cumulativeProfit: { p10: number, p50: number, p90: number } }>, monthsToBreakeven: { p10: number | null, p50: number | null, p90: number | null }, monthsToGoal: { p10: number | null, p50: number | null, p90: number | null } | null } } | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type CancelProjectionMutationVariables = Exact<{
  input: CancelProjectionInput;
}>;


export type CancelProjectionMutation = { cancelProjection: { projection: { id: string, status: ProjectionStatus } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ProjectionQueryVariables = Exact<{
  id: string;
}>;


export type ProjectionQuery = { projection: { id: string, months: number, simulations: number, seed: number, status: ProjectionStatus, percent: number, message: string, createdAt: string, finishedAt: string | null, assumptions: { currency: string, startMonth: string }, result: { months: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, quarters: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, years: Array<{ label: string, months: number, newCustomers: number, churnedCustomers: number, customers: number, monthlyRecurringRevenue: string, revenue: string, costs: string, profit: string, cumulativeProfit: string }>, scenarios: Array<{ name: string, profit: string, revenue: string, customers: number, breakevenMonth: number | null }>, tornado: Array<{ factor: ProjectionFactor, whenLower: string, whenHigher: string, swing: string }>, simulation: { paths: number, seed: number, months: Array<{ month: number, breakevenProbability: number, goalProbability: number | null, customers: { p10: number, p50: number, p90: number }, monthlyRecurringRevenue: { p10: number, p50: number, p90: number }, profit: { p10: number, p50: number, p90: number }, cumulativeProfit: { p10: number, p50: number, p90: number } }>, monthsToBreakeven: { p10: number | null, p50: number | null, p90: number | null }, monthsToGoal: { p10: number | null, p50: number | null, p90: number | null } | null } } | null } | null };

export type ProjectionProgressSubscriptionVariables = Exact<{
  id: string;
}>;


export type ProjectionProgressSubscription = { projectionProgress: { projectionId: string, status: ProjectionStatus, percent: number, message: string, at: string } };

export type SurveyFieldsFragment = { id: string, name: string, description: string, currency: string, token: string, isOpen: boolean, createdAt: string, answerCount: number };

export type StudyFieldsFragment = { id: string, name: string, method: PriceStudyMethod, currency: string, answerCount: number, rejectedCount: number, createdAt: string };

export type PriceRangeFieldsFragment = { low: { amount: string, currency: string }, high: { amount: string, currency: string } };

export type PriceSensitivityFieldsFragment = { answerCount: number, intransitiveCount: number, optimalPrice: { amount: string, currency: string } | null, indifferencePrice: { amount: string, currency: string } | null, classicRange: { low: { amount: string, currency: string }, high: { amount: string, currency: string } } | null, complementRange: { low: { amount: string, currency: string }, high: { amount: string, currency: string } } | null, shares: Array<{ price: number, tooCheap: number, cheap: number, expensive: number, tooExpensive: number }>, purchase: { respondentCount: number, highestTrial: { price: number, trial: number, revenue: number }, highestRevenue: { price: number, trial: number, revenue: number }, points: Array<{ price: number, trial: number, revenue: number }> } | null };

export type PriceSurveysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PriceSurveysQuery = { priceSurveys: { nodes: Array<{ id: string, name: string, description: string, currency: string, token: string, isOpen: boolean, createdAt: string, answerCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PriceStudiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PriceStudiesQuery = { priceStudies: { nodes: Array<{ id: string, name: string, method: PriceStudyMethod, currency: string, answerCount: number, rejectedCount: number, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PriceSurveyQueryVariables = Exact<{
  id: string;
}>;


export type PriceSurveyQuery = { priceSurvey: { id: string, name: string, description: string, currency: string, token: string, isOpen: boolean, createdAt: string, answerCount: number, priceSensitivity: { answerCount: number, intransitiveCount: number, optimalPrice: { amount: string, currency: string } | null, indifferencePrice: { amount: string, currency: string } | null, classicRange: { low: { amount: string, currency: string }, high: { amount: string, currency: string } } | null, complementRange: { low: { amount: string, currency: string }, high: { amount: string, currency: string } } | null, shares: Array<{ price: number, tooCheap: number, cheap: number, expensive: number, tooExpensive: number }>, purchase: { respondentCount: number, highestTrial: { price: number, trial: number, revenue: number }, highestRevenue: { price: number, trial: number, revenue: number }, points: Array<{ price: number, trial: number, revenue: number }> } | null } | null } | null };

export type SurveyAnswerCountQueryVariables = Exact<{
  id: string;
}>;


export type SurveyAnswerCountQuery = { priceSurvey: { id: string, isOpen: boolean, answerCount: number } | null };

export type PriceStudyQueryVariables = Exact<{
  id: string;
}>;


export type PriceStudyQuery = { priceStudy: { unitCost: string, id: string, name: string, method: PriceStudyMethod, currency: string, answerCount: number, rejectedCount: number, createdAt: string, priceSensitivity: { answerCount: number, intransitiveCount: number, optimalPrice: { amount: string, currency: string } | null, indifferencePrice: { amount: string, currency: string } | null, classicRange: { low: { amount: string, currency: string }, high: { amount: string, currency: string } } | null, complementRange: { low: { amount: string, currency: string }, high: { amount: string, currency: string } } | null, shares: Array<{ price: number, tooCheap: number, cheap: number, expensive: number, tooExpensive: number }>, purchase: { respondentCount: number, highestTrial: { price: number, trial: number, revenue: number }, highestRevenue: { price: number, trial: number, revenue: number }, points: Array<{ price: number, trial: number, revenue: number }> } | null } | null, gaborGranger: { points: Array<{ price: number, askedCount: number, buyerCount: number, observed: number, demand: number, profit: number }>, bestAsked: { demand: number, profit: number, price: { amount: string, currency: string } }, optimum: { demand: number, profit: number, price: { amount: string, currency: string } }, smoothOptimum: { demand: number, profit: number, price: { amount: string, currency: string } } | null } | null } | null };

export type OptimumFieldsFragment = { demand: number, profit: number, price: { amount: string, currency: string } };

export type StudyRejectionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StudyRejectionsQuery = { priceStudy: { id: string, rejections: { nodes: Array<{ line: number, column: string | null, reason: string, content: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CreateSurveyMutationVariables = Exact<{
  input: CreatePriceSurveyInput;
}>;


export type CreateSurveyMutation = { createPriceSurvey: { survey: { id: string, name: string, description: string, currency: string, token: string, isOpen: boolean, createdAt: string, answerCount: number } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type CloseSurveyMutationVariables = Exact<{
  input: ClosePriceSurveyInput;
}>;


export type CloseSurveyMutation = { closePriceSurvey: { survey: { id: string, name: string, description: string, currency: string, token: string, isOpen: boolean, createdAt: string, answerCount: number } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type KeepSurveyMutationVariables = Exact<{
  input: AnalyzePriceSurveyInput;
}>;


export type KeepSurveyMutation = { analyzePriceSurvey: { study: { id: string, name: string, method: PriceStudyMethod, currency: string, answerCount: number, rejectedCount: number, createdAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ImportAnswersMutationVariables = Exact<{
  input: AnalyzePriceSensitivityInput;
}>;


export type ImportAnswersMutation = { analyzePriceSensitivity: { study: { id: string, name: string, method: PriceStudyMethod, currency: string, answerCount: number, rejectedCount: number, createdAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type PublicSurveyQueryVariables = Exact<{
  token: string;
}>;


export type PublicSurveyQuery = { publicPriceSurvey: { name: string, description: string, currency: string, isOpen: boolean } | null };

export type AnswerSurveyMutationVariables = Exact<{
  input: AnswerPriceSurveyInput;
}>;


export type AnswerSurveyMutation = { answerPriceSurvey: { receipt: { isNew: boolean, answerCount: number } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RevenueImportFieldsFragment = { id: string, kind: RevenueFileKind, fileName: string | null, rowCount: number, acceptedCount: number, duplicateCount: number, rejectedCount: number, notices: Array<string>, createdAt: string };

export type RevenueMonthFieldsFragment = { month: string, starting: string, newBusiness: string, expansion: string, contraction: string, churn: string, reactivation: string, ending: string, customers: number, netRevenueRetention: number | null, grossRevenueRetention: number | null, quickRatio: number | null, collected: string, refunded: string };

export type RevenueOverviewQueryVariables = Exact<{
  input: RevenueMetricsInput;
}>;


export type RevenueOverviewQuery = { revenueCurrencies: Array<string>, revenueImports: { nodes: Array<{ id: string, kind: RevenueFileKind, fileName: string | null, rowCount: number, acceptedCount: number, duplicateCount: number, rejectedCount: number, notices: Array<string>, createdAt: string }> }, revenueMetrics: { currency: string, months: Array<{ month: string, starting: string, newBusiness: string, expansion: string, contraction: string, churn: string, reactivation: string, ending: string, customers: number, netRevenueRetention: number | null, grossRevenueRetention: number | null, quickRatio: number | null, collected: string, refunded: string }>, cohorts: Array<{ month: string, size: number, cells: Array<{ age: number, retained: number, share: number, expected: number, variance: number, isUnusual: boolean }> }> } | null };

export type MovementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kind?: MrrMovementKind | null | undefined;
  input: RevenueMetricsInput;
}>;


export type MovementsQuery = { mrrMovements: { nodes: Array<{ id: string, customer: string, kind: MrrMovementKind, amount: string, mrrAfter: string, at: string, subscriptions: Array<{ id: string, plan: string, status: string, mrr: string, importId: string, line: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RevenueImportQueryVariables = Exact<{
  id: string;
}>;


export type RevenueImportQuery = { revenueImport: { id: string, kind: RevenueFileKind, fileName: string | null, rowCount: number, acceptedCount: number, duplicateCount: number, rejectedCount: number, notices: Array<string>, createdAt: string } | null };

export type RevenueRejectionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RevenueRejectionsQuery = { revenueImport: { id: string, rejections: { nodes: Array<{ line: number, column: string | null, reason: string, content: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportRevenueMutationVariables = Exact<{
  input: ImportSubscriptionsInput;
}>;


export type ImportRevenueMutation = { importSubscriptions: { import: { id: string, kind: RevenueFileKind, fileName: string | null, rowCount: number, acceptedCount: number, duplicateCount: number, rejectedCount: number, notices: Array<string>, createdAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type AmountFragment = { amount: string, currency: string };

export type StrategyFieldsFragment = { id: string, name: string, kind: MonetizationStrategyKind, currency: string, version: number, notes: string, createdAt: string, updatedAt: string, opportunityName: string | null, opportunityScore: number | null, opportunity: { id: string, name: string, score: number } | null, tiers: Array<{ name: string, interval: BillingInterval, features: Array<string>, trialDays: number, price: { amount: string, currency: string }, monthlyPrice: { amount: string, currency: string } | null, usagePrice: { kind: PriceModelKind, packageSize: number | null, unitPrice: { amount: string, currency: string } | null, tiers: Array<{ upTo: number | null, unitPrice: { amount: string, currency: string }, flatPrice: { amount: string, currency: string } | null }> | null, packagePrice: { amount: string, currency: string } | null } | null }>, promotions: Array<{ name: string, code: string | null, percentOff: string | null, startsAt: string | null, endsAt: string | null, durationMonths: number | null, amountOff: { amount: string, currency: string } | null }>, competitors: Array<{ name: string, interval: BillingInterval, url: string | null, notes: string, price: { amount: string, currency: string } }> };

export type UsagePriceFragment = { kind: PriceModelKind, packageSize: number | null, unitPrice: { amount: string, currency: string } | null, tiers: Array<{ upTo: number | null, unitPrice: { amount: string, currency: string }, flatPrice: { amount: string, currency: string } | null }> | null, packagePrice: { amount: string, currency: string } | null };

export type StrategiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StrategiesQuery = { monetizationStrategies: { nodes: Array<{ id: string, name: string, kind: MonetizationStrategyKind, currency: string, version: number, notes: string, createdAt: string, updatedAt: string, opportunityName: string | null, opportunityScore: number | null, opportunity: { id: string, name: string, score: number } | null, tiers: Array<{ name: string, interval: BillingInterval, features: Array<string>, trialDays: number, price: { amount: string, currency: string }, monthlyPrice: { amount: string, currency: string } | null, usagePrice: { kind: PriceModelKind, packageSize: number | null, unitPrice: { amount: string, currency: string } | null, tiers: Array<{ upTo: number | null, unitPrice: { amount: string, currency: string }, flatPrice: { amount: string, currency: string } | null }> | null, packagePrice: { amount: string, currency: string } | null } | null }>, promotions: Array<{ name: string, code: string | null, percentOff: string | null, startsAt: string | null, endsAt: string | null, durationMonths: number | null, amountOff: { amount: string, currency: string } | null }>, competitors: Array<{ name: string, interval: BillingInterval, url: string | null, notes: string, price: { amount: string, currency: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StrategiesOfOpportunityQueryVariables = Exact<{
  id: string;
}>;


export type StrategiesOfOpportunityQuery = { opportunity: { id: string, monetizationStrategies: { nodes: Array<{ id: string, name: string, kind: MonetizationStrategyKind, currency: string, version: number, notes: string, createdAt: string, updatedAt: string, opportunityName: string | null, opportunityScore: number | null, opportunity: { id: string, name: string, score: number } | null, tiers: Array<{ name: string, interval: BillingInterval, features: Array<string>, trialDays: number, price: { amount: string, currency: string }, monthlyPrice: { amount: string, currency: string } | null, usagePrice: { kind: PriceModelKind, packageSize: number | null, unitPrice: { amount: string, currency: string } | null, tiers: Array<{ upTo: number | null, unitPrice: { amount: string, currency: string }, flatPrice: { amount: string, currency: string } | null }> | null, packagePrice: { amount: string, currency: string } | null } | null }>, promotions: Array<{ name: string, code: string | null, percentOff: string | null, startsAt: string | null, endsAt: string | null, durationMonths: number | null, amountOff: { amount: string, currency: string } | null }>, competitors: Array<{ name: string, interval: BillingInterval, url: string | null, notes: string, price: { amount: string, currency: string } }> }> } | null } | null };

export type StrategyQueryVariables = Exact<{
  id: string;
}>;


export type StrategyQuery = { monetizationStrategy: { id: string, name: string, kind: MonetizationStrategyKind, currency: string, version: number, notes: string, createdAt: string, updatedAt: string, opportunityName: string | null, opportunityScore: number | null, opportunity: { id: string, name: string, score: number } | null, tiers: Array<{ name: string, interval: BillingInterval, features: Array<string>, trialDays: number, price: { amount: string, currency: string }, monthlyPrice: { amount: string, currency: string } | null, usagePrice: { kind: PriceModelKind, packageSize: number | null, unitPrice: { amount: string, currency: string } | null, tiers: Array<{ upTo: number | null, unitPrice: { amount: string, currency: string }, flatPrice: { amount: string, currency: string } | null }> | null, packagePrice: { amount: string, currency: string } | null } | null }>, promotions: Array<{ name: string, code: string | null, percentOff: string | null, startsAt: string | null, endsAt: string | null, durationMonths: number | null, amountOff: { amount: string, currency: string } | null }>, competitors: Array<{ name: string, interval: BillingInterval, url: string | null, notes: string, price: { amount: string, currency: string } }> } | null };

export type StrategySuggestionsQueryVariables = Exact<{
  id: string;
  studyId?: string | null | undefined;
}>;


export type StrategySuggestionsQuery = { monetizationStrategy: { id: string, version: number, suggestions: Array<{ kind: PriceSuggestionKind, tierName: string | null, reason: string, currentPrice: { amount: string, currency: string } | null, suggestedPrice: { amount: string, currency: string } | null }> } | null, priceStudies: { nodes: Array<{ id: string, name: string, method: PriceStudyMethod, currency: string, answerCount: number }> } };

export type OpportunityChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpportunityChoicesQuery = { opportunities: { nodes: Array<{ id: string, name: string, score: number }> } };

export type CreateStrategyMutationVariables = Exact<{
  input: CreateMonetizationStrategyInput;
}>;


export type CreateStrategyMutation = { createMonetizationStrategy: { strategy: { id: string, name: string, kind: MonetizationStrategyKind, currency: string, version: number, notes: string, createdAt: string, updatedAt: string, opportunityName: string | null, opportunityScore: number | null, opportunity: { id: string, name: string, score: number } | null, tiers: Array<{ name: string, interval: BillingInterval, features: Array<string>, trialDays: number, price: { amount: string, currency: string }, monthlyPrice: { amount: string, currency: string } | null, usagePrice: { kind: PriceModelKind, packageSize: number | null, unitPrice: { amount: string, currency: string } | null, tiers: Array<{ upTo: number | null, unitPrice: { amount: string, currency: string }, flatPrice: { amount: string, currency: string } | null }> | null, packagePrice: { amount: string, currency: string } | null } | null }>, promotions: Array<{ name: string, code: string | null, percentOff: string | null, startsAt: string | null, endsAt: string | null, durationMonths: number | null, amountOff: { amount: string, currency: string } | null }>, competitors: Array<{ name: string, interval: BillingInterval, url: string | null, notes: string, price: { amount: string, currency: string } }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type UpdateStrategyMutationVariables = Exact<{
  input: UpdateMonetizationStrategyInput;
}>;


export type UpdateStrategyMutation = { updateMonetizationStrategy: { strategy: { id: string, name: string, kind: MonetizationStrategyKind, currency: string, version: number, notes: string, createdAt: string, updatedAt: string, opportunityName: string | null, opportunityScore: number | null, opportunity: { id: string, name: string, score: number } | null, tiers: Array<{ name: string, interval: BillingInterval, features: Array<string>, trialDays: number, price: { amount: string, currency: string }, monthlyPrice: { amount: string, currency: string } | null, usagePrice: { kind: PriceModelKind, packageSize: number | null, unitPrice: { amount: string, currency: string } | null, tiers: Array<{ upTo: number | null, unitPrice: { amount: string, currency: string }, flatPrice: { amount: string, currency: string } | null }> | null, packagePrice: { amount: string, currency: string } | null } | null }>, promotions: Array<{ name: string, code: string | null, percentOff: string | null, startsAt: string | null, endsAt: string | null, durationMonths: number | null, amountOff: { amount: string, currency: string } | null }>, competitors: Array<{ name: string, interval: BillingInterval, url: string | null, notes: string, price: { amount: string, currency: string } }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type AcceptableRangeQueryVariables = Exact<{
  id: string;
}>;


export type AcceptableRangeQuery = { priceStudy: { id: string, currency: string, priceSensitivity: { classicRange: { low: { amount: string, currency: string }, high: { amount: string, currency: string } } | null } | null } | null };

export type CountsFragment = { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number };

export type AnalysisSummaryFragment = { id: string, name: string, version: number, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } };

export type AnalysesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AnalysesQuery = { analyses: { nodes: Array<{ id: string, name: string, version: number, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnalysisQueryVariables = Exact<{
  id: string;
}>;


export type AnalysisQuery = { analysis: { id: string, name: string, version: number, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, weights: { demand: number, competition: number, trend: number, monetization: number, resources: number }, refreshImport: { id: string, name: string, fileName: string | null } | null, import: { id: string, name: string, fileName: string | null, format: KeywordFormat, rowCount: number, acceptedCount: number, rejectedCount: number, skippedCount: number, firstMonth: string | null, lastMonth: string | null }, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number } } | null };

export type CancelAnalysisMutationVariables = Exact<{
  input: CancelAnalysisInput;
}>;


export type CancelAnalysisMutation = { cancelAnalysis: { analysis: { id: string, name: string, version: number, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ResumeAnalysisMutationVariables = Exact<{
  input: ResumeAnalysisInput;
}>;


export type ResumeAnalysisMutation = { resumeAnalysis: { analysis: { id: string, name: string, version: number, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type AnalysisProgressSubscriptionVariables = Exact<{
  analysisId: string;
}>;


export type AnalysisProgressSubscription = { analysisProgress: { analysisId: string, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, remainingSeconds: number | null, at: string, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number } } };

export type CompareQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CompareQuery = { compareOpportunities: { differences: Array<string>, opportunities: Array<{ keywordDifficulty: number | null, id: string, name: string, rank: number, score: number, confidence: number, keywordCount: number, costPerClick: string | null, currency: string | null, advertisingCompetition: number | null, intent: SearchIntent | null, createdAt: string, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number }>, trend: { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null }, monthlySearches: { low: number, high: number } | null, history: Array<{ month: string, searches: number }>, analysis: { id: string, name: string }, watch: { id: string } | null }> } | null };

export type DossierQueryVariables = Exact<{
  id: string;
}>;


export type DossierQuery = { opportunity: { id: string, name: string, rank: number, score: number, confidence: number, keywordCount: number, costPerClick: string | null, currency: string | null, advertisingCompetition: number | null, keywordDifficulty: number | null, intent: SearchIntent | null, version: number, rankedAt: string, goneAt: string | null, nextSteps: Array<string>, createdAt: string, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number, formula: string, improvement: string, evidence: Array<{ label: string, value: string, source: string }> }>, trend: { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null }, monthlySearches: { low: number, high: number } | null, intentEvidence: { explanation: string } | null, watch: { id: string } | null, history: Array<{ month: string, searches: number }>, analysis: { id: string, name: string, version: number, finishedAt: string | null, import: { id: string, name: string, fileName: string | null, format: KeywordFormat, currency: string | null } } } | null };

export type DossierKeywordsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DossierKeywordsQuery = { opportunity: { id: string, currency: string | null, keywords: { totalCount: number, nodes: Array<{ text: string, advertisingCompetition: number | null, keywordDifficulty: number | null, costPerClick: string | null, intent: SearchIntent | null, line: number, monthlySearches: { low: number, high: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OpportunityVersionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type OpportunityVersionsQuery = { opportunity: { id: string, versions: { nodes: Array<{ version: number, kind: VersionKind, isFound: boolean, note: string | null, rank: number, score: number, confidence: number, keywordCount: number, verdict: TrendVerdict, slopePerYear: number | null, createdAt: string, monthlySearches: { low: number, high: number } | null, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, contribution: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportReportFragment = { id: string, name: string, fileName: string | null, format: KeywordFormat, recognition: string, sizeBytes: number, rowCount: number, acceptedCount: number, rejectedCount: number, skippedCount: number, notices: Array<string>, firstMonth: string | null, lastMonth: string | null, currency: string | null, createdAt: string, columns: Array<{ position: number, name: string, meaning: KeywordColumn | null, samples: Array<string> }>, preview: Array<{ text: string, advertisingCompetition: number | null, keywordDifficulty: number | null, costPerClick: string | null, intent: SearchIntent | null, line: number, monthlySearches: { low: number, high: number } | null }> };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload: { upload: { id: string, url: string, method: string, maxBytes: number } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ImportKeywordsMutationVariables = Exact<{
  input: ImportKeywordsInput;
}>;


export type ImportKeywordsMutation = { importKeywords: { import: { id: string, name: string, fileName: string | null, format: KeywordFormat, recognition: string, sizeBytes: number, rowCount: number, acceptedCount: number, rejectedCount: number, skippedCount: number, notices: Array<string>, firstMonth: string | null, lastMonth: string | null, currency: string | null, createdAt: string, columns: Array<{ position: number, name: string, meaning: KeywordColumn | null, samples: Array<string> }>, preview: Array<{ text: string, advertisingCompetition: number | null, keywordDifficulty: number | null, costPerClick: string | null, intent: SearchIntent | null, line: number, monthlySearches: { low: number, high: number } | null }> } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null, columns: Array<{ position: number, name: string, meaning: KeywordColumn | null, samples: Array<string> }> }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RejectedRowsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RejectedRowsQuery = { import: { id: string, rejectedRows: { totalCount: number, nodes: Array<{ line: number, column: string | null, reason: string, content: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportByIdQueryVariables = Exact<{
  id: string;
}>;


export type ImportByIdQuery = { import: { id: string, name: string, fileName: string | null, format: KeywordFormat, recognition: string, sizeBytes: number, rowCount: number, acceptedCount: number, rejectedCount: number, skippedCount: number, notices: Array<string>, firstMonth: string | null, lastMonth: string | null, currency: string | null, createdAt: string, columns: Array<{ position: number, name: string, meaning: KeywordColumn | null, samples: Array<string> }>, preview: Array<{ text: string, advertisingCompetition: number | null, keywordDifficulty: number | null, costPerClick: string | null, intent: SearchIntent | null, line: number, monthlySearches: { low: number, high: number } | null }> } | null };

export type AnalyzeNicheMutationVariables = Exact<{
  input: AnalyzeNicheInput;
}>;


export type AnalyzeNicheMutation = { analyzeNiche: { analysis: { id: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type TrendSummaryFragment = { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null };

export type OpportunityRowFragment = { id: string, name: string, rank: number, score: number, confidence: number, keywordCount: number, costPerClick: string | null, currency: string | null, advertisingCompetition: number | null, intent: SearchIntent | null, createdAt: string, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number }>, trend: { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null }, monthlySearches: { low: number, high: number } | null, history: Array<{ month: string, searches: number }>, analysis: { id: string, name: string }, watch: { id: string } | null };

export type OpportunitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OpportunityFilter | null | undefined;
  orderBy?: OpportunityOrder | null | undefined;
}>;


export type OpportunitiesQuery = { opportunities: { totalCount: number, nodes: Array<{ id: string, name: string, rank: number, score: number, confidence: number, keywordCount: number, costPerClick: string | null, currency: string | null, advertisingCompetition: number | null, intent: SearchIntent | null, createdAt: string, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number }>, trend: { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null }, monthlySearches: { low: number, high: number } | null, history: Array<{ month: string, searches: number }>, analysis: { id: string, name: string }, watch: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RefreshAnalysisMutationVariables = Exact<{
  input: RefreshAnalysisInput;
}>;


export type RefreshAnalysisMutation = { refreshAnalysis: { analysis: { id: string, name: string, version: number, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type VersionRowFragment = { version: number, kind: VersionKind, opportunityCount: number, createdAt: string, import: { id: string, name: string, fileName: string | null } | null };

export type DifferencesQueryVariables = Exact<{
  id: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type DifferencesQuery = { analysis: { id: string, name: string, version: number, versions: Array<{ version: number, kind: VersionKind, opportunityCount: number, createdAt: string, import: { id: string, name: string, fileName: string | null } | null }>, differences: { enteredCount: number, leftCount: number, risenCount: number, fallenCount: number, unchangedCount: number, summary: string, from: { version: number, kind: VersionKind, opportunityCount: number, createdAt: string, import: { id: string, name: string, fileName: string | null } | null }, to: { version: number, kind: VersionKind, opportunityCount: number, createdAt: string, import: { id: string, name: string, fileName: string | null } | null } } | null } | null };

export type DifferenceChangesQueryVariables = Exact<{
  id: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
  kinds?: Array<OpportunityChangeKind> | OpportunityChangeKind | null | undefined;
}>;


export type DifferenceChangesQuery = { analysis: { id: string, differences: { changes: { totalCount: number, nodes: Array<{ kind: OpportunityChangeKind, scoreChange: number | null, rankChange: number | null, explanation: string, opportunity: { id: string, name: string } | null, before: { name: string, rank: number, score: number, confidence: number } | null, after: { name: string, rank: number, score: number, confidence: number } | null, causes: Array<{ kind: ScoreFactorKind, points: number, explanation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type ReportRowFragment = { id: string, title: string, sections: Array<ReportSection>, opportunityIds: Array<string>, analysisId: string | null, sizeBytes: number, createdAt: string, deletedAt: string | null };

export type ShareRowFragment = { id: string, createdAt: string, expiresAt: string, revokedAt: string | null, viewCount: number, lastViewedAt: string | null };

export type ReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, nodes: Array<{ id: string, title: string, sections: Array<ReportSection>, opportunityIds: Array<string>, analysisId: string | null, sizeBytes: number, createdAt: string, deletedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { id: string, title: string, sections: Array<ReportSection>, opportunityIds: Array<string>, analysisId: string | null, sizeBytes: number, createdAt: string, deletedAt: string | null, downloads: Array<{ format: ReportFormat, url: string, expiresAt: string }>, shares: Array<{ id: string, createdAt: string, expiresAt: string, revokedAt: string | null, viewCount: number, lastViewedAt: string | null }> } | null };

export type GenerateReportMutationVariables = Exact<{
  input: GenerateReportInput;
}>;


export type GenerateReportMutation = { generateReport: { report: { id: string, title: string, sections: Array<ReportSection>, opportunityIds: Array<string>, analysisId: string | null, sizeBytes: number, createdAt: string, deletedAt: string | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type DeleteReportMutationVariables = Exact<{
  input: DeleteReportInput;
}>;


export type DeleteReportMutation = { deleteReport: { report: { id: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RestoreReportMutationVariables = Exact<{
  input: RestoreReportInput;
}>;


export type RestoreReportMutation = { restoreReport: { report: { id: string, title: string, sections: Array<ReportSection>, opportunityIds: Array<string>, analysisId: string | null, sizeBytes: number, createdAt: string, deletedAt: string | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ShareReportMutationVariables = Exact<{
  input: ShareReportInput;
}>;


export type ShareReportMutation = { shareReport: { url: string | null, share: { id: string, createdAt: string, expiresAt: string, revokedAt: string | null, viewCount: number, lastViewedAt: string | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RevokeReportShareMutationVariables = Exact<{
  input: RevokeReportShareInput;
}>;


export type RevokeReportShareMutation = { revokeReportShare: { share: { id: string, createdAt: string, expiresAt: string, revokedAt: string | null, viewCount: number, lastViewedAt: string | null } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SimilarOpportunitiesQueryVariables = Exact<{
  text?: string | null | undefined;
  opportunityId?: string | null | undefined;
  first: number;
}>;


export type SimilarOpportunitiesQuery = { similarOpportunities: { comparedCount: number, isComplete: boolean, matches: Array<{ similarity: number, opportunity: { id: string, name: string, score: number, confidence: number, goneAt: string | null, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, contribution: number }>, trend: { verdict: TrendVerdict, slopePerYear: number | null }, watch: { id: string } | null, analysis: { id: string, name: string } } }> } | null };

export type KeywordImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type KeywordImportsQuery = { imports: { nodes: Array<{ id: string, name: string, fileName: string | null, format: KeywordFormat, sizeBytes: number, rowCount: number, acceptedCount: number, rejectedCount: number, skippedCount: number, notices: Array<string>, firstMonth: string | null, lastMonth: string | null, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnalysesOfImportsQueryVariables = Exact<{
  first: number;
}>;


export type AnalysesOfImportsQuery = { analyses: { nodes: Array<{ id: string, name: string, import: { id: string } }> } };

export type WatchPartsFragment = { id: string, note: string | null, createdAt: string, updatedAt: string, conditions: { scorePoints: number | null, demandPercent: number | null, rankPlaces: number | null, hasVerdict: boolean, hasPresence: boolean } };

export type AlertRowFragment = { id: string, cause: VersionKind, version: number, createdAt: string, readAt: string | null, changes: Array<{ kind: WatchChangeKind, message: string }>, opportunity: { id: string, name: string, analysis: { id: string, name: string } } | null };

export type WatchlistQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WatchlistQuery = { watchlist: { totalCount: number, nodes: Array<{ id: string, note: string | null, createdAt: string, updatedAt: string, opportunity: { id: string, name: string, rank: number, score: number, confidence: number, goneAt: string | null, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number }>, trend: { verdict: TrendVerdict, slopePerYear: number | null }, analysis: { id: string, name: string } } | null, conditions: { scorePoints: number | null, demandPercent: number | null, rankPlaces: number | null, hasVerdict: boolean, hasPresence: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WatchAlertsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type WatchAlertsQuery = { watchAlerts: { totalCount: number, nodes: Array<{ id: string, cause: VersionKind, version: number, createdAt: string, readAt: string | null, changes: Array<{ kind: WatchChangeKind, message: string }>, opportunity: { id: string, name: string, analysis: { id: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WatchAlertStateSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WatchAlertStateSubscription = { watchAlerts: { unreadCount: number, latest: { id: string, cause: VersionKind, version: number, createdAt: string, readAt: string | null, changes: Array<{ kind: WatchChangeKind, message: string }>, opportunity: { id: string, name: string, analysis: { id: string, name: string } } | null } | null } };

export type WatchOpportunityMutationVariables = Exact<{
  input: WatchOpportunityInput;
}>;


export type WatchOpportunityMutation = { watchOpportunity: { watch: { id: string, note: string | null, createdAt: string, updatedAt: string, conditions: { scorePoints: number | null, demandPercent: number | null, rankPlaces: number | null, hasVerdict: boolean, hasPresence: boolean } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type UnwatchOpportunityMutationVariables = Exact<{
  input: UnwatchOpportunityInput;
}>;


export type UnwatchOpportunityMutation = { unwatchOpportunity: { opportunity: { id: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type MarkWatchAlertsReadMutationVariables = Exact<{
  input: MarkWatchAlertsReadInput;
}>;


export type MarkWatchAlertsReadMutation = { markWatchAlertsRead: { state: { unreadCount: number } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type AllWeightsFragment = { demand: number, competition: number, trend: number, monetization: number, resources: number };

export type ScoringDefaultsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoringDefaultsQuery = { scoringDefaults: { weights: { demand: number, competition: number, trend: number, monetization: number, resources: number }, standardWeights: { demand: number, competition: number, trend: number, monetization: number, resources: number } } };

export type PreviewScoringQueryVariables = Exact<{
  analysisId: string;
  weights: ScoreWeightsInput;
  first: number;
}>;


export type PreviewScoringQuery = { previewScoring: { totalCount: number, movedCount: number, ranking: Array<{ rank: number, currentRank: number, score: number, currentScore: number, confidence: number, opportunity: { id: string, name: string } | null, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, contribution: number }> }> } | null };

export type RescoreAnalysisMutationVariables = Exact<{
  input: RescoreAnalysisInput;
}>;


export type RescoreAnalysisMutation = { rescoreAnalysis: { analysis: { id: string, version: number, weights: { demand: number, competition: number, trend: number, monetization: number, resources: number } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SetScoringDefaultsMutationVariables = Exact<{
  input: SetScoringDefaultsInput;
}>;


export type SetScoringDefaultsMutation = { setScoringDefaults: { scoringDefaults: { weights: { demand: number, competition: number, trend: number, monetization: number, resources: number } } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type TokensFragment = { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register: { session: { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { mfaChallenge: string | null, deviceToken: string | null, session: { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession: { session: { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { endedSessionId: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type VerifyMfaMutationVariables = Exact<{
  input: VerifyMfaInput;
}>;


export type VerifyMfaMutation = { verifyMfa: { session: { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: { optionsJson: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type FinishPasskeySignInMutationVariables = Exact<{
  input: FinishPasskeySignInInput;
}>;


export type FinishPasskeySignInMutation = { finishPasskeySignIn: { session: { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SignInProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInProvidersQuery = { signInProviders: Array<{ id: string, name: string }> };

export type StartProviderSignInMutationVariables = Exact<{
  input: StartProviderSignInInput;
}>;


export type StartProviderSignInMutation = { startProviderSignIn: { authorizationUrl: string | null, browserToken: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type FinishProviderSignInMutationVariables = Exact<{
  input: FinishProviderSignInInput;
}>;


export type FinishProviderSignInMutation = { finishProviderSignIn: { mfaChallenge: string | null, session: { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type StartIdentityLinkMutationVariables = Exact<{
  input: StartIdentityLinkInput;
}>;


export type StartIdentityLinkMutation = { startIdentityLink: { authorizationUrl: string | null, browserToken: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type FinishIdentityLinkMutationVariables = Exact<{
  input: FinishIdentityLinkInput;
}>;


export type FinishIdentityLinkMutation = { finishIdentityLink: { identity: { id: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type SwitchWorkspaceMutationVariables = Exact<{
  input: SwitchWorkspaceInput;
}>;


export type SwitchWorkspaceMutation = { switchWorkspace: { session: { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string } | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { verifyEmail: { isVerified: boolean | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { isAccepted: boolean | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { isReset: boolean | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { invitation: { workspaceName: string, inviterName: string | null, email: string, role: WorkspaceRole, expiresAt: string } | null };

export type DeclineInvitationMutationVariables = Exact<{
  input: DeclineInvitationInput;
}>;


export type DeclineInvitationMutation = { declineInvitation: { isDeclined: boolean | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ConfirmEmailChangeMutationVariables = Exact<{
  input: ConfirmEmailChangeInput;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange: { email: string | null, userErrors: Array<
      | { __typename: 'AccountSuspendedError', message: string, field: Array<string> | null }
      | { __typename: 'ConflictError', message: string, field: Array<string> | null }
      | { __typename: 'EmailTakenError', message: string, field: Array<string> | null }
      | { __typename: 'GenerationUnavailableError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidChallengeError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidInputError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidLinkError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidRefreshTokenError', message: string, field: Array<string> | null }
      | { __typename: 'InvalidWorkflowError', message: string, field: Array<string> | null }
      | { __typename: 'MappingNeededError', message: string, field: Array<string> | null }
      | { __typename: 'NotFoundError', message: string, field: Array<string> | null }
      | { __typename: 'NotPermittedError', message: string, field: Array<string> | null }
      | { __typename: 'OwnerNeededError', message: string, field: Array<string> | null }
      | { __typename: 'PaymentDeclinedError', message: string, field: Array<string> | null }
      | { __typename: 'StepUpRequiredError', message: string, field: Array<string> | null }
      | { __typename: 'TooLargeError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', message: string, field: Array<string> | null }
      | { __typename: 'TooManyUploadsError', message: string, field: Array<string> | null }
      | { __typename: 'UnsupportedFileError', message: string, field: Array<string> | null }
      | { __typename: 'WeakPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongPasswordError', message: string, field: Array<string> | null }
      | { __typename: 'WrongProofError', message: string, field: Array<string> | null }
    > } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { role: WorkspaceRole, scopes: Array<string>, permissions: Array<string>, user: { id: string, name: string, email: string }, workspace: { id: string, name: string, isPersonal: boolean }, preferences: { theme: Theme } | null } | null };

export type WorkspaceChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceChoicesQuery = { viewer: { user: { id: string, memberships: Array<{ role: WorkspaceRole, workspace: { id: string, name: string } }> } } | null };

export type PaletteSearchQueryVariables = Exact<{
  text: string;
}>;


export type PaletteSearchQuery = { opportunities: { nodes: Array<{ id: string, name: string, score: number, analysis: { id: string, name: string } }> } };

export const AttributionAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttributionAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversionCount"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"campaignName"}},{"kind":"Field","name":{"kind":"Name","value":"conversions"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unattributedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unattributedRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"}}]}}]} as unknown as DocumentNode<AttributionAnswerFragment, unknown>;
export const CalendarItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}}]}}]} as unknown as DocumentNode<CalendarItemFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const CampaignRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<CampaignRowFragment, unknown>;
export const CampaignPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalNames"}},{"kind":"Field","name":{"kind":"Name","value":"statusChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CampaignPartsFragment, unknown>;
export const PerformanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Performance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PerformanceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impressions"}},{"kind":"Field","name":{"kind":"Name","value":"clicks"}},{"kind":"Field","name":{"kind":"Name","value":"conversions"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"clickThroughRate"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"costPerAcquisition"}},{"kind":"Field","name":{"kind":"Name","value":"conversionRate"}},{"kind":"Field","name":{"kind":"Name","value":"returnOnInvestment"}}]}}]} as unknown as DocumentNode<PerformanceFragment, unknown>;
export const ExperimentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExperimentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Experiment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"baselineRate"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEffect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"plannedSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExperimentRowFragment, unknown>;
export const EvaluationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperimentEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fraction"}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantKey"}},{"kind":"Field","name":{"kind":"Name","value":"metricKey"}},{"kind":"Field","name":{"kind":"Name","value":"exposures"}},{"kind":"Field","name":{"kind":"Name","value":"conversions"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sampleRatio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chiSquare"}},{"kind":"Field","name":{"kind":"Name","value":"degreesOfFreedom"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"isMismatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantKey"}},{"kind":"Field","name":{"kind":"Name","value":"metricKey"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"relativeDifference"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedPValue"}},{"kind":"Field","name":{"kind":"Name","value":"isSignificant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"variantKey"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<EvaluationFragment, unknown>;
export const MetricImportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MetricImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"inserted"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<MetricImportRowFragment, unknown>;
export const ContentScheduleRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentScheduleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ContentScheduleRowFragment, unknown>;
export const BrandVoicePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrandVoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrandVoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowsExclamationMarks"}},{"kind":"Field","name":{"kind":"Name","value":"allowsEmoji"}},{"kind":"Field","name":{"kind":"Name","value":"maximumSentenceWords"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BrandVoicePartsFragment, unknown>;
export const OwnTemplateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isBuiltIn"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}}]} as unknown as DocumentNode<OwnTemplateFragment, unknown>;
export const ReceiverFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receiver"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishingEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldSecretSignsUntil"}}]}}]} as unknown as DocumentNode<ReceiverFragment, unknown>;
export const MarketingStrategyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MarketingStrategyRowFragment, unknown>;
export const MarketingStrategyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyRow"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"buyingPower"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messaging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueProposition"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"callToAction"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyGrowth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAnalysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<MarketingStrategyPartsFragment, unknown>;
export const ContentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContentRowFragment, unknown>;
export const RevisionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<RevisionRowFragment, unknown>;
export const ContentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentRow"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionRow"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"metaDescription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ContentPartsFragment, unknown>;
export const DifferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DifferenceFragment, unknown>;
export const TemplatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}}]} as unknown as DocumentNode<TemplatePartsFragment, unknown>;
export const PeriodFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"churnedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"}}]}}]} as unknown as DocumentNode<PeriodFieldsFragment, unknown>;
export const QuantileFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantiles"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}}]} as unknown as DocumentNode<QuantileFieldsFragment, unknown>;
export const ProjectionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"simulations"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"breakevenMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tornado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"whenLower"}},{"kind":"Field","name":{"kind":"Name","value":"whenHigher"}},{"kind":"Field","name":{"kind":"Name","value":"swing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakevenProbability"}},{"kind":"Field","name":{"kind":"Name","value":"goalProbability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToBreakeven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToGoal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"churnedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantiles"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}}]} as unknown as DocumentNode<ProjectionFieldsFragment, unknown>;
export const SurveyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSurvey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}}]} as unknown as DocumentNode<SurveyFieldsFragment, unknown>;
export const StudyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceStudy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<StudyFieldsFragment, unknown>;
export const PriceRangeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PriceRangeFieldsFragment, unknown>;
export const PriceSensitivityFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceSensitivityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSensitivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"intransitiveCount"}},{"kind":"Field","name":{"kind":"Name","value":"optimalPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indifferencePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classicRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complementRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"tooCheap"}},{"kind":"Field","name":{"kind":"Name","value":"cheap"}},{"kind":"Field","name":{"kind":"Name","value":"expensive"}},{"kind":"Field","name":{"kind":"Name","value":"tooExpensive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondentCount"}},{"kind":"Field","name":{"kind":"Name","value":"highestTrial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highestRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<PriceSensitivityFieldsFragment, unknown>;
export const OptimumFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OptimumFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceOptimum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<OptimumFieldsFragment, unknown>;
export const RevenueImportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<RevenueImportFieldsFragment, unknown>;
export const RevenueMonthFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueMonthFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"starting"}},{"kind":"Field","name":{"kind":"Name","value":"newBusiness"}},{"kind":"Field","name":{"kind":"Name","value":"expansion"}},{"kind":"Field","name":{"kind":"Name","value":"contraction"}},{"kind":"Field","name":{"kind":"Name","value":"churn"}},{"kind":"Field","name":{"kind":"Name","value":"reactivation"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"netRevenueRetention"}},{"kind":"Field","name":{"kind":"Name","value":"grossRevenueRetention"}},{"kind":"Field","name":{"kind":"Name","value":"quickRatio"}},{"kind":"Field","name":{"kind":"Name","value":"collected"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}}]}}]} as unknown as DocumentNode<RevenueMonthFieldsFragment, unknown>;
export const UsagePriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<UsagePriceFragment, unknown>;
export const StrategyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonetizationStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityScore"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"trialDays"}},{"kind":"Field","name":{"kind":"Name","value":"usagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsagePrice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"percentOff"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<StrategyFieldsFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const AnalysisSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}}]} as unknown as DocumentNode<AnalysisSummaryFragment, unknown>;
export const ImportReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeywordImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<ImportReportFragment, unknown>;
export const TrendSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<TrendSummaryFragment, unknown>;
export const OpportunityRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<OpportunityRowFragment, unknown>;
export const VersionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<VersionRowFragment, unknown>;
export const ReportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityIds"}},{"kind":"Field","name":{"kind":"Name","value":"analysisId"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<ReportRowFragment, unknown>;
export const ShareRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastViewedAt"}}]}}]} as unknown as DocumentNode<ShareRowFragment, unknown>;
export const WatchPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Watch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorePoints"}},{"kind":"Field","name":{"kind":"Name","value":"demandPercent"}},{"kind":"Field","name":{"kind":"Name","value":"rankPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"hasVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"hasPresence"}}]}}]}}]} as unknown as DocumentNode<WatchPartsFragment, unknown>;
export const AlertRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WatchAlert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AlertRowFragment, unknown>;
export const AllWeightsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllWeights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreWeights"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"monetization"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<AllWeightsFragment, unknown>;
export const TokensFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<TokensFragment, unknown>;
export const WaysToConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaysToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"totpEnabledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WaysToConfirmQuery, WaysToConfirmQueryVariables>;
export const ConfirmIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmIdentityMutation, ConfirmIdentityMutationVariables>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedApiKeyId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLogFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const AuditLogPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLogPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLogExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ndjson"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<AuditLogPartQuery, AuditLogPartQueryVariables>;
export const AuditLogVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLogVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLogVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}}]}}]}}]} as unknown as DocumentNode<AuditLogVerificationQuery, AuditLogVerificationQueryVariables>;
export const ManagedUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platformRole"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ManagedUsersQuery, ManagedUsersQueryVariables>;
export const SuspendUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendUserMutation, SuspendUserMutationVariables>;
export const ReinstateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReinstateUserMutation, ReinstateUserMutationVariables>;
export const SetPlatformRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPlatformRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlatformRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPlatformRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"platformRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetPlatformRoleMutation, SetPlatformRoleMutationVariables>;
export const OwnPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"wantsNews"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPreferencesQuery, OwnPreferencesQueryVariables>;
export const UpdatePreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"wantsNews"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePreferencesMutation, UpdatePreferencesMutationVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const SecurityCentreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecurityCentre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerifiedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"totpEnabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"pendingEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSynced"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedIdentities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signInProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SecurityCentreQuery, SecurityCentreQueryVariables>;
export const RequestEmailVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEmailVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSent"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestEmailVerificationMutation, RequestEmailVerificationMutationVariables>;
export const ChangeEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessionIds"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EnrollTotpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrollTotp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollTotp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EnrollTotpMutation, EnrollTotpMutationVariables>;
export const ConfirmTotpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTotpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const DisableTotpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableTotp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableTotp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DisableTotpMutation, DisableTotpMutationVariables>;
export const ReplaceRecoveryCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceRecoveryCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceRecoveryCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReplaceRecoveryCodesMutation, ReplaceRecoveryCodesMutationVariables>;
export const StartPasskeyRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskeyRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPasskeyRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishPasskeyRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishPasskeyRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishPasskeyRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passkey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const RenamePasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenamePasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenamePasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renamePasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passkey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removedPasskeyId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const UnlinkIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkedIdentityId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
export const ExportPersonalDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportPersonalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportPersonalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"json"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ExportPersonalDataMutation, ExportPersonalDataMutationVariables>;
export const EraseAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasedUserId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EraseAccountMutation, EraseAccountMutationVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessionIds"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const WorkspaceMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkspaceMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspaceMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WorkspaceMembersQuery, WorkspaceMembersQueryVariables>;
export const OpenInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspaceInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<OpenInvitationsQuery, OpenInvitationsQueryVariables>;
export const OwnWorkspacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnWorkspaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPersonal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OwnWorkspacesQuery, OwnWorkspacesQueryVariables>;
export const InviteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedInvitationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ChangeMemberRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMemberRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMemberRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeMemberRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removedUserId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const LeaveWorkspaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveWorkspace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveWorkspaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveWorkspace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftWorkspaceId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveWorkspaceMutation, LeaveWorkspaceMutationVariables>;
export const TransferWorkspaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferWorkspace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferWorkspaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferWorkspace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TransferWorkspaceMutation, TransferWorkspaceMutationVariables>;
export const CreateWorkspaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWorkspace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWorkspaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWorkspace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateWorkspaceMutation, CreateWorkspaceMutationVariables>;
export const RenameWorkspaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameWorkspace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameWorkspaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameWorkspace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RenameWorkspaceMutation, RenameWorkspaceMutationVariables>;
export const EraseWorkspaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseWorkspace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseWorkspaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseWorkspace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasedWorkspaceId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EraseWorkspaceMutation, EraseWorkspaceMutationVariables>;
export const InvitedViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitedViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<InvitedViewerQuery, InvitedViewerQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const AttributionModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttributionModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"windowDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grouping"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttributionGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"FIRST_TOUCH"},"name":{"kind":"Name","value":"attribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"model"},"value":{"kind":"EnumValue","value":"FIRST_TOUCH"}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"windowDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"windowDays"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"grouping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grouping"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributionAnswer"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"LAST_TOUCH"},"name":{"kind":"Name","value":"attribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"model"},"value":{"kind":"EnumValue","value":"LAST_TOUCH"}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"windowDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"windowDays"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"grouping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grouping"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"conversions"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}},{"kind":"Field","name":{"kind":"Name","value":"averageTouches"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"LAST_NON_DIRECT"},"name":{"kind":"Name","value":"attribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"model"},"value":{"kind":"EnumValue","value":"LAST_NON_DIRECT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"windowDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"windowDays"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"grouping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grouping"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributionAnswer"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"LINEAR"},"name":{"kind":"Name","value":"attribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"model"},"value":{"kind":"EnumValue","value":"LINEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"windowDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"windowDays"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"grouping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grouping"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributionAnswer"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"TIME_DECAY"},"name":{"kind":"Name","value":"attribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"model"},"value":{"kind":"EnumValue","value":"TIME_DECAY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"windowDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"windowDays"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"grouping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grouping"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributionAnswer"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"POSITION_BASED"},"name":{"kind":"Name","value":"attribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"model"},"value":{"kind":"EnumValue","value":"POSITION_BASED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"windowDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"windowDays"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"grouping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grouping"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributionAnswer"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"MARKOV"},"name":{"kind":"Name","value":"attribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"model"},"value":{"kind":"EnumValue","value":"MARKOV"}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"windowDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"windowDays"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"grouping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grouping"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributionAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttributionAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversionCount"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"campaignName"}},{"kind":"Field","name":{"kind":"Name","value":"conversions"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unattributedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unattributedRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"}}]}}]} as unknown as DocumentNode<AttributionModelsQuery, AttributionModelsQueryVariables>;
export const ImportTouchPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportTouchPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTouchPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importTouchPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"touchPointImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ImportTouchPointsMutation, ImportTouchPointsMutationVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const CalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const RotateCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RotateCalendarFeedMutation, RotateCalendarFeedMutationVariables>;
export const MovableCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MovableCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<MovableCampaignQuery, MovableCampaignQueryVariables>;
export const MovableScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MovableSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<MovableScheduleQuery, MovableScheduleQueryVariables>;
export const MoveCampaignDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCampaignDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MoveCampaignDaysMutation, MoveCampaignDaysMutationVariables>;
export const RescheduleContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentScheduleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentScheduleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleContentMutation, RescheduleContentMutationVariables>;
export const CampaignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Campaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opportunityId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"opportunityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opportunityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Campaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalNames"}},{"kind":"Field","name":{"kind":"Name","value":"statusChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}}]} as unknown as DocumentNode<CampaignQuery, CampaignQueryVariables>;
export const CampaignPerformanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignPerformance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignPerformanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignPerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Performance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byChannel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Performance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Performance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetSpent"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Performance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PerformanceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impressions"}},{"kind":"Field","name":{"kind":"Name","value":"clicks"}},{"kind":"Field","name":{"kind":"Name","value":"conversions"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"clickThroughRate"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"costPerAcquisition"}},{"kind":"Field","name":{"kind":"Name","value":"conversionRate"}},{"kind":"Field","name":{"kind":"Name","value":"returnOnInvestment"}}]}}]} as unknown as DocumentNode<CampaignPerformanceQuery, CampaignPerformanceQueryVariables>;
export const CreateCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalNames"}},{"kind":"Field","name":{"kind":"Name","value":"statusChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCampaignMutation, CreateCampaignMutationVariables>;
export const UpdateCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalNames"}},{"kind":"Field","name":{"kind":"Name","value":"statusChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCampaignMutation, UpdateCampaignMutationVariables>;
export const MoveCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalNames"}},{"kind":"Field","name":{"kind":"Name","value":"statusChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}}]} as unknown as DocumentNode<MoveCampaignMutation, MoveCampaignMutationVariables>;
export const RecordCampaignMetricsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCampaignMetrics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCampaignMetricsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCampaignMetrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inserted"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCampaignMetricsMutation, RecordCampaignMetricsMutationVariables>;
export const ExperimentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Experiments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExperimentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExperimentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Experiment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"baselineRate"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEffect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"plannedSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExperimentsQuery, ExperimentsQueryVariables>;
export const ExperimentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Experiment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExperimentRow"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"fraction"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExperimentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Experiment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"baselineRate"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEffect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"plannedSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExperimentQuery, ExperimentQueryVariables>;
export const ExperimentSizeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExperimentSize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExperimentSizeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experimentSize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sizes"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"powerCurve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"power"}}]}}]}}]}}]} as unknown as DocumentNode<ExperimentSizeQuery, ExperimentSizeQueryVariables>;
export const CreateExperimentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateExperiment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateExperimentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExperiment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExperimentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExperimentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Experiment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"baselineRate"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEffect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"plannedSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateExperimentMutation, CreateExperimentMutationVariables>;
export const RecordObservationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordObservations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordObservationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordObservations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordObservationsMutation, RecordObservationsMutationVariables>;
export const EvaluateExperimentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateExperiment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateExperimentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluateExperiment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExperimentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evaluation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExperimentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Experiment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"baselineRate"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEffect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"plannedSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExperimentEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fraction"}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantKey"}},{"kind":"Field","name":{"kind":"Name","value":"metricKey"}},{"kind":"Field","name":{"kind":"Name","value":"exposures"}},{"kind":"Field","name":{"kind":"Name","value":"conversions"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sampleRatio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chiSquare"}},{"kind":"Field","name":{"kind":"Name","value":"degreesOfFreedom"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"isMismatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantKey"}},{"kind":"Field","name":{"kind":"Name","value":"metricKey"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"relativeDifference"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedPValue"}},{"kind":"Field","name":{"kind":"Name","value":"isSignificant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"variantKey"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<EvaluateExperimentMutation, EvaluateExperimentMutationVariables>;
export const EndExperimentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndExperiment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndExperimentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endExperiment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExperimentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExperimentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Experiment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"design"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"baselineRate"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEffect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"plannedSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EndExperimentMutation, EndExperimentMutationVariables>;
export const MetricImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MetricImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metricImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricImportRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MetricImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"inserted"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<MetricImportsQuery, MetricImportsQueryVariables>;
export const MetricImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MetricImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metricImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricImportRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MetricImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"inserted"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<MetricImportQuery, MetricImportQueryVariables>;
export const RejectedMetricRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RejectedMetricRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metricImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RejectedMetricRowsQuery, RejectedMetricRowsQueryVariables>;
export const ImportMetricsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportMetrics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMetricsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importMetrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metricImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricImportRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MetricImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"inserted"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ImportMetricsMutation, ImportMetricsMutationVariables>;
export const CampaignLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CampaignLinkQuery, CampaignLinkQueryVariables>;
export const ContentSchedulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContentSchedules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentSchedules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"contentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentScheduleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentScheduleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ContentSchedulesQuery, ContentSchedulesQueryVariables>;
export const PublishingEndpointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishingEndpoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishingEndpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PublishingEndpointsQuery, PublishingEndpointsQueryVariables>;
export const CreatePublishingEndpointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePublishingEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePublishingEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPublishingEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePublishingEndpointMutation, CreatePublishingEndpointMutationVariables>;
export const ScheduleContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentScheduleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentScheduleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleContentMutation, ScheduleContentMutationVariables>;
export const CancelScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentScheduleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentScheduleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelScheduleMutation, CancelScheduleMutationVariables>;
export const RedeliverContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeliverContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeliverContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeliverContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentScheduleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentScheduleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RedeliverContentMutation, RedeliverContentMutationVariables>;
export const BrandVoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrandVoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brandVoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrandVoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrandVoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrandVoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowsExclamationMarks"}},{"kind":"Field","name":{"kind":"Name","value":"allowsEmoji"}},{"kind":"Field","name":{"kind":"Name","value":"maximumSentenceWords"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BrandVoicesQuery, BrandVoicesQueryVariables>;
export const CreateBrandVoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBrandVoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBrandVoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBrandVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrandVoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrandVoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrandVoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowsExclamationMarks"}},{"kind":"Field","name":{"kind":"Name","value":"allowsEmoji"}},{"kind":"Field","name":{"kind":"Name","value":"maximumSentenceWords"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateBrandVoiceMutation, CreateBrandVoiceMutationVariables>;
export const UpdateBrandVoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBrandVoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateBrandVoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBrandVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrandVoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrandVoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrandVoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"insteadOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowsExclamationMarks"}},{"kind":"Field","name":{"kind":"Name","value":"allowsEmoji"}},{"kind":"Field","name":{"kind":"Name","value":"maximumSentenceWords"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateBrandVoiceMutation, UpdateBrandVoiceMutationVariables>;
export const TemplateLibraryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateLibrary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"builtInContentTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnTemplate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnTemplate"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isBuiltIn"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}}]} as unknown as DocumentNode<TemplateLibraryQuery, TemplateLibraryQueryVariables>;
export const CreateContentTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContentTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContentTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createContentTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnTemplate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isBuiltIn"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}}]} as unknown as DocumentNode<CreateContentTemplateMutation, CreateContentTemplateMutationVariables>;
export const UpdateContentTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContentTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContentTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateContentTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnTemplate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isBuiltIn"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}}]} as unknown as DocumentNode<UpdateContentTemplateMutation, UpdateContentTemplateMutationVariables>;
export const ReceiversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receivers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishingEndpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receiver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receiver"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishingEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldSecretSignsUntil"}}]}}]} as unknown as DocumentNode<ReceiversQuery, ReceiversQueryVariables>;
export const UpdateReceiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateReceiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePublishingEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePublishingEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receiver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receiver"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishingEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldSecretSignsUntil"}}]}}]} as unknown as DocumentNode<UpdateReceiverMutation, UpdateReceiverMutationVariables>;
export const RotateReceiverSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateReceiverSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotatePublishingSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotatePublishingSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Receiver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Receiver"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishingEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldSecretSignsUntil"}}]}}]} as unknown as DocumentNode<RotateReceiverSecretMutation, RotateReceiverSecretMutationVariables>;
export const MarketingStrategiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketingStrategies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isArchived"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketingStrategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"isArchived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isArchived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<MarketingStrategiesQuery, MarketingStrategiesQueryVariables>;
export const MarketingStrategiesOfOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketingStrategiesOfOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marketingStrategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<MarketingStrategiesOfOpportunityQuery, MarketingStrategiesOfOpportunityQueryVariables>;
export const MarketingStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketingStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketingStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyRow"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"buyingPower"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messaging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueProposition"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"callToAction"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyGrowth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAnalysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<MarketingStrategyQuery, MarketingStrategyQueryVariables>;
export const CreateMarketingStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMarketingStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMarketingStrategyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMarketingStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyRow"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"buyingPower"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messaging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueProposition"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"callToAction"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyGrowth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAnalysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CreateMarketingStrategyMutation, CreateMarketingStrategyMutationVariables>;
export const UpdateMarketingStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMarketingStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMarketingStrategyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMarketingStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyRow"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"buyingPower"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messaging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueProposition"}},{"kind":"Field","name":{"kind":"Name","value":"positioning"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"callToAction"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyGrowth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAnalysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateMarketingStrategyMutation, UpdateMarketingStrategyMutationVariables>;
export const ArchiveMarketingStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveMarketingStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveMarketingStrategyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveMarketingStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketingStrategyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketingStrategyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketingStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"budgetWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<ArchiveMarketingStrategyMutation, ArchiveMarketingStrategyMutationVariables>;
export const ContentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContentsQuery, ContentsQueryVariables>;
export const ContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Content"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentRow"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionRow"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"metaDescription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ContentQuery, ContentQueryVariables>;
export const ContentRevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContentRevisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ContentRevisionsQuery, ContentRevisionsQueryVariables>;
export const ContentDifferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContentDifferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentDifferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metaDescription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ContentDifferencesQuery, ContentDifferencesQueryVariables>;
export const ContentBeginningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContentBeginnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"builtInContentTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"brandVoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SCHEDULED"},{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"PAUSED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}}]} as unknown as DocumentNode<ContentBeginningsQuery, ContentBeginningsQueryVariables>;
export const CheckBrandVoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckBrandVoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckBrandVoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkBrandVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCutOff"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"replacement"}}]}}]}}]}}]} as unknown as DocumentNode<CheckBrandVoiceQuery, CheckBrandVoiceQueryVariables>;
export const CreateContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentRow"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionRow"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"metaDescription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateContentMutation, CreateContentMutationVariables>;
export const GenerateContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GenerateContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GenerateContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentRow"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionRow"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"metaDescription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GenerateContentMutation, GenerateContentMutationVariables>;
export const ReviseContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentRow"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionRow"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"metaDescription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReviseContentMutation, ReviseContentMutationVariables>;
export const RestoreContentRevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreContentRevision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreContentRevisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreContentRevision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentRow"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionRow"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"metaDescription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RestoreContentRevisionMutation, RestoreContentRevisionMutationVariables>;
export const MoveContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContentRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentRow"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevisionRow"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"metaDescription"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byUserId"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brandVoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MoveContentMutation, MoveContentMutationVariables>;
export const AnalyzeTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalyzeText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzeTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyzeText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headingCount"}},{"kind":"Field","name":{"kind":"Name","value":"readability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleschReadingEase"}},{"kind":"Field","name":{"kind":"Name","value":"fleschKincaidGrade"}},{"kind":"Field","name":{"kind":"Name","value":"gunningFog"}},{"kind":"Field","name":{"kind":"Name","value":"smog"}},{"kind":"Field","name":{"kind":"Name","value":"automatedReadabilityIndex"}},{"kind":"Field","name":{"kind":"Name","value":"colemanLiau"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seoScore"}},{"kind":"Field","name":{"kind":"Name","value":"readabilityScore"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacement"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnalyzeTextQuery, AnalyzeTextQueryVariables>;
export const ProjectRevenueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectRevenue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectRevenueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectRevenue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"churnedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantiles"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"simulations"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"breakevenMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tornado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"whenLower"}},{"kind":"Field","name":{"kind":"Name","value":"whenHigher"}},{"kind":"Field","name":{"kind":"Name","value":"swing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakevenProbability"}},{"kind":"Field","name":{"kind":"Name","value":"goalProbability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToBreakeven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToGoal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectRevenueMutation, ProjectRevenueMutationVariables>;
export const CancelProjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelProjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelProjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelProjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CancelProjectionMutation, CancelProjectionMutationVariables>;
export const ProjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Projection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"churnedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantiles"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"simulations"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"breakevenMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tornado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"whenLower"}},{"kind":"Field","name":{"kind":"Name","value":"whenHigher"}},{"kind":"Field","name":{"kind":"Name","value":"swing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakevenProbability"}},{"kind":"Field","name":{"kind":"Name","value":"goalProbability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToBreakeven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToGoal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectionQuery, ProjectionQueryVariables>;
export const ProjectionProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ProjectionProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectionProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projectionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ProjectionProgressSubscription, ProjectionProgressSubscriptionVariables>;
export const PriceSurveysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceSurveys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSurvey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}}]} as unknown as DocumentNode<PriceSurveysQuery, PriceSurveysQueryVariables>;
export const PriceStudiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceStudies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceStudies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceStudy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<PriceStudiesQuery, PriceStudiesQueryVariables>;
export const PriceSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyFields"}},{"kind":"Field","name":{"kind":"Name","value":"priceSensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceSensitivityFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSurvey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceSensitivityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSensitivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"intransitiveCount"}},{"kind":"Field","name":{"kind":"Name","value":"optimalPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indifferencePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classicRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complementRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"tooCheap"}},{"kind":"Field","name":{"kind":"Name","value":"cheap"}},{"kind":"Field","name":{"kind":"Name","value":"expensive"}},{"kind":"Field","name":{"kind":"Name","value":"tooExpensive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondentCount"}},{"kind":"Field","name":{"kind":"Name","value":"highestTrial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highestRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}}]}}]}}]} as unknown as DocumentNode<PriceSurveyQuery, PriceSurveyQueryVariables>;
export const SurveyAnswerCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyAnswerCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}}]}}]} as unknown as DocumentNode<SurveyAnswerCountQuery, SurveyAnswerCountQueryVariables>;
export const PriceStudyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceStudy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceStudy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyFields"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"}},{"kind":"Field","name":{"kind":"Name","value":"priceSensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceSensitivityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaborGranger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"askedCount"}},{"kind":"Field","name":{"kind":"Name","value":"buyerCount"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bestAsked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OptimumFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optimum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OptimumFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smoothOptimum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OptimumFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceStudy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceSensitivityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSensitivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"intransitiveCount"}},{"kind":"Field","name":{"kind":"Name","value":"optimalPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indifferencePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classicRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complementRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"tooCheap"}},{"kind":"Field","name":{"kind":"Name","value":"cheap"}},{"kind":"Field","name":{"kind":"Name","value":"expensive"}},{"kind":"Field","name":{"kind":"Name","value":"tooExpensive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondentCount"}},{"kind":"Field","name":{"kind":"Name","value":"highestTrial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highestRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OptimumFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceOptimum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}}]}}]} as unknown as DocumentNode<PriceStudyQuery, PriceStudyQueryVariables>;
export const StudyRejectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudyRejections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceStudy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StudyRejectionsQuery, StudyRejectionsQueryVariables>;
export const CreateSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePriceSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPriceSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSurvey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}}]} as unknown as DocumentNode<CreateSurveyMutation, CreateSurveyMutationVariables>;
export const CloseSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePriceSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePriceSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSurvey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}}]} as unknown as DocumentNode<CloseSurveyMutation, CloseSurveyMutationVariables>;
export const KeepSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzePriceSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyzePriceSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"study"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceStudy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<KeepSurveyMutation, KeepSurveyMutationVariables>;
export const ImportAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzePriceSensitivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyzePriceSensitivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"study"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceStudy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ImportAnswersMutation, ImportAnswersMutationVariables>;
export const PublicSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicPriceSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}}]} as unknown as DocumentNode<PublicSurveyQuery, PublicSurveyQueryVariables>;
export const AnswerSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPriceSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerPriceSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const RevenueOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevenueOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueMetricsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenueCurrencies"}},{"kind":"Field","name":{"kind":"Name","value":"revenueImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevenueImportFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueMetrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevenueMonthFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"retained"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"variance"}},{"kind":"Field","name":{"kind":"Name","value":"isUnusual"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueMonthFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"starting"}},{"kind":"Field","name":{"kind":"Name","value":"newBusiness"}},{"kind":"Field","name":{"kind":"Name","value":"expansion"}},{"kind":"Field","name":{"kind":"Name","value":"contraction"}},{"kind":"Field","name":{"kind":"Name","value":"churn"}},{"kind":"Field","name":{"kind":"Name","value":"reactivation"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"netRevenueRetention"}},{"kind":"Field","name":{"kind":"Name","value":"grossRevenueRetention"}},{"kind":"Field","name":{"kind":"Name","value":"quickRatio"}},{"kind":"Field","name":{"kind":"Name","value":"collected"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}}]}}]} as unknown as DocumentNode<RevenueOverviewQuery, RevenueOverviewQueryVariables>;
export const MovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Movements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MrrMovementKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueMetricsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mrrMovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"mrrAfter"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mrr"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MovementsQuery, MovementsQueryVariables>;
export const RevenueImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevenueImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenueImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevenueImportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<RevenueImportQuery, RevenueImportQueryVariables>;
export const RevenueRejectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevenueRejections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenueImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevenueRejectionsQuery, RevenueRejectionsQueryVariables>;
export const ImportRevenueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportRevenue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportSubscriptionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importSubscriptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevenueImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ImportRevenueMutation, ImportRevenueMutationVariables>;
export const StrategiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Strategies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monetizationStrategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonetizationStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityScore"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"trialDays"}},{"kind":"Field","name":{"kind":"Name","value":"usagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsagePrice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"percentOff"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]} as unknown as DocumentNode<StrategiesQuery, StrategiesQueryVariables>;
export const StrategiesOfOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategiesOfOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monetizationStrategies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategyFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonetizationStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityScore"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"trialDays"}},{"kind":"Field","name":{"kind":"Name","value":"usagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsagePrice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"percentOff"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]} as unknown as DocumentNode<StrategiesOfOpportunityQuery, StrategiesOfOpportunityQueryVariables>;
export const StrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Strategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monetizationStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategyFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonetizationStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityScore"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"trialDays"}},{"kind":"Field","name":{"kind":"Name","value":"usagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsagePrice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"percentOff"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]} as unknown as DocumentNode<StrategyQuery, StrategyQueryVariables>;
export const StrategySuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategySuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studyId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monetizationStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"studyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tierName"}},{"kind":"Field","name":{"kind":"Name","value":"currentPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestedPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceStudies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<StrategySuggestionsQuery, StrategySuggestionsQueryVariables>;
export const OpportunityChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunityChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}}]} as unknown as DocumentNode<OpportunityChoicesQuery, OpportunityChoicesQueryVariables>;
export const CreateStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMonetizationStrategyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMonetizationStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonetizationStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityScore"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"trialDays"}},{"kind":"Field","name":{"kind":"Name","value":"usagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsagePrice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"percentOff"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]} as unknown as DocumentNode<CreateStrategyMutation, CreateStrategyMutationVariables>;
export const UpdateStrategyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStrategy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMonetizationStrategyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMonetizationStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonetizationStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityScore"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"trialDays"}},{"kind":"Field","name":{"kind":"Name","value":"usagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsagePrice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"percentOff"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]} as unknown as DocumentNode<UpdateStrategyMutation, UpdateStrategyMutationVariables>;
export const AcceptableRangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcceptableRange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceStudy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"priceSensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classicRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<AcceptableRangeQuery, AcceptableRangeQueryVariables>;
export const AnalysesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Analyses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]} as unknown as DocumentNode<AnalysesQuery, AnalysesQueryVariables>;
export const AnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Analysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllWeights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refreshImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllWeights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreWeights"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"monetization"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<AnalysisQuery, AnalysisQueryVariables>;
export const CancelAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]} as unknown as DocumentNode<CancelAnalysisMutation, CancelAnalysisMutationVariables>;
export const ResumeAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]} as unknown as DocumentNode<ResumeAnalysisMutation, ResumeAnalysisMutationVariables>;
export const AnalysisProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AnalysisProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"analysisId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysisProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"analysisId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"analysisId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysisId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remainingSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}}]} as unknown as DocumentNode<AnalysisProgressSubscription, AnalysisProgressSubscriptionVariables>;
export const CompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRow"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const DossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"improvement"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"intentEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const DossierKeywordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierKeywords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DossierKeywordsQuery, DossierKeywordsQueryVariables>;
export const OpportunityVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunityVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFound"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpportunityVersionsQuery, OpportunityVersionsQueryVariables>;
export const CreateUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUploadMutation, CreateUploadMutationVariables>;
export const ImportKeywordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportKeywords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportKeywordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importKeywords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportReport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MappingNeededError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeywordImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<ImportKeywordsMutation, ImportKeywordsMutationVariables>;
export const RejectedRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RejectedRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RejectedRowsQuery, RejectedRowsQueryVariables>;
export const ImportByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportReport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeywordImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<ImportByIdQuery, ImportByIdQueryVariables>;
export const AnalyzeNicheDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnalyzeNiche"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzeNicheInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyzeNiche"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnalyzeNicheMutation, AnalyzeNicheMutationVariables>;
export const OpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const RefreshAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]} as unknown as DocumentNode<RefreshAnalysisMutation, RefreshAnalysisMutationVariables>;
export const DifferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Differences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enteredCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"risenCount"}},{"kind":"Field","name":{"kind":"Name","value":"fallenCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<DifferencesQuery, DifferencesQueryVariables>;
export const DifferenceChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DifferenceChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityChangeKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scoreChange"}},{"kind":"Field","name":{"kind":"Name","value":"rankChange"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DifferenceChangesQuery, DifferenceChangesQueryVariables>;
export const ReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityIds"}},{"kind":"Field","name":{"kind":"Name","value":"analysisId"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityIds"}},{"kind":"Field","name":{"kind":"Name","value":"analysisId"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastViewedAt"}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;
export const GenerateReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GenerateReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GenerateReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityIds"}},{"kind":"Field","name":{"kind":"Name","value":"analysisId"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<GenerateReportMutation, GenerateReportMutationVariables>;
export const DeleteReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteReportMutation, DeleteReportMutationVariables>;
export const RestoreReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityIds"}},{"kind":"Field","name":{"kind":"Name","value":"analysisId"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<RestoreReportMutation, RestoreReportMutationVariables>;
export const ShareReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastViewedAt"}}]}}]} as unknown as DocumentNode<ShareReportMutation, ShareReportMutationVariables>;
export const RevokeReportShareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeReportShare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeReportShareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeReportShare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastViewedAt"}}]}}]} as unknown as DocumentNode<RevokeReportShareMutation, RevokeReportShareMutationVariables>;
export const SimilarOpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarOpportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opportunityId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"opportunityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opportunityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparedCount"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarity"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SimilarOpportunitiesQuery, SimilarOpportunitiesQueryVariables>;
export const KeywordImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeywordImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<KeywordImportsQuery, KeywordImportsQueryVariables>;
export const AnalysesOfImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalysesOfImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnalysesOfImportsQuery, AnalysesOfImportsQueryVariables>;
export const WatchlistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Watchlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WatchParts"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Watch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorePoints"}},{"kind":"Field","name":{"kind":"Name","value":"demandPercent"}},{"kind":"Field","name":{"kind":"Name","value":"rankPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"hasVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"hasPresence"}}]}}]}}]} as unknown as DocumentNode<WatchlistQuery, WatchlistQueryVariables>;
export const WatchAlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WatchAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WatchAlert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WatchAlertsQuery, WatchAlertsQueryVariables>;
export const WatchAlertStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchAlertState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchAlerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WatchAlert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WatchAlertStateSubscription, WatchAlertStateSubscriptionVariables>;
export const WatchOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WatchOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WatchOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WatchParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Watch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorePoints"}},{"kind":"Field","name":{"kind":"Name","value":"demandPercent"}},{"kind":"Field","name":{"kind":"Name","value":"rankPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"hasVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"hasPresence"}}]}}]}}]} as unknown as DocumentNode<WatchOpportunityMutation, WatchOpportunityMutationVariables>;
export const UnwatchOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnwatchOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnwatchOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unwatchOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UnwatchOpportunityMutation, UnwatchOpportunityMutationVariables>;
export const MarkWatchAlertsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkWatchAlertsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkWatchAlertsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markWatchAlertsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MarkWatchAlertsReadMutation, MarkWatchAlertsReadMutationVariables>;
export const ScoringDefaultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoringDefaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoringDefaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllWeights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllWeights"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllWeights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreWeights"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"monetization"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<ScoringDefaultsQuery, ScoringDefaultsQueryVariables>;
export const PreviewScoringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewScoring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"analysisId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weights"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreWeightsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewScoring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"analysisId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"analysisId"}}},{"kind":"Argument","name":{"kind":"Name","value":"weights"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weights"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"movedCount"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"currentRank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"currentScore"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewScoringQuery, PreviewScoringQueryVariables>;
export const RescoreAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescoreAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescoreAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescoreAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllWeights"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllWeights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreWeights"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"monetization"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<RescoreAnalysisMutation, RescoreAnalysisMutationVariables>;
export const SetScoringDefaultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetScoringDefaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetScoringDefaultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setScoringDefaults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoringDefaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllWeights"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllWeights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreWeights"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"monetization"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<SetScoringDefaultsMutation, SetScoringDefaultsMutationVariables>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaChallenge"}},{"kind":"Field","name":{"kind":"Name","value":"deviceToken"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const VerifyMfaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyMfa"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyMfaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyMfa"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<VerifyMfaMutation, VerifyMfaMutationVariables>;
export const StartPasskeySignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskeySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPasskeySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const FinishPasskeySignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishPasskeySignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishPasskeySignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishPasskeySignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<FinishPasskeySignInMutation, FinishPasskeySignInMutationVariables>;
export const SignInProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SignInProvidersQuery, SignInProvidersQueryVariables>;
export const StartProviderSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartProviderSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartProviderSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startProviderSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authorizationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"browserToken"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartProviderSignInMutation, StartProviderSignInMutationVariables>;
export const FinishProviderSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishProviderSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishProviderSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishProviderSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaChallenge"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<FinishProviderSignInMutation, FinishProviderSignInMutationVariables>;
export const StartIdentityLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartIdentityLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartIdentityLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startIdentityLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authorizationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"browserToken"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartIdentityLinkMutation, StartIdentityLinkMutationVariables>;
export const FinishIdentityLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishIdentityLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishIdentityLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishIdentityLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FinishIdentityLinkMutation, FinishIdentityLinkMutationVariables>;
export const SwitchWorkspaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchWorkspace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchWorkspaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchWorkspace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<SwitchWorkspaceMutation, SwitchWorkspaceMutationVariables>;
export const VerifyEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isVerified"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isReset"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const InvitationPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspaceName"}},{"kind":"Field","name":{"kind":"Name","value":"inviterName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const DeclineInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDeclined"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const ConfirmEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const ShellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPersonal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const WorkspaceChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkspaceChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkspaceChoicesQuery, WorkspaceChoicesQueryVariables>;
export const PaletteSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;