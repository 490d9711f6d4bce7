import type { RiskCell, RiskMatrix as Matrix } from "aimskit";
import { ours, parts, say, word } from "../phrases";

/** Steps of the scale of colours, from light to dark. */
const SHADES = 5;

/** Most ids in a cell that stand open; more are folded. */
const MOST = 4;

/** The shade of a band by its place among the bands. */
function shade({ bands = [] }: Matrix, band: string | undefined) {
  const at = bands.findIndex((known) => known.band === band);
  return at < 0 ? "none" : `m${Math.floor((at * (SHADES - 1)) / Math.max(bands.length - 1, 1))}`;
}

/** A cell for each pair of likelihood and consequence, the likeliest on top. A table, so that it can be read without seeing the colours. */
export function RiskMatrix({ matrix }: { matrix: Matrix }) {
  const { likelihoods = [], consequences = [], cells = [], bands = [], unplaced = [] } = matrix;
  if (cells.length === 0) return <p>{say("pageRisks", "noMatrix")}</p>;
  const at = (likelihood: number, consequence: number) =>
    cells.find((cell) => cell.likelihood === likelihood && cell.consequence === consequence);
  return (
    <>
      <table className="matrix">
        <caption className="unseen">{ours("matrixCaption")}</caption>
        <tbody>
          {likelihoods
            .map((step, likelihood) => (
              <tr key={step.label}>
                <th scope="row">{step.label}</th>
                {consequences.map((column, consequence) => (
                  <Cell
                    key={column.label}
                    matrix={matrix}
                    cell={at(likelihood, consequence)}
                    right={at(likelihood, consequence + 1)}
                    above={at(likelihood + 1, consequence)}
                  />
                ))}
              </tr>
            ))
            .reverse()}
          <tr>
            <td className="corner">
              {say("pageMatrix", "likelihood")} ↑<br />
              {say("pageMatrix", "consequence")} →
            </td>
            {consequences.map((step) => (
              <th key={step.label} scope="col">
                {step.label}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <ul className="legend">
        {bands.map((band) => (
          <li key={band.band}>
            <span className={`swatch ${shade(matrix, band.band)}`} aria-hidden="true" /> {band.acceptance
              ? parts("common", "named", { name: <b key="name">{band.label}</b>, text: word("acceptanceRule", band.acceptance) })
              : <b>{band.label}</b>}
          </li>
        ))}
        <li>
          <span className="limit" aria-hidden="true" /> {say("pageMatrix", "limit")}
        </li>
      </ul>
      {unplaced.length > 0 && (
        <p className="soft">
          {parts("pageRisks", "unplaced", { risks: <Ids key="risks" ids={unplaced} /> })}
        </p>
      )}
    </>
  );
}

interface CellProps {
  matrix: Matrix;
  cell?: RiskCell;
  right?: RiskCell;
  above?: RiskCell;
}

const acceptable = (cell: RiskCell) => cell.level?.acceptance === "acceptable";

function Cell({ matrix, cell, right, above }: CellProps) {
  const ids = cell?.risks ?? [];
  // The limit of what is acceptable runs between cells that differ in it.
  const limit = (other?: RiskCell) => cell && other && acceptable(cell) !== acceptable(other);
  return (
    <td className={`${shade(matrix, cell?.level?.band)} ${limit(right) ? "limit-right" : ""} ${limit(above) ? "limit-above" : ""}`}>
      <span className="unseen">{cell?.level?.label ?? say("pageMatrix", "noLevel")}: </span>
      {ids.length > MOST ? (
        <details>
          <summary>
            {ids.length} {say("pageMatrix", "risks", { count: ids.length })}
          </summary>
          <Ids ids={ids} />
        </details>
      ) : (
        <Ids ids={ids} />
      )}
    </td>
  );
}

/** Risks, each leading to its form. */
function Ids({ ids }: { ids: string[] }) {
  return ids.map((id) => (
    <a key={id} href={`#edit/risk/${encodeURIComponent(id)}`}>
      {id}
    </a>
  ));
}
