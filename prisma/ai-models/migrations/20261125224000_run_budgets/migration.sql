-- Every run of agents brings a budget: those that nobody sets any more are found by this.
CREATE INDEX "budgets_runs_idx" ON "budgets" ("updated_at") WHERE "scope" = 'RUN';
