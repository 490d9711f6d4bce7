import type { RatingKind, RisksAboveAcceptance, RiskMatrix as Matrix } from "aimskit";
import { date, ours, say, sentence } from "../phrases";
import { Prose } from "../parts/Prose";
import { Actor } from "../parts/RecordName";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { Tag } from "../parts/Tag";
import { RiskMatrix } from "./RiskMatrix";

const RATINGS: RatingKind[] = ["inherent", "current", "residual"];

interface Props {
  matrix?: Matrix;
  above?: RisksAboveAcceptance;
  rating: RatingKind;
  onRating: (rating: RatingKind) => void;
}

/** The risk matrix, and the risks above acceptance. */
export function Risks({ matrix, above, rating, onRating }: Props) {
  const risks = above?.risks ?? [];
  return (
    <Section title={say("page", "risks")}>
      <fieldset className="choice">
        <legend>{ours("ratings")}</legend>
        {RATINGS.map((value) => (
          <label key={value}>
            <input type="radio" name="rating" checked={rating === value} onChange={() => onRating(value)} /> {say("pageRegister", value)}
          </label>
        ))}
      </fieldset>
      {matrix && <RiskMatrix matrix={matrix} />}
      <h3>
        {say("pageRisks", "above")} <span className="soft">{risks.length}</span>
      </h3>
      <Table
        className="above"
        caption={say("pageRisks", "above")}
        columns={(["risk", "level", "owner", "acceptance", "missing"] as const).map((column) => say("pageRisks", column))}
        rows={risks.map((risk) => ({
          key: risk.id,
          cells: [
            <>
              <a href={`#edit/risk/${encodeURIComponent(risk.id)}`}>{risk.id}</a> {risk.title}
            </>,
            <b className="whole-words">{risk.level.label}</b>,
            <Actor id={risk.owner} />,
            risk.acceptance === "accepted" ? (
              <Tag status="conforms" sign="✓" words={accepted(risk.acceptedUntil)} />
            ) : (
              <Tag status="gap" sign="✕" words={say("pageRisks", "open")} />
            ),
            risk.missing?.length ? (
              risk.missing.map((missing) => (
                <p key={missing.message}>
                  <Prose>{sentence(missing.message)}</Prose>
                </p>
              ))
            ) : (
              <span className="soft">{say("pageRisks", "noFinding")}</span>
            ),
          ],
        }))}
      />
    </Section>
  );
}

const accepted = (until: string | undefined) =>
  until === undefined ? say("wording", "accepted") : say("wording", "acceptedUntil", { until: date(until) });
