import { Field, TextArea, TextInput } from '@/design/field';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import { placesOf } from '../shared/template';
import type { PlaygroundDraft } from './playground-draft';

interface RequestFieldsProps {
  readonly draft: PlaygroundDraft;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<PlaygroundDraft>) => void;
}

/** What is asked: instructions, the question with its places, and how it is to be answered. */
export function RequestFields({ draft, errors, onChange }: RequestFieldsProps) {
  const places = placesOf(draft.system, draft.prompt);
  return (
    <>
      <Field
        label="Instructions"
        hint="How it is to answer, whatever is asked. May be empty."
        error={errorAt(errors, 'system')}
      >
        {(ids) => (
          <TextArea
            {...ids}
            name="system"
            rows={3}
            value={draft.system}
            onChange={(event) => onChange({ system: event.target.value })}
          />
        )}
      </Field>
      <Field label="Prompt" hint="Places to fill in are written {{product}}." error={errorAt(errors, 'prompt')}>
        {(ids) => (
          <TextArea
            {...ids}
            name="prompt"
            rows={6}
            value={draft.prompt}
            onChange={(event) => onChange({ prompt: event.target.value })}
          />
        )}
      </Field>
      {places.length > 0 ? (
        <div className="grid gap-3 border-line border-l-2 pl-3">
          {places.map((name) => (
            <Field key={name} label={name} error={errorAt(errors, `values.${name}`)}>
              {(ids) => (
                <TextInput
                  {...ids}
                  name={`values.${name}`}
                  value={draft.values[name] ?? ''}
                  onChange={(event) => onChange({ values: { ...draft.values, [name]: event.target.value } })}
                />
              )}
            </Field>
          ))}
        </div>
      ) : null}
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          name="temperature"
          label="Temperature"
          hint="0 to 2; left to the provider if empty."
          {...{ draft, errors, onChange }}
        />
        <NumberField
          name="maxOutputTokens"
          label="Longest answer, tokens"
          hint="Bounds what it can cost."
          {...{ draft, errors, onChange }}
        />
      </div>
      <FormOfAnswer draft={draft} errors={errors} onChange={onChange} />
    </>
  );
}

const MORE = ['outputSchema', 'tools', 'stop', 'seed'] as const;

/** What is rarely needed. Open where something of it is given or wrong. */
function FormOfAnswer({ draft, errors, onChange }: RequestFieldsProps) {
  const isUsed = MORE.some((name) => draft[name].trim() !== '' || errorAt(errors, name));
  return (
    <details open={isUsed || undefined}>
      <summary className="text-muted">Form of the answer, tools, where it ends</summary>
      <div className="grid gap-3 pt-3">
        <Field
          label="JSON Schema of the answer"
          hint="An answer that does not keep to it is asked for again, twice at most."
          error={errorAt(errors, 'outputSchema')}
        >
          {(ids) => (
            <TextArea
              {...ids}
              name="outputSchema"
              rows={4}
              spellCheck={false}
              className="font-mono text-sm"
              placeholder='{"type":"object","properties":{"title":{"type":"string"}}}'
              value={draft.outputSchema}
              onChange={(event) => onChange({ outputSchema: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Tools"
          hint="A JSON list. What the model wants called is shown; nothing is called."
          error={errorAt(errors, 'tools')}
        >
          {(ids) => (
            <TextArea
              {...ids}
              name="tools"
              rows={4}
              spellCheck={false}
              className="font-mono text-sm"
              placeholder='[{"name":"weather","description":"…","parameters":{"type":"object"}}]'
              value={draft.tools}
              onChange={(event) => onChange({ tools: event.target.value })}
            />
          )}
        </Field>
        <Field label="Ends at" hint="One a line, at most 4." error={errorAt(errors, 'stop')}>
          {(ids) => (
            <TextArea
              {...ids}
              name="stop"
              rows={2}
              value={draft.stop}
              onChange={(event) => onChange({ stop: event.target.value })}
            />
          )}
        </Field>
        <NumberField
          name="seed"
          label="Seed"
          hint="Helps some models to answer the same again."
          {...{ draft, errors, onChange }}
        />
      </div>
    </details>
  );
}

function NumberField(
  props: RequestFieldsProps & { name: 'temperature' | 'maxOutputTokens' | 'seed'; label: string; hint: string },
) {
  const { name, label, hint, draft, errors, onChange } = props;
  return (
    <Field label={label} hint={hint} error={errorAt(errors, name)}>
      {(ids) => (
        <TextInput
          {...ids}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          value={draft[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}
