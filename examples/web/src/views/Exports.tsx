import { useState } from "react";
import type { Aims, AssessOptions } from "aimskit";
import { languageFile, ours } from "../phrases";

interface Props {
  name: string;
  aims: Aims;
  options: AssessOptions;
}

/** Gives the document and its report back as files. The wasm for exports is loaded at the first one. */
export function Exports({ name, aims, options }: Props) {
  const [problem, setProblem] = useState("");
  const stem = name.replace(/(\.aims)?\.json$/, "");

  async function report(format: "html" | "csv") {
    try {
      const { init, exportReport } = await import("aimskit/exchange");
      await init({ language: languageFile() });
      const { asOf, profile } = options;
      const { text = "" } = exportReport(aims, { asOf, profile, format, ...(format === "csv" && { table: "statementOfApplicability" }) });
      if (format === "html") save(`${stem}.html`, "text/html", text);
      else save(`${stem}-soa.csv`, "text/csv", text);
    } catch (error) {
      setProblem(String(error));
    }
  }

  return (
    <>
      <div className="actions" role="group" aria-label={ours("export")}>
        <button type="button" className="quiet" onClick={() => save(`${stem}.aims.json`, "application/json", JSON.stringify(aims, null, 2))}>
          {ours("document")}
        </button>
        <button type="button" className="quiet" onClick={() => void report("html")}>
          {ours("report")}
        </button>
        <button type="button" className="quiet" onClick={() => void report("csv")}>
          {ours("statementTable")}
        </button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

/** Hands a text to the browser as a download. */
function save(name: string, type: string, text: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
