import type { ComponentProps } from 'react';
import { Select } from '@/design/field';

/** A model that can be chosen, with its versions. */
export interface ChoosableModel {
  readonly id: string;
  readonly name: string;
  readonly versions: readonly {
    readonly id: string;
    readonly remoteName: string;
    readonly isDefault: boolean;
    readonly deprecatedAt: string | null;
  }[];
}

interface ModelChoiceProps extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  readonly models: readonly ChoosableModel[];
  /** What the workspace uses where none is named. */
  readonly defaultName: string | undefined;
  /** `model` or `model@version`; empty for the default. */
  readonly value: string;
  readonly onChange: (choice: string) => void;
}

/** Chooses the workspace's default, a model, or a version of one. */
export function ModelChoice({ models, defaultName, value, onChange, ...rest }: ModelChoiceProps) {
  const isKnown = value === '' || nameOfChoice(models, defaultName, value) !== null;
  return (
    <Select {...rest} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">The default{defaultName ? `, ${defaultName}` : ''}</option>
      {isKnown ? null : <option value={value}>A model that is gone</option>}
      {models.map(({ id, name, versions }) => (
        <ModelOptions key={id} id={id} name={name} versions={versions} />
      ))}
    </Select>
  );
}

function ModelOptions({ id, name, versions }: ChoosableModel) {
  return (
    <>
      <option value={id}>{name}</option>
      {versions.length > 1
        ? versions.map((version) => (
            <option key={version.id} value={`${id}@${version.id}`}>
              {name}, {version.remoteName}
              {version.deprecatedAt ? ' (deprecated)' : ''}
            </option>
          ))
        : null}
    </>
  );
}

/** What a choice is called; null when it is gone. */
export function nameOfChoice(
  models: readonly ChoosableModel[],
  defaultName: string | undefined,
  choice: string,
): string | null {
  if (choice === '') return defaultName ?? 'the default';
  const [modelId, versionId] = choice.split('@');
  const model = models.find(({ id }) => id === modelId);
  if (!model || !versionId) return model?.name ?? null;
  const version = model.versions.find(({ id }) => id === versionId);
  return version ? `${model.name}, ${version.remoteName}` : null;
}
