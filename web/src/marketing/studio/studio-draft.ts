import type { ContentPartsFragment, TextField } from '@/gql/graphql';

/** A text as it stands in the studio. */
export interface StudioDraft {
  readonly title: string;
  readonly body: string;
  readonly metaDescription: string;
  /** Why it is changed. */
  readonly note: string;
}

/** The draft that a text is edited from. */
export function studioDraftOf({ title, revision }: ContentPartsFragment): StudioDraft {
  return { title, body: revision?.body ?? '', metaDescription: revision?.metaDescription ?? '', note: '' };
}

/** The same with another text in a field. The slug is no part of the draft. */
export function withFieldText(draft: StudioDraft, field: Exclude<TextField, 'SLUG'>, text: string): StudioDraft {
  switch (field) {
    case 'TEXT':
      return { ...draft, body: text };
    case 'TITLE':
      return { ...draft, title: text };
    case 'META_DESCRIPTION':
      return { ...draft, metaDescription: text };
  }
}
