import { useState, type ReactNode } from "react";
import { ours } from "../phrases";

/** Most rows that are drawn at once; the rest is a press of a button away. */
const MOST = 200;

interface Props {
  className: string;
  caption: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A table. On a phone each row is a block and each cell says its column's name. */
export function Table({ className, caption, columns, rows }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, MOST);
  return (
    <>
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
          {shown.map(({ key, cells }) => (
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
      {shown.length < rows.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {ours("showAll", { count: rows.length })}
        </button>
      )}
    </>
  );
}
