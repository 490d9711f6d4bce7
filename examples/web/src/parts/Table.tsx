import type { ReactNode } from "react";

interface Props {
  className: string;
  caption: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A table. On a phone each row is a block and each cell says its column's name. */
export function Table({ className, caption, columns, rows }: Props) {
  return (
    <table className={className} role="table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row">
            {cells.map((cell, at) => (
              <td key={at} role="cell" data-label={columns[at]}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
