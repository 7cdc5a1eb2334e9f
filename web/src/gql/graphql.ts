/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** One answer. */
export type AnswerPriceSurveyInput = {
  /** The prices. */
  answer: PriceSensitivityAnswerInput;
  /** Drawn by the browser, 16 to 100 characters: the first answer of a respondent counts. */
  respondent: string;
  /** From the link. */
  token: string;
};

/** How often a price is paid. */
export type BillingInterval =
  /** Every month. */
  | 'MONTH'
  /** Once. */
  | 'ONCE'
  /** Every year. */
  | 'YEAR';

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

/** The file that is going to be sent. */
export type CreateUploadInput = {
  /** Its name. */
  fileName: string;
  /** Its size. */
  sizeBytes: number;
};

/** Which device to sign out. */
export type EndSessionInput = {
  /** The id of one of the viewer’s sessions. */
  sessionId: string;
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

/** Stripe's export of subscriptions or payments. */
export type ImportSubscriptionsInput = {
  /** The file; told by its columns, in any order. */
  file: TableFileInput;
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

/** Which opportunities to list; all conditions have to hold. */
export type OpportunityFilter = {
  /** Only those of one analysis. */
  analysisId?: string | null | undefined;
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

/** Whether one respondent would buy at a price. */
export type PurchaseAnswerInput = {
  /** The price that was asked about. */
  price: number;
  /** The answer. */
  wouldBuy: boolean;
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

/** How much each factor counts, 0–100 each; the workspace's own weights where left out. */
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

/** Who signs in. */
export type SignInInput = {
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

/** A file as text: CSV, or what a spreadsheet gives. */
export type TableFileInput = {
  /** All of it, at most 10,000,000 characters. */
  content: string;
  /** How it was called. */
  fileName?: string | null | undefined;
};

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

/** A change of a strategy. */
export type UpdateMonetizationStrategyInput = {
  /** Which one. */
  id: string;
  /** What should be different. */
  patch: MonetizationStrategyPatch;
  /** The version that was seen: a change since then is not overwritten. */
  version: number;
};

/** What a member may do in a workspace. */
export type WorkspaceRole =
  /** Create and change work. */
  | 'EDITOR'
  /** Everything, including members and deletion. */
  | 'OWNER'
  /** Read. */
  | 'VIEWER';

export type SessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { nodes: Array<{ id: string, device: string, ipAddress: string | null, createdAt: string, lastUsedAt: string, expiresAt: string, isCurrent: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type AnalysisSummaryFragment = { id: string, name: string, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } };

export type AnalysesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AnalysesQuery = { analyses: { nodes: Array<{ id: string, name: string, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnalysisQueryVariables = Exact<{
  id: string;
}>;


export type AnalysisQuery = { analysis: { id: string, name: string, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, weights: { demand: number, competition: number, trend: number, monetization: number, resources: number }, import: { id: string, name: string, fileName: string | null, format: KeywordFormat, rowCount: number, acceptedCount: number, rejectedCount: number, skippedCount: number, firstMonth: string | null, lastMonth: string | null }, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number } } | null };

export type CancelAnalysisMutationVariables = Exact<{
  input: CancelAnalysisInput;
}>;


export type CancelAnalysisMutation = { cancelAnalysis: { analysis: { id: string, name: string, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } } | null, userErrors: Array<
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


export type ResumeAnalysisMutation = { resumeAnalysis: { analysis: { id: string, name: string, status: AnalysisStatus, stage: AnalysisStage, percent: number, message: string, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { rows: number, keywords: number, duplicates: number, clusters: number, opportunities: number }, import: { id: string, name: string, format: KeywordFormat } } | null, userErrors: Array<
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


export type CompareQuery = { compareOpportunities: { differences: Array<string>, opportunities: Array<{ keywordDifficulty: number | null, id: string, name: string, rank: number, score: number, confidence: number, keywordCount: number, costPerClick: string | null, currency: string | null, advertisingCompetition: number | null, intent: SearchIntent | null, createdAt: string, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number }>, trend: { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null }, monthlySearches: { low: number, high: number } | null, history: Array<{ month: string, searches: number }>, analysis: { id: string, name: string } }> } | null };

export type DossierQueryVariables = Exact<{
  id: string;
}>;


export type DossierQuery = { opportunity: { id: string, name: string, rank: number, score: number, confidence: number, keywordCount: number, costPerClick: string | null, currency: string | null, advertisingCompetition: number | null, keywordDifficulty: number | null, intent: SearchIntent | null, nextSteps: Array<string>, createdAt: string, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number, formula: string, improvement: string, evidence: Array<{ label: string, value: string, source: string }> }>, trend: { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null }, monthlySearches: { low: number, high: number } | null, history: Array<{ month: string, searches: number }>, analysis: { id: string, name: string, finishedAt: string | null, import: { id: string, name: string, fileName: string | null, format: KeywordFormat, currency: string | null } } } | null };

export type DossierKeywordsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DossierKeywordsQuery = { opportunity: { id: string, currency: string | null, keywords: { totalCount: number, nodes: Array<{ text: string, advertisingCompetition: number | null, keywordDifficulty: number | null, costPerClick: string | null, intent: SearchIntent | null, line: number, monthlySearches: { low: number, high: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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

export type OpportunityRowFragment = { id: string, name: string, rank: number, score: number, confidence: number, keywordCount: number, costPerClick: string | null, currency: string | null, advertisingCompetition: number | null, intent: SearchIntent | null, createdAt: string, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number }>, trend: { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null }, monthlySearches: { low: number, high: number } | null, history: Array<{ month: string, searches: number }>, analysis: { id: string, name: string } };

export type OpportunitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OpportunityFilter | null | undefined;
  orderBy?: OpportunityOrder | null | undefined;
}>;


export type OpportunitiesQuery = { opportunities: { totalCount: number, nodes: Array<{ id: string, name: string, rank: number, score: number, confidence: number, keywordCount: number, costPerClick: string | null, currency: string | null, advertisingCompetition: number | null, intent: SearchIntent | null, createdAt: string, factors: Array<{ kind: ScoreFactorKind, value: number | null, weight: number, effectiveWeight: number, contribution: number }>, trend: { verdict: TrendVerdict, slopePerYear: number | null, pValue: number | null, method: string, seasonalStrength: number | null, monthsObserved: number, explanation: string, slopeInterval: { low: number, high: number } | null }, monthlySearches: { low: number, high: number } | null, history: Array<{ month: string, searches: number }>, analysis: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type SignInMutation = { signIn: { mfaChallenge: string | null, session: { accessToken: string, refreshToken: string, expiresAt: string, refreshExpiresAt: string } | null, userErrors: Array<
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

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { role: WorkspaceRole, scopes: Array<string>, user: { id: string, name: string, email: string }, workspace: { id: string, name: string } } | null };

export type PaletteSearchQueryVariables = Exact<{
  text: string;
}>;


export type PaletteSearchQuery = { opportunities: { nodes: Array<{ id: string, name: string, score: number, analysis: { id: string, name: string } }> } };

export const PeriodFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"churnedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"}}]}}]} as unknown as DocumentNode<PeriodFieldsFragment, unknown>;
export const QuantileFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantiles"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}}]} as unknown as DocumentNode<QuantileFieldsFragment, unknown>;
export const ProjectionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"simulations"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"breakevenMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tornado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"whenLower"}},{"kind":"Field","name":{"kind":"Name","value":"whenHigher"}},{"kind":"Field","name":{"kind":"Name","value":"swing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakevenProbability"}},{"kind":"Field","name":{"kind":"Name","value":"goalProbability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToBreakeven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthsToGoal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"churnedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyRecurringRevenue"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeProfit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantiles"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}}]}}]} as unknown as DocumentNode<ProjectionFieldsFragment, unknown>;
export const SurveyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSurvey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}}]}}]} as unknown as DocumentNode<SurveyFieldsFragment, unknown>;
export const StudyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceStudy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<StudyFieldsFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const PriceRangeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PriceRangeFieldsFragment, unknown>;
export const PriceSensitivityFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceSensitivityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceSensitivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"intransitiveCount"}},{"kind":"Field","name":{"kind":"Name","value":"optimalPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indifferencePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classicRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complementRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"tooCheap"}},{"kind":"Field","name":{"kind":"Name","value":"cheap"}},{"kind":"Field","name":{"kind":"Name","value":"expensive"}},{"kind":"Field","name":{"kind":"Name","value":"tooExpensive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondentCount"}},{"kind":"Field","name":{"kind":"Name","value":"highestTrial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highestRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<PriceSensitivityFieldsFragment, unknown>;
export const OptimumFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OptimumFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceOptimum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"profit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<OptimumFieldsFragment, unknown>;
export const RevenueImportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<RevenueImportFieldsFragment, unknown>;
export const RevenueMonthFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueMonthFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenueMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"starting"}},{"kind":"Field","name":{"kind":"Name","value":"newBusiness"}},{"kind":"Field","name":{"kind":"Name","value":"expansion"}},{"kind":"Field","name":{"kind":"Name","value":"contraction"}},{"kind":"Field","name":{"kind":"Name","value":"churn"}},{"kind":"Field","name":{"kind":"Name","value":"reactivation"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"netRevenueRetention"}},{"kind":"Field","name":{"kind":"Name","value":"grossRevenueRetention"}},{"kind":"Field","name":{"kind":"Name","value":"quickRatio"}},{"kind":"Field","name":{"kind":"Name","value":"collected"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}}]}}]} as unknown as DocumentNode<RevenueMonthFieldsFragment, unknown>;
export const UsagePriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<UsagePriceFragment, unknown>;
export const StrategyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonetizationStrategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityName"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityScore"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"trialDays"}},{"kind":"Field","name":{"kind":"Name","value":"usagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsagePrice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"percentOff"}},{"kind":"Field","name":{"kind":"Name","value":"amountOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagePrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flatPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageSize"}},{"kind":"Field","name":{"kind":"Name","value":"packagePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<StrategyFieldsFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const AnalysisSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}}]} as unknown as DocumentNode<AnalysisSummaryFragment, unknown>;
export const ImportReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeywordImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<ImportReportFragment, unknown>;
export const TrendSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<TrendSummaryFragment, unknown>;
export const OpportunityRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<OpportunityRowFragment, unknown>;
export const TokensFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<TokensFragment, unknown>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
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
export const AnalysesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Analyses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]} as unknown as DocumentNode<AnalysesQuery, AnalysesQueryVariables>;
export const AnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Analysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"competition"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"monetization"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]} as unknown as DocumentNode<AnalysisQuery, AnalysisQueryVariables>;
export const CancelAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]} as unknown as DocumentNode<CancelAnalysisMutation, CancelAnalysisMutationVariables>;
export const ResumeAnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnalysisSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnalysisSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Analysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}}]}}]} as unknown as DocumentNode<ResumeAnalysisMutation, ResumeAnalysisMutationVariables>;
export const AnalysisProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AnalysisProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"analysisId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysisProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"analysisId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"analysisId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysisId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remainingSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}}]}}]} as unknown as DocumentNode<AnalysisProgressSubscription, AnalysisProgressSubscriptionVariables>;
export const CompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRow"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const DossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"improvement"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const DossierKeywordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierKeywords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DossierKeywordsQuery, DossierKeywordsQueryVariables>;
export const CreateUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUploadMutation, CreateUploadMutationVariables>;
export const ImportKeywordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportKeywords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportKeywordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importKeywords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportReport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MappingNeededError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeywordImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<ImportKeywordsMutation, ImportKeywordsMutationVariables>;
export const RejectedRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RejectedRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RejectedRowsQuery, RejectedRowsQueryVariables>;
export const ImportByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportReport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeywordImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"keywordDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<ImportByIdQuery, ImportByIdQueryVariables>;
export const AnalyzeNicheDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnalyzeNiche"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyzeNicheInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyzeNiche"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnalyzeNicheMutation, AnalyzeNicheMutationVariables>;
export const OpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"slopePerYear"}},{"kind":"Field","name":{"kind":"Name","value":"slopeInterval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"seasonalStrength"}},{"kind":"Field","name":{"kind":"Name","value":"monthsObserved"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveWeight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywordCount"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerClick"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"advertisingCompetition"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaChallenge"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshExpiresAt"}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ShellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const PaletteSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;