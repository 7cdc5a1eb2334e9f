/** What is known of somebody on the way in; carried along from one page to the other. */
export interface Arriving {
  /** Where they want to go; as it stands in the address, or left out. */
  readonly next?: string | undefined;
  /** The address they are invited under. */
  readonly email?: string | undefined;
}

/**
 * The address of another page that leads in, so that changing one's mind loses neither the way on nor the address.
 *
 * @example entryAddress('/sign-in', { next: '/invitation?token=x', email: '' }) // '/sign-in?next=%2Finvitation%3Ftoken%3Dx'
 */
export function entryAddress(page: '/sign-in' | '/register', { next, email }: Arriving): string {
  const query = new URLSearchParams({ ...(next ? { next } : {}), ...(email ? { email } : {}) });
  return query.size > 0 ? `${page}?${query}` : page;
}
