import type { GateState, Severity, Status } from "aimskit";
import { GATE_STATES, STATUSES, word } from "../phrases";

interface Props {
  status?: Status;
  sign: string;
  words: string;
}

/** A small label: a sign and words beside the colour. */
export function Tag({ status, sign, words }: Props) {
  return (
    <span className={`tag s-${status}`}>
      <i aria-hidden="true">{sign}</i>
      {words}
    </span>
  );
}

export const StatusTag = ({ status }: { status: Status }) => <Tag status={status} sign={STATUSES[status].sign} words={word("status", status)} />;

export const GateTag = ({ state }: { state: GateState }) => <Tag {...GATE_STATES[state]} words={word("gateState", state)} />;

const SEVERITIES: Record<Severity, { sign: string; status: Status }> = {
  error: { sign: "✕", status: "gap" },
  warning: { sign: "!", status: "partial" },
  info: { sign: "i", status: "notDetermined" },
};

export const SeverityTag = ({ severity }: { severity: Severity }) => <Tag {...SEVERITIES[severity]} words={word("severity", severity)} />;
