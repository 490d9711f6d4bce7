import { useEffect, useId, useState } from "react";
import type { Aims, AssessOptions, CarriedItem, CarriedState, Crosswalk, MappingSet, Outline } from "aimskit";
import { GroundTag } from "../parts/GroundTag";
import { Prose } from "../parts/Prose";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { capital, languageFile, say, word } from "../phrases";

/** What is needed for a framework: its outline and the mapping sets that name it, files that are loaded when it is asked for. */
const FRAMEWORKS = {
  "eu-ai-act": {
    title: "EU AI Act",
    outline: () => import("aimskit/outlines/eu-ai-act.json"),
    sets: [() => import("aimskit/crosswalks/eu-ai-act-2026-07__iso-42001-2023.json")],
  },
  gdpr: {
    title: "GDPR",
    outline: () => import("aimskit/outlines/gdpr.json"),
    sets: [() => import("aimskit/crosswalks/gdpr__iso-42001-2023.json")],
  },
  iso27001: {
    title: "ISO/IEC 27001",
    outline: () => import("aimskit/outlines/iso27001.json"),
    sets: [
      () => import("aimskit/crosswalks/iso-27001-2022-clauses__iso-42001-2023.json"),
      () => import("aimskit/crosswalks/iso-27001-2022-annexA__iso-42001-2023.json"),
    ],
  },
  iso9001: {
    title: "ISO 9001",
    outline: () => import("aimskit/outlines/iso9001.json"),
    sets: [() => import("aimskit/crosswalks/iso-9001-2015__iso-42001-2023.json")],
  },
  "nist-ai-rmf": {
    title: "NIST AI RMF",
    outline: () => import("aimskit/outlines/nist-ai-rmf.json"),
    sets: [() => import("aimskit/crosswalks/nist-ai-rmf-1.0__iso-42001-2023.json")],
  },
} as const;

type Name = keyof typeof FRAMEWORKS;

/** The states in the order in which they are shown, with a sign for those who do not see the colour. */
const SIGNS: Record<CarriedState, string> = { notCovered: "✕", partly: "◐", covered: "✓", notApplicable: "–" };

/** How far the records reach toward the framework. */
async function asked(aims: Aims, framework: Name, { asOf, profile }: AssessOptions): Promise<Crosswalk | undefined> {
  const { outline, sets } = FRAMEWORKS[framework];
  const [entry, outlined, ...mapped] = await Promise.all([import("aimskit/exchange"), outline(), ...sets.map((set) => set())]);
  await entry.init({ language: languageFile() });
  // What the files are is held by the tests of the package: TypeScript sees words of JSON as any text.
  const mappings = mapped.map((file) => file.default as unknown as MappingSet);
  return entry.crosswalk(aims, { asOf, profile, framework, mappings, outlines: [outlined.default as unknown as Outline] }).crosswalk;
}

/** How far the records reach toward other frameworks, by mapping rows that say what they rest on. No statement of conformity with them. */
export function Toward({ aims, options }: { aims: Aims; options: AssessOptions }) {
  const [framework, setFramework] = useState<Name>("eu-ai-act");
  const [result, setResult] = useState<Crosswalk>();
  const [problem, setProblem] = useState("");
  const id = useId();
  useEffect(() => {
    let wanted = true;
    setResult(undefined);
    setProblem("");
    asked(aims, framework, options).then(
      (crosswalk) => wanted && setResult(crosswalk),
      (error: unknown) => wanted && setProblem(String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [aims, framework, options]);
  return (
    <Section title={say("page", "frameworks")}>
      <p className="soft">{say("carried", "introduction")}</p>
      <div className="field">
        <label htmlFor={id}>{capital(word("kind", "framework"))}</label>
        <select id={id} value={framework} onChange={({ target }) => setFramework(target.value as Name)}>
          {Object.entries(FRAMEWORKS).map(([name, { title }]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <p role="alert" className="problem">
        {problem}
      </p>
      {result && <Reached result={result} />}
    </Section>
  );
}

function Reached({ result }: { result: Crosswalk }) {
  const { counts, items = [], notes = [] } = result;
  const { covered, partly, notCovered, notApplicable } = counts;
  const count = covered + partly + notCovered + notApplicable;
  return (
    <>
      <h3>
        {say("carried", "toward", { title: result.title })} <GroundTag ground={result.ground} />
      </h3>
      <p role="status">{say("carried", "counts", { count, covered, partly, notCovered, notApplicable })}</p>
      <ul className="soft">
        {notes.map((note) => (
          <li key={note}>
            <Prose>{note}</Prose>
          </li>
        ))}
      </ul>
      <Table
        className="toward"
        caption={say("carried", "toward", { title: result.title })}
        columns={[say("carried", "item"), say("carried", "state"), say("carried", "why"), say("carried", "weakest"), say("carried", "next")]}
        rows={items.map((item) => ({ key: item.id, cells: cells(item) }))}
      />
    </>
  );
}

const cells = (item: CarriedItem) => [
  <>
    <code>{item.id}</code> {item.title}
  </>,
  `${SIGNS[item.state]} ${word("carriedState", item.state)}`,
  <Prose>{item.conflict ? `${item.reason} ${item.conflict}` : item.reason}</Prose>,
  <Prose>{item.weakest ?? ""}</Prose>,
  (item.next ?? []).map(({ hint }) => (
    <p key={hint}>
      <Prose>{hint}</Prose>
    </p>
  )),
];
