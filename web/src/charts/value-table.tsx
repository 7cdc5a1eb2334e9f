import { ScrollRegion } from '@/design/scroll-region';

interface ValueTableProps {
  readonly label: string;
  readonly header: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** The values of a chart as a table: the first column names the row, the others are numbers. */
export function ValueTable({ label, header, rows }: ValueTableProps) {
  return (
    <ScrollRegion label={label} className="max-h-80">
      <table className="w-full max-w-3xl">
        <thead className="sticky top-0 bg-surface text-muted text-sm">
          <tr>
            {header.map((name, index) => (
              <th
                key={name}
                scope="col"
                className={`py-1 font-normal ${index === 0 ? 'text-left' : 'pl-4 text-right'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows stand in a fixed order, and names may repeat.
            <tr key={index} className="border-line border-t">
              <th scope="row" className="whitespace-nowrap py-1 text-left font-normal">
                {name}
              </th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns stand in a fixed order.
                <td key={column} className="whitespace-nowrap pl-4 text-right">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
