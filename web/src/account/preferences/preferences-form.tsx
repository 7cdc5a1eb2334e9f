'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { chooseTheme, themeOf } from '@/design/theme';
import { TimeZoneInput } from '@/design/time-zone-input';
import { FormProblem } from '@/entry/form-problem';
import { type OwnPreferencesQuery, type Theme, UpdatePreferencesDocument, UpdateProfileDocument } from '@/gql/graphql';
import { problemOf, useAction } from '../actions/use-action';
import { LOCALES, localeName } from './locales';

type Preferences = NonNullable<NonNullable<OwnPreferencesQuery['viewer']>['preferences']>;

const THEMES: readonly (readonly [Theme, string])[] = [
  ['SYSTEM', 'As the device'],
  ['LIGHT', 'Light'],
  ['DARK', 'Dark'],
];

/** One form for name and preferences; only what was changed is sent. */
export function PreferencesForm({ name, preferences }: { name: string; preferences: Preferences }) {
  const [saved, setSaved] = useState(() => valuesOf(name, preferences));
  const [draft, setDraft] = useState(saved);
  const [state, setState] = useState<{ problem: string | null; isSaved: boolean }>({ problem: null, isSaved: false });
  const [isBusy, setBusy] = useState(false);
  const updateProfile = useAction(UpdateProfileDocument, (data) => data.updateProfile, 'your name');
  const updatePreferences = useAction(UpdatePreferencesDocument, (data) => data.updatePreferences, 'your preferences');
  const change = (part: Partial<typeof draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setState({ problem: null, isSaved: false });
  };
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved);

  async function save() {
    setBusy(true);
    const { name: newName, ...patch } = changes(saved, draft);
    const problems: string[] = [];
    if (newName !== undefined)
      problems.push(problemOf(await updateProfile({ input: { patch: { name: newName } } })) ?? '');
    if (Object.keys(patch).length > 0) problems.push(problemOf(await updatePreferences({ input: { patch } })) ?? '');
    setBusy(false);
    const problem = problems.filter(Boolean).join(' ') || null;
    setState({ problem, isSaved: problem === null });
    if (problem !== null) return;
    setSaved(draft);
    chooseTheme(themeOf(draft.theme.toLowerCase()));
  }

  return (
    <form
      aria-label="Preferences"
      noValidate
      className="grid max-w-md gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <FormProblem text={state.problem} />
      <Field label="Name" hint="How others in your workspaces see you.">
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            autoComplete="name"
            maxLength={100}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label="Look">
        {(ids) => (
          <Select {...ids} value={draft.theme} onChange={(event) => change({ theme: event.target.value as Theme })}>
            {THEMES.map(([theme, label]) => (
              <option key={theme} value={theme}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Time zone">
        {(ids) => (
          <TimeZoneInput
            {...ids}
            name="timeZone"
            value={draft.timeZone}
            onChange={(timeZone) => change({ timeZone })}
          />
        )}
      </Field>
      <Field label="Language and region" hint="The application itself is in English so far.">
        {(ids) => (
          <Select {...ids} value={draft.locale} onChange={(event) => change({ locale: event.target.value })}>
            {[...new Set([draft.locale, ...LOCALES])].map((locale) => (
              <option key={locale} value={locale}>
                {localeName(locale)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <label className="flex items-start gap-2.5">
        <input
          type="checkbox"
          checked={draft.wantsNews}
          onChange={(event) => change({ wantsNews: event.target.checked })}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>
          Letters about what is new
          <span className="block text-muted text-sm">Without it you get letters about your account only.</span>
        </span>
      </label>
      <div className="flex items-center gap-3" data-print="hide">
        <Button type="submit" look="primary" disabled={!isDirty || isBusy}>
          Save
        </Button>
        <p role="status" className="text-muted text-sm">
          {isBusy ? 'Saving…' : isDirty ? 'Not saved yet' : state.isSaved ? 'Saved' : ''}
        </p>
      </div>
    </form>
  );
}

/** What the form holds, without the type names that the cache adds to an answer: the API refuses them in a patch. */
function valuesOf(name: string, { locale, timeZone, theme, wantsNews }: Preferences) {
  return { name, locale, timeZone, theme, wantsNews };
}

function changes<T extends object>(before: T, after: T): Partial<T> {
  const changed = Object.entries(after).filter(([key, value]) => value !== before[key as keyof T]);
  return Object.fromEntries(changed) as Partial<T>;
}
