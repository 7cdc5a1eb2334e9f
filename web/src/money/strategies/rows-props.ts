import type { DraftErrors, StrategyDraft } from './strategy-draft';

/** What a list of rows in the form of a strategy works on. */
export interface RowsProps {
  readonly draft: StrategyDraft;
  readonly errors: DraftErrors;
  readonly onChange: (change: (draft: StrategyDraft) => StrategyDraft) => void;
}
