'use client';

import { Field, Select, TextInput } from '@/design/field';
import type { FormErrors } from '@/forms/form-errors';
import { CreateApiKeyDocument } from '@/gql/graphql';
import { DialogForm } from '../actions/dialog-form';
import { useAction } from '../actions/use-action';
import { scopeAreas } from './scope-words';

const LIFETIMES = [
  [7, '7 days'],
  [30, '30 days'],
  [90, '90 days'],
  [365, 'a year'],
] as const;
const DAY_MS = 86_400_000;

interface NewKeyDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What the person may do, and can let a key do. */
  readonly scopes: readonly string[];
  readonly onMade: (key: { name: string; secret: string }) => void;
}

/** What a key is for, what it may do and for how long. */
export function NewKeyDialog({ isOpen, onClose, scopes, onMade }: NewKeyDialogProps) {
  const create = useAction(CreateApiKeyDocument, (data) => data.createApiKey, 'the key');
  return (
    <DialogForm
      title="New key"
      isOpen={isOpen}
      onClose={onClose}
      action="Make the key"
      send={(form) =>
        create({
          input: {
            name: String(form.get('name')),
            scopes: form.getAll('scopes').map(String),
            expiresAt: endOf(Number(form.get('expiresAt'))),
          },
        })
      }
      onDone={({ secret }, form) => onMade({ name: String(form.get('name')), secret: secret ?? '' })}
    >
      {(errors) => (
        <>
          <Field label="What it is for" hint="For example “Weekly report”." error={errors['name']}>
            {(ids) => <TextInput {...ids} name="name" maxLength={100} autoComplete="off" autoFocus />}
          </Field>
          <ScopeChoice scopes={scopes} errors={errors} />
          <Field label="It works for" error={errors['expiresAt']}>
            {(ids) => (
              <Select {...ids} name="expiresAt" defaultValue="90" className="w-40">
                {LIFETIMES.map(([days, label]) => (
                  <option key={days} value={days}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </>
      )}
    </DialogForm>
  );
}

function ScopeChoice({ scopes, errors }: { scopes: readonly string[]; errors: FormErrors }) {
  const error = errors['scopes'];
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">What it may do</legend>
      <table className="w-full max-w-sm text-left">
        <thead className="text-muted text-sm">
          <tr>
            <th className="font-normal" scope="col">
              Part
            </th>
            <th className="w-20 font-normal" scope="col">
              Read
            </th>
            <th className="w-20 font-normal" scope="col">
              Write
            </th>
          </tr>
        </thead>
        <tbody>
          {scopeAreas(scopes).map(({ area, label, scopes: given }) => (
            <tr key={area}>
              <th scope="row" className="py-0.5 font-normal">
                {label}
              </th>
              {['read', 'write'].map((verb) => {
                const scope = given.find((each) => each.verb === verb)?.scope;
                return (
                  <td key={verb}>
                    {scope ? (
                      <input
                        type="checkbox"
                        name="scopes"
                        value={scope}
                        defaultChecked={verb === 'read'}
                        aria-label={`${label}: ${verb}`}
                        className="size-4 accent-accent"
                      />
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {error ? <p className="text-bad text-sm">{error}</p> : null}
    </fieldset>
  );
}

/** A little less than the days, so that the longest is not refused for the seconds it took to send. */
function endOf(days: number): string {
  return new Date(Date.now() + days * DAY_MS - 60_000).toISOString();
}
