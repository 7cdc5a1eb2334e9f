import { Field, Select } from '@/design/field';
import type { StrategyFieldsFragment } from '@/gql/graphql';

/** Which of several strategies is meant; nothing where there is one. */
export function ChooseStrategy(props: {
  strategies: readonly StrategyFieldsFragment[];
  chosen: StrategyFieldsFragment;
  onChoose: (id: string) => void;
}) {
  const { strategies, chosen, onChoose } = props;
  if (strategies.length < 2) return <p className="font-medium">{chosen.name}</p>;
  return (
    <Field label="Strategy" className="w-72 max-w-full">
      {(ids) => (
        <Select {...ids} value={chosen.id} onChange={(event) => onChoose(event.target.value)}>
          {strategies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
