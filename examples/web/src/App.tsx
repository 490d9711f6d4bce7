import { useMemo, useState } from "react";
import { backgroundAssessor } from "aimskit/worker";
import type { AssessOptions, Profile, RatingKind } from "aimskit";
import { Patterns } from "./parts/Bar";
import { languageFile, ours, say } from "./phrases";
import { Titles, titlesOf } from "./titles";
import { useAssessment } from "./useAssessment";
import { Dashboard } from "./views/Dashboard";
import { Exports } from "./views/Exports";
import { Open, type Opened } from "./views/Open";
import { Toolbar } from "./views/Toolbar";

/** The views that the dashboard asks for beside the report. */
const VIEWS: AssessOptions["views"] = ["gaps", "gapsByEffort", "coverage", "statementOfApplicability", "riskMatrix", "risksAboveAcceptance"];

const assessor = () => backgroundAssessor({ language: languageFile() });

const today = () => new Date().toLocaleDateString("sv");

/** All state of the page: the document as it was opened, as it is saved and as it is typed, and what it is assessed for. */
export function App() {
  // One thread for what is saved, one for what is being typed, so that neither waits for the other.
  const [[forSaved, forDraft]] = useState(() => [assessor(), assessor()] as const);
  const [opened, setOpened] = useState<Opened>();
  const [saved, setSaved] = useState<Opened["aims"]>();
  const [draft, setDraft] = useState<Opened["aims"]>();
  const [asOf, setAsOf] = useState(today);
  const [profile, setProfile] = useState<Profile>("review");
  const [rating, setRating] = useState<RatingKind>("current");

  const options = useMemo<AssessOptions>(() => ({ asOf, profile, rating, views: VIEWS }), [asOf, profile, rating]);
  const answer = useAssessment(forSaved, saved, options);
  // Of what is typed only the verdicts are shown, so no views are asked for.
  const ahead = useAssessment(forDraft, draft, useMemo(() => ({ asOf, profile }), [asOf, profile]), 150);
  const titles = useMemo(() => (saved ? titlesOf(saved) : new Map<string, string>()), [saved]);

  function open(file: Opened) {
    setOpened(file);
    setSaved(file.aims);
    setDraft(undefined);
    setAsOf(file.asOf ?? today());
  }

  return (
    <Titles value={titles}>
      <Patterns />
      <a className="skip" href="#root" onClick={(event) => (event.preventDefault(), document.querySelector("h2")?.focus())}>
        {ours("skip")}
      </a>
      <header>
        <p className="kicker">{say("page", "kicker", { standard: "ISO/IEC 42001:2023" })}</p>
        <h1>{saved?.title ?? say("page", "untitled")}</h1>
        {opened && saved && (
          <Toolbar name={opened.name} asOf={asOf} onAsOf={setAsOf} profile={profile} onProfile={setProfile} onClose={() => setSaved(undefined)}>
            <Exports name={opened.name} aims={saved} options={options} />
          </Toolbar>
        )}
      </header>
      {!saved ? (
        <main>
          <Open onOpen={open} />
        </main>
      ) : answer?.report ? (
        <Dashboard
          aims={saved}
          opened={opened!.aims}
          answer={answer}
          ahead={ahead}
          options={options}
          onRating={setRating}
          onDraft={setDraft}
          onSave={setSaved}
        />
      ) : (
        <main>
          <p role="status">{ours("assessing")}</p>
        </main>
      )}
    </Titles>
  );
}
