import type { ReactNode } from "react";
import type { Profile } from "aimskit";
import { ours, word } from "../phrases";

const PROFILES: Profile[] = ["draft", "review", "auditReady"];

interface Props {
  name: string;
  asOf: string;
  onAsOf: (day: string) => void;
  profile: Profile;
  onProfile: (profile: Profile) => void;
  onClose: () => void;
  children: ReactNode;
}

/** What the document is assessed for, and what can be done with it. */
export function Toolbar({ name, asOf, onAsOf, profile, onProfile, onClose, children }: Props) {
  return (
    <div className="toolbar">
      <label>
        {ours("asOf")} <input type="date" value={asOf} onChange={({ target }) => target.value && onAsOf(target.value)} />
      </label>
      <label>
        {ours("profile")}{" "}
        <select value={profile} onChange={({ target }) => onProfile(target.value as Profile)}>
          {PROFILES.map((value) => (
            <option key={value} value={value}>
              {word("profile", value)}
            </option>
          ))}
        </select>
      </label>
      {children}
      <button type="button" className="quiet" onClick={onClose}>
        {ours("close", { file: name })}
      </button>
    </div>
  );
}
