/** What a request to Stripe is made of; undefined and null are left out. */
export type StripeParameter =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly StripeParameter[]
  | { readonly [name: string]: StripeParameter };

/**
 * Encodes parameters as Stripe takes them: `items[0][price]=price_1`.
 *
 * @see https://docs.stripe.com/api (form-encoded request bodies)
 */
export function stripeForm(parameters: { readonly [name: string]: StripeParameter }): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) append(form, name, value);
  return form;
}

function append(form: URLSearchParams, name: string, value: StripeParameter): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') form.append(name, String(value));
  else for (const [key, part] of Object.entries(value)) append(form, `${name}[${key}]`, part);
}
