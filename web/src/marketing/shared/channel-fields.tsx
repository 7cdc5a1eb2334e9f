import { TextInput } from '@/design/field';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import type { MarketingChannel } from '@/gql/graphql';
import { CHANNELS } from './words';

/** A channel in a form; what was typed for one that is not used stays. */
export interface ChannelChoice {
  readonly channel: MarketingChannel;
  readonly isUsed: boolean;
  readonly budgetWeight: string;
  readonly purpose: string;
}

interface ChannelFieldsProps {
  readonly channels: readonly ChannelChoice[];
  readonly errors: FormErrors;
  /** Whether each says what it is used for. */
  readonly hasPurpose?: boolean;
  readonly onChange: (channels: readonly ChannelChoice[]) => void;
}

/** Every channel, to be used or not, with its share of the budget. Names count the used ones only, as the API does. */
export function ChannelFields({ channels, errors, hasPurpose = false, onChange }: ChannelFieldsProps) {
  let used = -1;
  const change = (channel: MarketingChannel, part: Partial<ChannelChoice>) =>
    onChange(channels.map((each) => (each.channel === channel ? { ...each, ...part } : each)));
  const general = errors['channels'];
  return (
    <fieldset className="grid">
      <legend className="sr-only">Channels</legend>
      {channels.map(({ channel, isUsed, budgetWeight, purpose }) => {
        if (isUsed) used += 1;
        const at = (field: string) => `channels.${used}.${field}`;
        const wrong = isUsed ? errorAt(errors, `channels.${used}`) : undefined;
        const { label, meaning } = CHANNELS[channel];
        return (
          <div
            key={channel}
            className="grid gap-x-4 gap-y-1 border-line border-b py-2 last:border-b-0 sm:grid-cols-[15rem_6rem_minmax(0,1fr)] sm:items-center"
          >
            <label className="flex items-baseline gap-2">
              <input
                type="checkbox"
                name="channels"
                className="translate-y-0.5 accent-accent-solid"
                checked={isUsed}
                onChange={(event) => change(channel, { isUsed: event.target.checked })}
              />
              <span>
                {label}
                <span className="block text-muted text-sm">{meaning}</span>
              </span>
            </label>
            {isUsed ? (
              <>
                <TextInput
                  name={at('budgetWeight')}
                  aria-label={`Weight of ${label} in the budget`}
                  aria-invalid={wrong ? true : undefined}
                  inputMode="decimal"
                  className="text-right"
                  value={budgetWeight}
                  onChange={(event) => change(channel, { budgetWeight: event.target.value })}
                />
                {hasPurpose ? (
                  <TextInput
                    name={at('purpose')}
                    aria-label={`What ${label} is used for`}
                    placeholder="What it is used for"
                    value={purpose}
                    maxLength={500}
                    onChange={(event) => change(channel, { purpose: event.target.value })}
                  />
                ) : null}
                {wrong ? <p className="col-span-full text-bad text-sm">{wrong}</p> : null}
              </>
            ) : null}
          </div>
        );
      })}
      {general ? (
        <p role="alert" className="pt-1 text-bad text-sm">
          {general}
        </p>
      ) : null}
    </fieldset>
  );
}
