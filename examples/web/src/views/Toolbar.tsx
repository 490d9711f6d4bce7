import type { ReactNode } from "react";
import type { Profile } from "aimskit";

const PROFILES: [Profile, string][] = [
  ["draft", "draft"],
  ["review", "review"],
  ["auditReady", "audit ready"],
];

interface Props {
  name: string;
  asOf: string;
  onAsOf: (day: string) => void;
  profile: Profile;
  onProfile: (profile: Profile) => void;
  onClose: () => void;
  children: ReactNode;
}

/** What the document is looked at for, and what can be done with it. */
export function Toolbar({ name, asOf, onAsOf, profile, onProfile, onClose, children }: Props) {
  return (
    <div className="toolbar">
      <label>
        As of <input type="date" value={asOf} onChange={({ target }) => target.value && onAsOf(target.value)} />
      </label>
      <label>
        Profile{" "}
        <select value={profile} onChange={({ target }) => onProfile(target.value as Profile)}>
          {PROFILES.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {children}
      <button type="button" className="quiet" onClick={onClose}>
        Close {name}
      </button>
    </div>
  );
}
