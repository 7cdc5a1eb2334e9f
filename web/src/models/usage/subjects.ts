import type { AiBudgetScope, UsageNamesQuery } from '@/gql/graphql';

/** Somebody or something that calls can be counted for. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

/** What ids of usage and budgets are called. */
export interface SubjectNames {
  readonly people: readonly Subject[];
  readonly keys: readonly Subject[];
  readonly providers: readonly Subject[];
}

/** The names in an answer of the API; parts of it may be missing. */
export function subjectsOf(data: Partial<UsageNamesQuery> | null | undefined): SubjectNames {
  return {
    people: (data?.workspaceMembers?.nodes ?? []).flatMap(({ user }) =>
      user ? [{ id: user.id, name: user.name ?? 'Somebody without a name' }] : [],
    ),
    keys: data?.apiKeys?.nodes ?? [],
    providers: data?.aiProviders?.nodes ?? [],
  };
}

/** A name among some, or the end of the id where it is not known. */
export function nameOf(subjects: readonly Subject[], id: string, what: string): string {
  return subjects.find((subject) => subject.id === id)?.name ?? `${what} …${id.slice(-8)}`;
}

/** Whose calls a budget limits, in words. */
export function scopeWords(scope: AiBudgetScope, subjectId: string, { people, keys }: SubjectNames): string {
  switch (scope) {
    case 'WORKSPACE':
      return 'The whole workspace';
    case 'USER':
      return nameOf(people, subjectId, 'Person');
    case 'CREDENTIAL':
      return nameOf(keys, subjectId, 'Session or key');
    case 'RUN':
      return `Agent run …${subjectId.slice(-8)}`;
    default:
      return scope satisfies never;
  }
}
