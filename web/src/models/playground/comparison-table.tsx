import { Section } from '@/design/page-header';
import { ScrollRegion } from '@/design/scroll-region';
import type { GenerationPartsFragment } from '@/gql/graphql';
import { compareFigures } from './compare-figures';

/** Figures of the answers side by side, each compared with the first. */
export function ComparisonTable({
  answers,
}: {
  answers: readonly { readonly name: string; readonly generation: GenerationPartsFragment }[];
}) {
  const figures = compareFigures(answers.map(({ generation }) => generation));
  return (
    <Section title="Side by side">
      <ScrollRegion label="Figures side by side">
        <table className="w-full max-w-4xl">
          <caption className="sr-only">Figures of the answers, compared with the first</caption>
          <thead className="text-left text-muted text-sm">
            <tr>
              <th className="py-1 pr-4 font-normal">Figure</th>
              {answers.map(({ name, generation }) => (
                <th key={generation.id} scope="col" className="wrap-anywhere py-1 pl-4 text-right font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map(({ name, cells }) => (
              <tr key={name} className="border-line border-t">
                <th scope="row" className="whitespace-nowrap py-1 pr-4 text-left font-normal">
                  {name}
                </th>
                {cells.map(({ text, note }, index) => (
                  <td key={answers[index]?.generation.id} className="whitespace-nowrap py-1 pl-4 text-right">
                    {text}
                    {note ? <span className="block text-muted text-sm">{note}</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
