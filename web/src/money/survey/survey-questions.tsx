'use client';

import { Field } from '@/design/field';
import { MoneyInput } from '@/forms/money-input';
import {
  EMPTY_ANSWER,
  INTENT_QUESTIONS,
  INTENTS,
  PRICE_QUESTIONS,
  type PriceQuestion,
  type TypedAnswer,
} from './questions';

interface SurveyQuestionsProps {
  readonly currency: string;
  readonly typed?: TypedAnswer;
  readonly errors?: Partial<Record<PriceQuestion, string>>;
  /** Left out for a picture of the form. */
  readonly onChange?: (typed: TypedAnswer) => void;
}

/** The questions of a price survey. */
export function SurveyQuestions({ currency, typed = EMPTY_ANSWER, errors = {}, onChange }: SurveyQuestionsProps) {
  return (
    <div className="grid gap-6" inert={onChange ? undefined : true}>
      {PRICE_QUESTIONS.map(({ name, text }) => (
        <Field key={name} label={<span className="text-pretty text-lg">{text}</span>} error={errors[name]}>
          {(ids) => (
            <MoneyInput
              {...ids}
              name={name}
              currency={currency}
              value={typed[name]}
              readOnly={!onChange}
              onChange={(event) => onChange?.({ ...typed, [name]: event.target.value })}
              className="max-w-48 [&_input]:h-10 [&_input]:text-lg"
            />
          )}
        </Field>
      ))}
      {INTENT_QUESTIONS.map(({ name, text }) => (
        <fieldset key={name} className="grid gap-2">
          <legend className="text-pretty pb-1 font-medium text-lg">
            {text} <span className="font-normal text-muted text-sm">May be left out</span>
          </legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {INTENTS.map((label, index) => (
              <label key={label} className="flex items-center gap-2 py-1">
                <input
                  type="radio"
                  name={name}
                  value={index + 1}
                  checked={typed[name] === String(index + 1)}
                  onChange={() => onChange?.({ ...typed, [name]: String(index + 1) })}
                  className="size-4 accent-accent-solid"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
