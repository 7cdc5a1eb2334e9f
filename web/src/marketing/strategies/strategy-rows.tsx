import { Field, Select, TextInput } from '@/design/field';
import { errorAt } from '@/forms/form-errors';
import { RowList } from '@/forms/row-list';
import type { Level, MarketingGoalMetric } from '@/gql/graphql';
import { CHANNEL_ORDER, CHANNELS, GOAL_METRICS, LEVELS } from '../shared/words';
import type { GoalDraft, PersonaDraft } from './strategy-draft';
import { LinesField, type PartProps } from './strategy-fields';

const MAXIMUM = 20;
const EMPTY_PERSONA: Omit<PersonaDraft, 'key'> = {
  name: '',
  description: '',
  problems: '',
  goals: '',
  channels: [],
  buyingPower: '',
  urgency: '',
};
const EMPTY_GOAL: Omit<GoalDraft, 'key'> = { name: '', metric: 'VISITS', baseline: '', target: '', dueOn: '' };

/** Kinds of people that a plan is for. */
export function PersonaRows({ draft, errors, onChange }: PartProps) {
  return (
    <RowList
      title="Personas"
      noun="persona"
      rows={draft.personas}
      maximum={MAXIMUM}
      nothing="No persona yet. One makes it plain whom a text is for, and sharpens the fit of channels."
      empty={(key) => ({ key, ...EMPTY_PERSONA })}
      onChange={(change) => onChange((before) => ({ ...before, personas: change(before.personas) }))}
    >
      {(persona, index, change) => {
        const at = (field: string) => `personas.${index}.${field}`;
        return (
          <>
            <Field label="Persona" error={errorAt(errors, at('name'))} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('name')}
                  value={persona.name}
                  maxLength={80}
                  onChange={(event) => change({ name: event.target.value })}
                />
              )}
            </Field>
            <LevelField
              label="Buying power"
              name={at('buyingPower')}
              value={persona.buyingPower}
              onChange={(buyingPower) => change({ buyingPower })}
            />
            <LevelField
              label="Urgency"
              name={at('urgency')}
              value={persona.urgency}
              onChange={(urgency) => change({ urgency })}
            />
            <LinesField
              label="Who that is"
              name={at('description')}
              value={persona.description}
              errors={errors}
              rows={2}
              className="col-span-full"
              onChange={(description) => change({ description })}
            />
            <LinesField
              label="Struggles with, one a line"
              name={at('problems')}
              value={persona.problems}
              errors={errors}
              className="col-span-2"
              onChange={(problems) => change({ problems })}
            />
            <LinesField
              label="Wants, one a line"
              name={at('goals')}
              value={persona.goals}
              errors={errors}
              className="col-span-2"
              onChange={(goals) => change({ goals })}
            />
            <fieldset className="col-span-full">
              <legend className="pb-1 font-medium text-sm">Can be reached by</legend>
              <div className="flex flex-wrap gap-x-4 gap-y-1.5">
                {CHANNEL_ORDER.map((channel) => (
                  <label key={channel} className="flex items-center gap-1.5">
                    <input
                      type="checkbox"
                      name={at('channels')}
                      className="accent-accent-solid"
                      checked={persona.channels.includes(channel)}
                      onChange={(event) =>
                        change({
                          channels: event.target.checked
                            ? [...persona.channels, channel]
                            : persona.channels.filter((each) => each !== channel),
                        })
                      }
                    />
                    {CHANNELS[channel].label}
                  </label>
                ))}
              </div>
            </fieldset>
          </>
        );
      }}
    </RowList>
  );
}

/** Goals that can be checked. */
export function GoalRows({ draft, errors, onChange }: PartProps) {
  return (
    <RowList
      title="Goals"
      noun="goal"
      rows={draft.goals}
      maximum={MAXIMUM}
      nothing="No goal yet: nothing to check this plan by."
      empty={(key) => ({ key, ...EMPTY_GOAL })}
      onChange={(change) => onChange((before) => ({ ...before, goals: change(before.goals) }))}
    >
      {(goal, index, change) => {
        const at = (field: string) => `goals.${index}.${field}`;
        const text = (field: 'baseline' | 'target', label: string, hint?: string) => (
          <Field label={label} hint={hint} error={errorAt(errors, at(field))}>
            {(ids) => (
              <TextInput
                {...ids}
                name={at(field)}
                inputMode="decimal"
                className="text-right"
                value={goal[field]}
                onChange={(event) => change({ [field]: event.target.value })}
              />
            )}
          </Field>
        );
        return (
          <>
            <Field label="Goal" error={errorAt(errors, at('title'))} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('title')}
                  value={goal.name}
                  maxLength={200}
                  onChange={(event) => change({ name: event.target.value })}
                />
              )}
            </Field>
            <Field label="Measured by" hint={GOAL_METRICS[goal.metric].unit} error={errorAt(errors, at('metric'))}>
              {(ids) => (
                <Select
                  {...ids}
                  name={at('metric')}
                  value={goal.metric}
                  onChange={(event) => change({ metric: event.target.value as MarketingGoalMetric })}
                >
                  {Object.entries(GOAL_METRICS).map(([metric, { label }]) => (
                    <option key={metric} value={metric}>
                      {label}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            {text('baseline', 'From', 'Empty if unknown')}
            {text('target', 'To')}
            <Field label="By" error={errorAt(errors, at('dueOn'))}>
              {(ids) => (
                <TextInput
                  {...ids}
                  type="date"
                  name={at('dueOn')}
                  value={goal.dueOn}
                  onChange={(event) => change({ dueOn: event.target.value })}
                />
              )}
            </Field>
          </>
        );
      }}
    </RowList>
  );
}

function LevelField(props: { label: string; name: string; value: Level | ''; onChange: (level: Level | '') => void }) {
  const { label, name, value, onChange } = props;
  return (
    <Field label={label}>
      {(ids) => (
        <Select {...ids} name={name} value={value} onChange={(event) => onChange(event.target.value as Level | '')}>
          <option value="">Unknown</option>
          {Object.entries(LEVELS).map(([level, text]) => (
            <option key={level} value={level}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
