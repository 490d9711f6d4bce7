import { useEffect, useState } from "react";
import type { Aims, Ground, Outline, TagLine, TaxonomyTags } from "aimskit";
import { capital, languageFile, say, word } from "../phrases";
import { GroundTag } from "../parts/GroundTag";
import { RecordName } from "../parts/RecordName";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";

/** The outlines of taxonomies that come with the package, loaded when they are asked for. */
const OUTLINES = [
  () => import("aimskit/outlines/mit-risk.json"),
  () => import("aimskit/outlines/mit-causal.json"),
  () => import("aimskit/outlines/owasp-llm.json"),
  () => import("aimskit/outlines/owasp-asi.json"),
  () => import("aimskit/outlines/atlas.json"),
  () => import("aimskit/outlines/nist-600-1.json"),
  () => import("aimskit/outlines/eu-ai-act.json"),
  () => import("aimskit/outlines/sdg.json"),
];

/** A taxonomy, and what is behind it. */
interface Found {
  taxonomy: TaxonomyTags;
  ground: Ground;
}

async function asked(aims: Aims): Promise<Found[]> {
  const [entry, ...files] = await Promise.all([import("aimskit/exchange"), ...OUTLINES.map((outline) => outline())]);
  await entry.init({ language: languageFile() });
  const outlines = files.map((file) => file.default as unknown as Outline);
  const laws = new Set(outlines.filter(({ kind }) => kind === "law").map(({ id }) => id));
  const { taxonomies } = entry.taxonomyTags(aims, { outlines });
  return taxonomies.map((taxonomy) => ({ taxonomy, ground: laws.has(taxonomy.taxonomy) ? "law" : "practice" }));
}

/** Taxonomies by their tags: which records carry each, and which tags no record carries. */
export function Tags({ aims }: { aims: Aims }) {
  const [taxonomies, setTaxonomies] = useState<Found[]>();
  const [problem, setProblem] = useState("");
  useEffect(() => {
    let wanted = true;
    asked(aims).then(
      (found) => wanted && setTaxonomies(found),
      (error: unknown) => wanted && setProblem(String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [aims]);
  return (
    <Section title={say("page", "taxonomies")}>
      <p>{say("pageTags", "introduction")}</p>
      <p role="alert" className="problem">
        {problem}
      </p>
      {taxonomies?.map((found) => (
        <Taxonomy key={found.taxonomy.taxonomy} {...found} />
      ))}
    </Section>
  );
}

function Taxonomy({ taxonomy, ground }: Found) {
  const { title, edition, licence, considered, notConsidered, complete, tags = [] } = taxonomy;
  const carried = tags.filter(({ state }) => state !== "notConsidered");
  const open = tags.filter(({ state }) => state === "notConsidered");
  return (
    <>
      <h3>
        {title} <code className="soft">{taxonomy.taxonomy}</code> <GroundTag ground={ground} />
      </h3>
      <p>
        {say("pageTags", "counts", { count: considered + notConsidered, considered, notConsidered })}{" "}
        <span className="soft">
          {edition && say("pageTags", "edition", { edition })} {complete !== true && say("pageTags", "notAll")}{" "}
          {licence && say("pageTags", "licence", { licence })}
        </span>
      </p>
      {carried.length > 0 && (
        <Table
          className="tags"
          caption={title}
          columns={(["tag", "tagTitle", "carriedBy"] as const).map((column) => say("pageTags", column))}
          rows={carried.map((line) => ({ key: line.id, cells: cells(line) }))}
        />
      )}
      {open.length > 0 && (
        <details>
          <summary>
            {capital(word("tagState", "notConsidered"))} <span className="soft">{open.length}</span>
          </summary>
          <ul>
            {open.map((line) => (
              <li key={line.id}>
                <code>{line.id}</code> {line.title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const cells = ({ id, state, title, records = [] }: TagLine) => [
  <code>{id}</code>,
  state === "considered" ? (title ?? "") : <b>{word("tagState", state)}</b>,
  records.map((record) => (
    <span key={record.pointer}>{record.id ? <RecordName id={record.id} /> : capital(word("kind", record.kind))} </span>
  )),
];
