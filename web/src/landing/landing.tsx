import type { ReactNode } from 'react';
import { ButtonLink } from '@/design/button';
import { ProductPicture } from './product-picture';

/**
 * What the product does, for whoever comes by. Says what exists and nothing else.
 *
 * @param isErased whether the visitor comes from deleting their account
 */
export function Landing({ isErased }: { isErased: boolean }) {
  return (
    <div className="mx-auto max-w-6xl px-5">
      {isErased ? (
        <p role="status" className="mt-6 max-w-3xl rounded-md bg-good-soft px-4 py-3 text-base">
          Your account is deleted, with everything that was yours alone.
        </p>
      ) : null}
      <section className="grid max-w-3xl gap-5 pt-16 pb-12 sm:pt-24">
        <h1 className="text-balance font-semibold text-[2.25rem] leading-[1.12] tracking-[-0.022em] sm:text-[2.75rem]">
          Find a niche worth building for, and see why.
        </h1>
        <p className="max-w-[62ch] text-lg text-muted leading-7">
          Drop the keyword export that you already have. Seconds later it is a ranked list of niches: what people search
          for, whether it grows or only looks so, who pays for it, and how sure each of these numbers is.
        </p>
        <div className="flex flex-wrap gap-2.5">
          <ButtonLink href="/register" look="primary" size="lg">
            Create account
          </ButtonLink>
          <ButtonLink href="/sign-in" size="lg">
            Sign in
          </ButtonLink>
        </div>
      </section>
      <ProductPicture
        name="opportunities"
        alt="The table of opportunities: each with its score as a stack of factors, confidence, trend, searches and cost per click"
        isFirst
      />
      <section aria-label="How it works" className="grid gap-x-10 gap-y-8 py-16 sm:grid-cols-3">
        <Step number={1} title="Bring what you have">
          Exports of Google Keyword Planner, Semrush, Ahrefs, Google Trends and Search Console are told by their
          content, as downloaded. Rows that cannot be read are shown with line, column and reason.
        </Step>
        <Step number={2} title="See what is real">
          Keywords of one need become one niche. Its trend is tested against chance and season; with too few months the
          answer is “cannot tell”. What is not known is called unknown and lowers the confidence, not the score.
        </Step>
        <Step number={3} title="Decide side by side">
          Every score opens to five factors, every factor to its formula, its evidence and the column of the file.
          Compare up to six niches, change the weights, export the table.
        </Step>
      </section>
      <ProductPicture
        name="dossier"
        alt="The dossier of one niche: five factors that open to their evidence, and the chart of searches with its trend line"
      />
      <section className="grid gap-x-10 gap-y-4 border-line border-t py-16 sm:grid-cols-[1fr_2fr]">
        <h2 className="font-semibold text-xl tracking-tight">What it does not do</h2>
        <ul className="grid max-w-[68ch] gap-3 text-muted leading-7">
          <li>It makes up no numbers. What your file does not say is unknown until another file says it.</li>
          <li>
            It does not promise an income. A high score means demand, room and growth in the data, not a business that
            runs by itself.
          </li>
          <li>It takes advertising competition for what it is, and never for ranking difficulty.</li>
        </ul>
      </section>
      <footer className="border-line border-t py-6 text-base text-muted">
        pAIssive Income is free software under the MIT licence.
      </footer>
    </div>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-2 border-line-strong border-t pt-4">
      <h2 className="font-semibold">
        <span className="mr-2 text-muted">{number}</span>
        {title}
      </h2>
      <p className="text-base text-muted leading-6">{children}</p>
    </div>
  );
}
