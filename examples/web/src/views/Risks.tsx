import type { RatingKind, RisksAboveAcceptance, RiskMatrix as Matrix } from "aimskit";
import { sentence } from "../phrases";
import { Prose } from "../parts/Prose";
import { Actor } from "../parts/RecordName";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { Tag } from "../parts/Tag";
import { RiskMatrix } from "./RiskMatrix";

const RATINGS: [RatingKind, string][] = [
  ["inherent", "Without controls"],
  ["current", "Today"],
  ["residual", "After treatment"],
];

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
    <Section title="Risks">
      <fieldset className="choice">
        <legend>Rating</legend>
        {RATINGS.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name="rating" checked={rating === value} onChange={() => onRating(value)} /> {words}
          </label>
        ))}
      </fieldset>
      {matrix && <RiskMatrix matrix={matrix} />}
      <h3>
        Risks above acceptance <span className="soft">{risks.length}</span>
      </h3>
      <Table
        className="above"
        caption="Risks above acceptance"
        columns={["Risk", "Level", "Owner", "Acceptance", "What is missing"]}
        rows={risks.map((risk) => ({
          key: risk.id,
          cells: [
            <>
              <a href={`#edit/risk/${encodeURIComponent(risk.id)}`}>{risk.id}</a> {risk.title}
            </>,
            <b className="whole-words">{risk.level.label}</b>,
            <Actor id={risk.owner} />,
            risk.acceptance === "accepted" ? (
              <Tag status="conforms" sign="✓" words={risk.acceptedUntil ? `accepted until ${risk.acceptedUntil}` : "accepted"} />
            ) : (
              <Tag status="gap" sign="✕" words="open" />
            ),
            risk.missing?.length ? (
              risk.missing.map((missing) => (
                <p key={missing.message}>
                  <Prose>{sentence(missing.message)}</Prose>
                </p>
              ))
            ) : (
              <span className="soft">nothing was found</span>
            ),
          ],
        }))}
      />
    </Section>
  );
}
