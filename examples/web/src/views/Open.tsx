import { useState, type DragEvent } from "react";
import type { Aims } from "aimskit";
import { read } from "aimskit";
import { ours } from "../phrases";

export interface Opened {
  name: string;
  aims: Aims;
  /** The assessment date; today when left out. */
  asOf?: string;
}

/** Opens an AIMS file: dropped, picked, or the example. The file is read in the browser and goes nowhere. */
export function Open({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const [problem, setProblem] = useState("");
  const [over, setOver] = useState(false);

  function open(name: string, bytes: Uint8Array, asOf?: string) {
    // A file with faults still opens, and they are shown; only what is no document at all is refused, and what is not UTF-8.
    const { diagnostics, readable } = read(bytes);
    if (readable) onOpen({ name, aims: JSON.parse(new TextDecoder().decode(bytes)) as Aims, asOf });
    else setProblem(ours("unreadable", { file: name, reason: diagnostics.at(-1)?.message ?? "" }));
  }

  async function openFile(file: File | undefined) {
    if (file) open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  async function openExample() {
    const { default: text } = await import("../../../data/meridian.aims.json?raw");
    // The company is made up, and so is its day: five weeks before its certification audit.
    open("meridian.aims.json", new TextEncoder().encode(text), "2026-11-23");
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void openFile(event.dataTransfer.files[0]);
  }

  return (
    <section>
      <h2>{ours("openDocument")}</h2>
      <div
        className={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="big">{ours("drop")}</p>
        <div className="actions">
          <label className="button">
            {ours("chooseFile")}
            <input type="file" accept=".json,application/json" onChange={(event) => void openFile(event.target.files?.[0])} />
          </label>
          <button type="button" className="quiet" onClick={() => void openExample()}>
            {ours("openExample")}
          </button>
        </div>
        <p className="soft">{ours("privacy")}</p>
      </div>
      <p role="alert" className="problem">
        {problem}
      </p>
    </section>
  );
}
